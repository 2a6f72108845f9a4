import { phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const seen = sentence('I saw ‹what happened, and when›; the effect was ‹impact›.')
const about = phrase('{who} ‹did what, and when›; the effect was ‹impact›.')
const ask = sentence('I noticed ‹what you saw, and when›. What was behind it?')
const wish =
  '(win|be right|be liked|look good|look smart|show off|impress|please (people|everyone)|be the (center|centre) of attention|(get|be) promoted|get ahead|climb|control|avoid (work|responsibility|conflict|hard)|do the minimum|coast|get away with|prove|hear (himself|herself|yourself|themselves)|take (the)? credit|have (it )?(his|her|your|their) way|be in charge|go home|collect a (paycheck|salary))'
const care =
  '(care (about|for|much|enough|at all|whether|if|~)|want to (be here|help|learn|improve|contribute|listen|work|grow|change|collaborate)|value|respect|take (this|it|us|me|the team|the job|work|deadlines|reviews|feedback) seriously|like (being|working|to work|to be)|enjoy|believe in|be (interested|motivated|invested|engaged|committed)|feel (responsible|invested)|listen)'

export default defineRule({
  id: 'guessed-motive',
  principle: 'leadership',
  severity: 'information',
  presets: ['strict', 'feedback'],
  why: 'Motives are a guess, and a wrong guess ends the talk; what you saw can be looked at together.',
  source: {
    title: 'Center for Creative Leadership: closing the gap between intent and impact with SBI',
    url: 'https://www.ccl.org/articles/leading-effectively-articles/closing-the-gap-between-intent-vs-impact-sbii/',
  },
  finds: [
    {
      pattern: `^ (who: <colleague>) [(just|only|simply|clearly|obviously|always|really|merely|<adverb>)* (wants|tries|is <adverb>* trying|likes|loves|needs|seems to want|is <adverb>* (out|looking|here)) (to|for) ${wish} ...] ~`,
      rewrites: [about],
    },
    {
      pattern: `^ (who: <colleague>) [(clearly|obviously|just|simply|really|<adverb>)* (does not|did not|do not) (seem to|appear to|really|even)* ${care} ...] ~`,
      rewrites: [about],
    },
    {
      pattern: `^ [<you> (clearly|obviously|just|simply|really|<adverb>)* (do not|did not) (seem|appear) to <adverb>* ${care} ...] ~`,
      rewrites: [seen, ask],
    },
    {
      pattern:
        '^ [<you> (<adverb>|clearly)* (seem|seemed|appear|appeared|look|looked|sound|sounded) (to (be|have)|to have)? (<adverb>|very|a bit|completely|rather|pretty|so|more|too|increasingly|lately)* (disengaged|checked out|bored|unmotivated|uninterested|disinterested|indifferent|lazy|frustrated with us|unhappy here|unwilling|distracted|burned out|lost interest|threatened|insecure|jealous|unbothered|not (interested|motivated|engaged|bothered))] (in|by|with|lately|recently|these days|this (week|sprint|quarter)|at|during|when|about|of|~)',
      rewrites: [seen, ask],
    },
    {
      pattern:
        '^ (who: <colleague>) [(<adverb>|clearly)* (seems|seemed|appears|appeared|looks|sounds) (to (be|have)|to have)? (<adverb>|very|a bit|completely|rather|pretty|so|more|too|increasingly|lately)* (disengaged|checked out|bored|unmotivated|uninterested|disinterested|indifferent|unwilling|threatened|insecure|jealous|unbothered|not (interested|motivated|engaged|bothered)) ...] ~',
      rewrites: [about],
    },
    {
      pattern:
        '^ (who: <colleague>) [(<adverb>)* (thinks|believes|acts like|behaves like|acts as if) (that)? (he|she|they) (is|knows|are|know|owns|runs|can do|deserves|was) (<adverb>)* (better|smarter|the (boss|best|only|smartest|center|centre|owner)|above|always right|right|everything|best|special|superior|entitled|more (important|senior)|the (team|place|project|whatever)|too good|everything) ...] ~',
      rewrites: [about],
    },
    {
      pattern:
        '^ (who: <colleague>) [(is|was|seems) <adverb>* (only|just|more)+ (interested in|concerned (about|with)|in it for|here for|about) (himself|herself|themselves|(his|her|their) own ...{1,2}|(the|his|her|their) (money|career|title|promotion|image|ego|reputation|paycheck)|looking good|being (right|liked|seen)) ...] ~',
      rewrites: [about],
    },
    {
      pattern:
        '^ [<you> (never|rarely|hardly ever) (seem|appear|look|sound) (to (care|listen|want)|interested|engaged|motivated|prepared|bothered|happy|enthusiastic) ...] ~',
      rewrites: [seen, ask],
    },
    {
      pattern: `[(<colleague>|<you>) (did|does|do|is doing|are doing) (this|that|it) <adverb>* (to|because (he|she|<you>) (want|wants|wanted) to) (annoy|spite|undermine|provoke|look good|show off|get (attention|back at)|prove|avoid|please|impress|hurt)] ...`,
      rewrites: [seen, ask],
    },
    {
      pattern: '[(<you>|he|she) (have|has|had) (<adverb>)* (a|an) (hidden|personal|political|secret) agenda] ...',
      rewrites: [seen, ask],
    },
  ],
  unless: [
    '^ <colleague> (wants|needs|likes) to (be|get) promoted ...',
    'not (like|want|enjoy) (to)? (work|working|be|being) (late|overtime|alone|nights|weekends|called|interrupted|paged|on (weekends|sundays|fridays|holidays|call)|at night)',
    'avoid (conflict|work|responsibility) (with|in|on) the ...',
    '<you> (seem|seemed|look|looked|sound|sounded) <any>{1,5} ,? (is everything|are you|can i|can we|how can|please take|want to|do you want|would it help|what would help|i am sorry|sorry)',
    '(if|when|whether) (<colleague>|<you>) ...',
    '(redis|postgres|docker|git|github|windows|linux|python|java|typescript|webpack|node|parsing|build|ci|it|this|that|everything|nothing|react|eslint) (does|is|wants|needs|tries|seems|looks) ...',
    '(looks|seem|seems) (good|great|fine|ok|okay|right|like) ...',
    '<name> (does|did|do) not (value|listen|enjoy) ...',
  ],
  despite: ['self', 'negation', 'technical', 'quotation'],
  rewrites: [seen, ask],
  examples: {
    flagged: {
      'She only wants to look good.': 'She ‹did what, and when›; the effect was ‹impact›.',
      'Tom does not seem to care about quality.': 'Tom ‹did what, and when›; the effect was ‹impact›.',
      'You seem disengaged lately.': 'I saw ‹what happened, and when›; the effect was ‹impact›.',
      "You don't seem to want to be here.": 'I saw ‹what happened, and when›; the effect was ‹impact›.',
      'he thinks he is better than the rest of us': 'he ‹did what, and when›; the effect was ‹impact›.',
      'Maria is only interested in her own career.': 'Maria ‹did what, and when›; the effect was ‹impact›.',
      'Ben just tries to avoid responsibility.': 'Ben ‹did what, and when›; the effect was ‹impact›.',
      'you seemed bored in the retro': 'I saw ‹what happened, and when›; the effect was ‹impact›.',
      'She appears uninterested in the roadmap.': 'She ‹did what, and when›; the effect was ‹impact›.',
      'You did this to annoy me.': 'I saw ‹what happened, and when›; the effect was ‹impact›.',
      'Our manager just wants to please everyone.': 'Our manager ‹did what, and when›; the effect was ‹impact›.',
      'He has a hidden agenda.': 'I saw ‹what happened, and when›; the effect was ‹impact›.',
    },
    fine: [
      'She wants to look at the traces on Monday.',
      'Tom did not see the message, so I called him.',
      'You seem to have the old version.',
      'In the retro you left after ten minutes; what was behind it?',
      'He thinks the cache is the cause.',
      'The scheduler does not care about the order.',
      'Maria is interested in the compiler team.',
      'You look tired, can I take a ticket from you?',
      'She tried to win us more time, thank you.',
      'If you seem bored, people stop asking.',
      'Redis does not care about quality of service.',
      'You did this to keep the API stable, right?',
      'You seem distracted lately, can I help?',
      "He doesn't want to work on weekends.",
    ],
  },
})
