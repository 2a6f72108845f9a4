/** What a word says about code when nobody said it before: one group says one thing. */
const claims: Record<string, RegExp> = {
  'that something fails':
    /\b(?:fail\w*|br[eo]ak\w*|broke\w*|crash\w*|throw\w*|exceptions?|errors?|wrong|incorrect|bugs?|buggy|regress\w*|doesn['’]?t work|not work\w*)\b/i,
  'that something is insecure':
    /\b(?:vulnerab\w*|insecure|inject\w*|exploit\w*|leaks?|leaking|leaked|unsafe|security|sanitiz\w*|credentials?)\b/i,
  'that something is slow': /\b(?:slow\w*|performan\w*|quadratic|inefficient|bottleneck\w*|latency|memory)\b/i,
  'that data is lost': /\b(?:data loss|corrupt\w*|overwrit\w*|deletes?|deleted|lost|lose[sn]?)\b/i,
  'that something is concurrent': /\b(?:race conditions?|races?|deadlock\w*|thread\w*|concurren\w*)\b/i,
  'that something is duplicated': /\b(?:duplicat\w*|redundan\w*|cop(?:y|ies) of)\b/i,
  'that something is deprecated': /\b(?:deprecat\w*|obsolete|outdated|unmaintained)\b/i,
  'a null value': /\b(?:nulls?|undefined|nil|NaN)\b/i,
  'that the work is approved': /\b(?:lgtm|approv\w*|looks good|ship it|good to go|ready to merge|merge (?:it|this))\b/i,
  praise: /\b(?:great|excellent|awesome|fantastic|amazing|brilliant|well done|good (?:job|work)|nice(?:ly)?|love)\b/i,
  'that somebody agreed': /\b(?:as (?:we )?(?:agreed|discussed)|we (?:agreed|decided))\b/i,
}

const place = /‹[^‹›\n]*›/g

/** What `after` claims and `before` does not, in words for the one who claimed it. An open place claims nothing. */
export function addedClaims(before: string, after: string): string[] {
  const said = after.replace(place, ' ')
  return Object.entries(claims)
    .filter(([, words]) => words.test(said) && !words.test(before))
    .map(([name]) => name)
}

const force =
  /\b(?:must(?:n['’]?t)?|needs? to|have to|has to|required?|requires|blocking|blocks?|blocker|cannot|can['’]?t|never|don['’]?t merge|do not merge|security|vulnerab\w*|data loss|urgent\w*|critical)\b/gi

const obligation =
  /\b(?:must(?:n['’]?t)?|required|blocking|blocker|don['’]?t merge|do not merge|cannot (?:merge|ship|go)|can['’]?t (?:merge|ship|go)|security|vulnerab\w*|data loss)\b/gi

/** Whether something that had to be done became something that may be done. */
export function lostForce(before: string, after: string): boolean {
  const obliged = before.replace(/\bnon-blocking\b/gi, '').match(obligation)?.length ?? 0
  return (after.match(force)?.length ?? 0) < obliged
}

const demand =
  /\b(?:must(?:n['’]?t)?|required|mandatory|blocking|blocker|urgent\w*|critical|immediately|at once|asap)\b/i

/** Whether something that may be done became something that has to be. */
export function addedForce(before: string, after: string): boolean {
  return demand.test(after.replace(place, ' ')) && !new RegExp(force.source, 'i').test(before) && !demand.test(before)
}
