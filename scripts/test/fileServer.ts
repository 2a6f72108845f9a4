import fs from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'
import { freePort } from '../editor/browserEditor.ts'

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' }

/**
 * Serves a folder to the extension host in a worker, which has no disk. Returns its authority, `localhost:port`: VS Code's
 * policy for scripts of extensions allows that name, but not 127.0.0.1.
 */
export async function serveFolder(folder: string): Promise<{ authority: string; close(): void }> {
  const port = await freePort()
  const server = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = path.join(folder, decodeURIComponent(pathname))
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Content-Type', types[path.extname(file)] ?? 'application/octet-stream')
    try {
      response.end(await fs.readFile(file))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    authority: `localhost:${port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
