import { quiet } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'shouting',
  principle: 'conflict',
  severity: 'hint',
  why: 'Words in capitals read as shouting, and people who are shouted at stop listening.',
  source: {
    title: 'IETF RFC 1855, Netiquette Guidelines',
    url: 'https://www.rfc-editor.org/rfc/rfc1855',
  },
  finds: [
    '[(words: <shout-on>{0,12} <shout> <mark>? <shout-on>{0,2} <shout> <mark>? <shout-on>{0,2} <shout> (<mark>? <shout-on>)*)]',
    '[(words: <heated-shout> (<mark>? <shout-on>){0,3} <shout> (<mark>? <shout-on>)*)]',
    '[(words: <shout> (<mark>? <shout-on>){0,3} <heated-shout> (<mark>? <shout-on>)*)]',
  ],
  unless: [
    '<shout-on>{0,12} (must|shall|should|may) (not)? <shout-on>{0,12}',
    '(do|will|can) not (be|use|set|edit|modify|delete|remove|change|commit|call|rely|run|merge|add|touch|contain|include|write|start|return)',
    '<shout-on>{0,24} (software|warranty|warranties|liability|copyright|license|provided as is|disclaimer|merchantability|express or implied) <shout-on>{0,24}',
    '(select|insert|update|delete|create|alter|drop) <shout-on>{0,6} (from|into|where|table|set|values|index)',
    '<shout-on>{0,12} (amazing|awesome|love|great|thank|thanks|happy|wow|yes|congrats|congratulations|good|best|finally|welcome) <shout-on>{0,12}',
    'not recommended|see also|note that|read only|to do|how to|at least|as is|yes no|on off|if not exists|and or',
    '(warning|error|fatal|info|debug|failed|passed|important|caution|notice) (:|!)?',
  ],
  despite: ['self', 'negation', 'technical', 'idiom'],
  rewrites: [quiet()],
  examples: {
    flagged: {
      'STOP BREAKING MY BUILD': 'Stop breaking my build',
      'This is NOT WORKING at all': 'This is not working at all',
      'WHY DOES THE API RETURN NULL': 'Why does the API return null',
      'You ALWAYS DO THIS to us.': 'You always do this to us.',
      'please READ THE DOCS.': 'please read the docs.',
      'It is A BUG, NOT A FEATURE': 'It is a bug, not a feature',
      'JUST REVERT IT': 'Just revert it',
      'I TOLD YOU, `parse()` fails on Windows.': 'I told you, `parse()` fails on Windows.',
      'ARE YOU KIDDING ME': 'Are you kidding me',
      'WHY IS THIS ON MAIN': 'Why is this on main',
    },
    fine: [
      'The HTTP API returns JSON.',
      'You MUST NOT log the token.',
      'DO NOT EDIT: this file is generated.',
      'This is NOT the same flag.',
      'See README and TODO.',
      '## SEE ALSO',
      'It DOES NOT happen on Linux.',
      'THIS IS AMAZING',
      'Run SELECT name FROM users WHERE id = 1.',
      'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.',
      'Set `NODE_ENV` and PATH.',
      'LGTM, thanks!',
      'The value is TRUE or FALSE.',
      'ASCII, UTF-8 and UTF-16 work.',
    ],
  },
})
