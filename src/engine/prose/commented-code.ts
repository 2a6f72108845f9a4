const operator = /[=!<>]=|=>|->|:=|\+\+|&&|\|\||\w\(|\w\[|\S=\S|\s=\s|::/
const closed = /[;{}]$|\)\s*[:,{]?$|=>$|[=([]$|^[)\]}]/

/** What a statement starts with, and a sentence hardly. */
const statement =
  /^(?:import|export|const|let|var|function|return|if|else|for|while|switch|case|def|public|private|protected|static|void|int|float|double|char|bool|auto|func|fn|pub|try|catch|except|raise|throw|await|yield|echo|elif|assert|async|unless|foreach)\b/i

const whole = [
  /^(?:const|let|var|val|export|public|private|protected|static|final|int|float|double|char|bool|auto)\b[^.!?]*\s=\s/,
  // An assignment, a call, a lone word with its semicolon.
  /^[\w$.[\]'"]+\s*(?:[-+*/|&]?=|:=)\s*\S/,
  /^[\w$.]+\([^()]*\)[;,.]?$/,
  /^[\w$.[\]()]+;$/,
  // Markup, a key with its value, imports, Python's heads and lone keywords.
  /^(?:<[^<>]*>\s*)+$/,
  /^["'][\w-]+["']\s*:/,
  /^(?:import|from)\s.*["'];?$|^from\s+[\w.]+\s+import\s|^import\s+[\w.]+;?$/,
  /^(?:def|class|if|for|while|with|elif|else|try|except|finally)\b(?:.*[)\w\]'"])?:$/,
  /^(?:break|continue|pass|else|end|fi|done|return);?$/,
  // Prompts of a shell and of Python.
  /^(?:>>>|\.\.\.|\$|#!) ?\S/,
  /^#\s*(?:include|define|ifdef|ifndef|if|endif|else|pragma)\b/,
]

/** Whether a line of a comment is code that somebody turned off. When in doubt it is: nobody reads code as a remark. */
export function isCommentedCode(line: string): boolean {
  const text = line.trim().slice(0, 400)
  if (whole.some((pattern) => pattern.test(text))) return true
  if (!closed.test(text)) return false
  if (statement.test(text)) return operator.test(text) || /[;{}]$/.test(text)
  return /[;{}]$/.test(text) && (operator.test(text) || /[()[\]<>"'$.]/.test(text.slice(0, -1)))
}
