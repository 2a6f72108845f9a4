/** Whether a rule finds phrasing; an open place and a directive that silences nothing are nothing to rewrite. */
export function isPhrasing(ruleId: string): boolean {
  return ruleId !== 'unfilled-place' && ruleId !== 'unused-directive'
}
