/** What the suites inside the editor tell the runner outside, one JSON object a request. */
export type TestEvent =
  | { kind: 'start'; editor: string }
  | { kind: 'test'; state: 'passed' | 'failed' | 'skipped'; title: string; problem?: string }
  | { kind: 'end' }
