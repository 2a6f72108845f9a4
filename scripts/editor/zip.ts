import { inflateRawSync } from 'node:zlib'

/** A file in a zip archive, as it is stored there. */
export interface ZipEntry {
  name: string
  /** What the archive notes about it for the system that it was made on, such as who may run it. */
  attributes: number
  /** Date and time in the format of MS-DOS. */
  modified: number
  crc: number
  /** Size in bytes when unpacked. */
  size: number
  /** Deflated, or the bytes themselves where that is no gain. */
  method: 'deflated' | 'stored'
  data: Buffer
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 }
const endSize = 22
const methods = { stored: 0, deflated: 8 } as const
/** Since version 2.0 of the format there is deflate. */
const version = 20
/** Made on Unix, which gives the attributes their meaning. */
const madeBy = (3 << 8) | version
/** Names are UTF-8. */
const flags = 0x0800

/** The files of an archive, in order. Throws for what is none, or uses more than plain zip. */
export function readZip(archive: Buffer): ZipEntry[] {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end === -1) throw new Error('This is no zip archive.')
  const count = archive.readUInt16LE(end + 10)
  const entries: ZipEntry[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (archive.readUInt32LE(at) !== signature.central) throw new Error('The directory of the archive is broken.')
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const local = archive.readUInt32LE(at + 42)
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameSize),
      attributes: archive.readUInt32LE(at + 38),
      modified: archive.readUInt32LE(at + 12),
      crc: archive.readUInt32LE(at + 16),
      size: archive.readUInt32LE(at + 24),
      method: archive.readUInt16LE(at + 10) === methods.stored ? 'stored' : 'deflated',
      data: archive.subarray(start, start + archive.readUInt32LE(at + 20)),
    })
    at += 46 + nameSize + extraSize + commentSize
  }
  return entries
}

/** What a file holds. */
export function contentOf({ method, data }: ZipEntry): Buffer {
  return method === 'stored' ? data : inflateRawSync(data)
}

/** A smaller file gains next to nothing by another packer. In bytes. */
const worthwhile = 2048

/** The same file as `deflate` packs it, when that is smaller. */
export async function repacked(entry: ZipEntry, deflate: (content: Buffer) => Promise<Uint8Array>): Promise<ZipEntry> {
  if (entry.size < worthwhile) return entry
  const data = Buffer.from(await deflate(contentOf(entry)))
  return data.length < entry.data.length ? { ...entry, method: 'deflated', data } : entry
}

/** An archive of these files, in order. */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(signature.local)
    writeShared(local, 4, entry, name.length)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(signature.central)
    central.writeUInt16LE(madeBy, 4)
    writeShared(central, 6, entry, name.length)
    central.writeUInt32LE(entry.attributes, 38)
    central.writeUInt32LE(offset, 42)
    parts.push(local, name, entry.data)
    directory.push(central, name)
    offset += local.length + name.length + entry.data.length
  }
  const end = Buffer.alloc(endSize)
  end.writeUInt32LE(signature.end)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, end])
}

/** The fields that stand one after the other in both headers of a file. */
function writeShared(header: Buffer, at: number, { method, modified, crc, size, data }: ZipEntry, nameSize: number) {
  header.writeUInt16LE(version, at)
  header.writeUInt16LE(flags, at + 2)
  header.writeUInt16LE(methods[method], at + 4)
  header.writeUInt32LE(modified, at + 6)
  header.writeUInt32LE(crc, at + 10)
  header.writeUInt32LE(data.length, at + 14)
  header.writeUInt32LE(size, at + 18)
  header.writeUInt16LE(nameSize, at + 22)
}
