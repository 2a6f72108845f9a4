import { part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const frustration = sentence('I have a hard time with this: ‹what went wrong›.')
const degree = '(<adverb>|big time|really|royally|majorly|so much|less|more)*'

export default defineRule({
  id: 'crude-verb',
  principle: 'belonging',
  severity: 'hint',
  why: 'A crude word says that something is bad and keeps what is bad to itself; the plain fact can be acted on.',
  source: {
    title: 'Sarker et al. (2022), ToxiCR: profanity and vulgar words in code review',
    url: 'https://arxiv.org/abs/2202.13056',
  },
  finds: [
    {
      pattern:
        '(that|this|it) (just|really|kind of|kinda|sort of|totally|also)* [(sucks|blows)] (that|to|when|if|how|having)',
      unless: ['sucks that <you> ...'],
      rewrites: [part('is unfortunate')],
    },
    {
      pattern: '^ [(that|this|it) <adverb>* (sucks|blows)] ~',
      unless: ['sucks <pause>* (sorry|get well|hope|hang)'],
      rewrites: [phrase('that is unfortunate.'), frustration],
    },
    {
      pattern: `(would|will|could|might|may|does|do|did) <adverb>* [(suck|blow)] (${degree} ~|that|to|when|for|if)`,
      rewrites: [part('hurt')],
    },
    {
      pattern: `(subject: <thing>) [<adverb>* (sucks|sucked|blows)] ${degree} (~|at|for|in|on|with|to|compared)`,
      unless: ['(sucks|sucked) in <pause>? (data|air|all|the)', '(wind|fan|fuse|fuses|air|heater) <adverb>* blows'],
      rewrites: [part('does not work well'), phrase('I see problems with {subject}: ‹which ones›.')],
    },
    {
      pattern: `[(sucks|sucked)] ${degree} (~|at|for|in|on|with|to|compared|that|horribly|badly)`,
      rewrites: [part('does not work well')],
    },
    {
      pattern: `(all|both|they|these|those|names|docs|tests|things|timeouts|computers|options|tools|apis|errors|messages|<adjacent>) ${degree} [suck] ${degree} (~|at|for|in|compared)`,
      unless: ['(to|not|i|we|you|will|would|can|could|pipes|pump|pumps) suck ...', 'suck (in|up|into|out) ...'],
      rewrites: [part('do not work well')],
    },
    {
      pattern:
        '(<be>|looks|seems|sounds|feels) [(<adverb>|kind of|kinda|a bit)* sucky] (~|<preposition>|and|or|but|that|if)',
      rewrites: [part('not great')],
    },
    { pattern: '[(sucky|suckier|suckage|suckiest)]', rewrites: [part('poor')] },
    {
      pattern: '(<be>|get|gets|got|getting) <adverb>* [screwed (up)?] (~|when|if|on|in|by|for|as|with|without|and)',
      unless: ['screwed (on|in|onto|into) (to|the) ...'],
      rewrites: [part('in trouble')],
    },
    {
      pattern:
        '[<you> <adverb>* (screwed|fouled|cocked|ballsed|effed|bollixed) (it|this|that|things|everything)? up (it|this|that|things|everything)?] ~',
      rewrites: [phrase('something went wrong.')],
    },
    { pattern: '[(screws|fouls|cocks|effs) up] ~', rewrites: [part('fails')] },
    { pattern: '[(screws|cocks|effs) up]', rewrites: [part('breaks')] },
    {
      pattern:
        '(he|she|they|who|whoever|someone|somebody|everybody|<name>) <adverb>* [(screwed|cocked|ballsed|effed) up] ~',
      rewrites: [part('made a mistake')],
    },
    { pattern: '[(screwed|cocked|ballsed|effed) up] ~', rewrites: [part('went wrong')] },
    {
      pattern: '(have|has|had|been|be|is|are|was|were|got) <adverb>* [(screwed|cocked|ballsed|effed) up]',
      rewrites: [part('broken')],
    },
    { pattern: '[(screwed|cocked|ballsed|effed) up]', rewrites: [part('broke')] },
    { pattern: '[(screwing|cocking|effing) up]', rewrites: [part('breaking')] },
    { pattern: '[(screw|cock|eff) up] ~', rewrites: [part('fail')] },
    { pattern: '[(screw|eff) up]', rewrites: [part('break')] },
    { pattern: '[(screw up|screw ups|cock up|cock ups)]', rewrites: [part('mistake')] },
    { pattern: '[screws (with|over)]', rewrites: [part('hurts')] },
    { pattern: '[screwing (with|over)]', rewrites: [part('hurting')] },
    { pattern: '(to|will|would|can|could|may|might|not|you|we|they) [screw (with|over)]', rewrites: [part('hurt')] },
    { pattern: '^ [screw (it|this|that|the <adjacent>{1,2}|<code>)] (<pause>|and|$)', rewrites: [frustration] },
    {
      pattern: '[(pissed|ticked) (object: (me|us|people|users|everyone|everybody|him|her|them|you|the team)) off]',
      rewrites: [part('frustrated {object}')],
    },
    {
      pattern: '[(piss|tick) (object: (me|us|people|users|everyone|everybody|him|her|them|you|the team)) off]',
      rewrites: [part('frustrate {object}')],
    },
    { pattern: '[(pisses|ticks) (me|us) off]', rewrites: [part('frustrates me')] },
    {
      pattern: '[pisses (you|him|her|them|users|people|everyone|everybody|<adjacent>) off]',
      rewrites: [part('frustrates people')],
    },
    { pattern: '[(pissing|ticking) (me|us) off]', rewrites: [part('frustrating me')] },
    {
      pattern: '(<be>|get|gets|got|getting|feel|sound|seem|so|pretty|really|very|little) [pissed (off)?]',
      rewrites: [part('upset')],
    },
    { pattern: '[(piss|pisses|pissed|pissing) on]', rewrites: [part('spoil')] },
    { pattern: '[(to piss|piss) off]', rewrites: [part('upset')] },
    { pattern: '[(piss poor|pisspoor)]', rewrites: [part('poor')] },
  ],
  unless: [
    '(we all|everyone|everybody|people|anyone) (can)? (screw|screws) up',
    '(if|when|in case) <you> screw up',
    '<you> can not screw up',
    '^ screwed up my ...',
    '(that|this|it) <adverb>* sucks <pause>* (sorry|get well|hope)',
  ],
  despite: ['negation'],
  rewrites: [frustration],
  examples: {
    flagged: {
      'The search on this wiki sucks.': 'The search on this wiki does not work well.',
      'That sucks.': 'That is unfortunate.',
      'it sucks that we need two builds': 'it is unfortunate that we need two builds',
      'Losing the history would suck.': 'Losing the history would hurt.',
      'bash sucks at arrays': 'bash does not work well at arrays',
      'The error messages suck.': 'The error messages do not work well.',
      'If the token leaks we are screwed.': 'If the token leaks we are in trouble.',
      'The rebase screwed up the indentation.': 'The rebase broke the indentation.',
      'this flag screws up the cache': 'this flag breaks the cache',
      'Looks like you screwed up.': 'Looks like something went wrong.',
      'these flaky tests are pissing me off': 'these flaky tests are frustrating me',
      'Users get pissed when the page jumps.': 'Users get upset when the page jumps.',
      "It's a sucky default.": "It's a poor default.",
      'That rename really pissed the team off.': 'That rename really frustrated the team.',
      'Screw it, lets revert.': 'I have a hard time with this: ‹what went wrong›.',
    },
    fine: [
      'The pipe sucks in data until the buffer is full.',
      'The crawler sucks up every page of the domain.',
      'The bracket is screwed to the back of the case.',
      'I screwed up the rebase, sorry.',
      'My regex sucks, suggestions are welcome.',
      'The fan blows air over the heat sink.',
      'Sorry, we screwed up the release.',
      'You can set up a mirror.',
      'The new docs do not suck at all!',
      'This blows up on an empty list.',
      'A ball screw moves the bed.',
      'He said "this sucks" in the survey.',
      'We all screw up sometimes.',
      'That sucks, sorry to hear that!',
    ],
  },
})
