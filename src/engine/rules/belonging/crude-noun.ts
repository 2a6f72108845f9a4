import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const after =
  '(<preposition>|~|<mark>|and|or|that|which|when|if|so|we|i|you|it|they|<be>|<have>|<modal>|<do>|go|going|goes|gets|get|got)'

export default defineRule({
  id: 'crude-noun',
  principle: 'belonging',
  severity: 'hint',
  why: 'Somebody made what is called crap here, and may be reading; naming the thing itself says more.',
  source: {
    title: 'Sarker et al. (2022), ToxiCR: profanity and vulgar words in code review',
    url: 'https://arxiv.org/abs/2202.13056',
  },
  finds: [
    {
      pattern: '[(this|that) (whole|same|entire|old|random|stupid|other)* (crap|bullshit|bullcrap)] (that|which)',
      rewrites: [part('the stuff')],
    },
    {
      pattern: '(more|all|all this|all the|this|these|those|that|the|your|our) [crap] <adjacent>',
      unless: ['crap (<verb>|again|still|here|there|in|out|gets|keeps) ...'],
      rewrites: [omit()],
    },
    {
      pattern:
        '^ [(looks|look|sounds|smells|feels) <adverb>* like (total|complete|utter|absolute)* (crap|bullshit)] (~|to me)',
      rewrites: [part('does not look right')],
    },
    { pattern: '[(i|we)? call (bullshit|bull|bs) on]', rewrites: [part('I doubt')] },
    {
      pattern:
        '(subject: <thing>) [(<be>|looks|look|seems|sounds|feels|smells) <adverb>* (like|pure|total|complete|utter|absolute|such|a)* (crap|bullshit|bs|crock|turd|bull crap|bullcrap)] $',
      rewrites: [phrase('I see problems with {subject}: ‹which ones›.'), part('does not work well')],
    },
    {
      pattern:
        '[(<be>|looks|look|seems|sounds|feels|smells) <adverb>* (like|pure|total|complete|utter|absolute|such|a)* (crap|bullshit|bs|crock|turd|bull crap|bullcrap)] ~',
      rewrites: [part('does not work well')],
    },
    {
      pattern: '[this (whole|same|entire|old|random|stupid|other)* (crap|bullshit|bullcrap|turd|poop)]',

      rewrites: [part('this')],
    },
    {
      pattern: '[that (whole|same|entire|old|random|stupid|other)* (crap|bullshit|bullcrap|turd|poop)]',

      rewrites: [part('that')],
    },
    {
      pattern: '(piece|pile|heap|load|bunch|ton|bag) of [(crap|bullshit)] <adjacent>',
      rewrites: [omit()],
    },
    {
      pattern: `[(piece|pile|heap|load|bunch|crock|ton|bag) of (crap|bullshit|turd)]`,
      unless: ['of (crap|bullshit|turd) <adjacent>'],
      rewrites: [part('pile of problems')],
    },
    { pattern: '[(crap|shit) (load|loads|ton|tons)] of', rewrites: [part('lot')] },
    { pattern: '[(crapload|craploads|crapton|shitload|shitloads|shitton)] of', rewrites: [part('lot')] },
    { pattern: 'not (that|so|as|too|very)? [(crappy|crapy)]', rewrites: [part('bad')] },
    {
      pattern:
        '(<be>|looks|look|seems|seem|sounds|sound|feels|feel) [(<adverb>|kind of|sort of|kinda|a bit)* (crappy|crapy)] (~|<preposition>|and|or|but|that|if|when|though)',
      rewrites: [part('not great')],
    },
    {
      pattern:
        '(this|that|these|those|the|your|our|my|their|his|her|its|all|all the|every) <adverb>* [(crappy|crapy|crappiest)] <adjacent>',
      rewrites: [omit(), part('poor')],
    },
    { pattern: '[crappier]', rewrites: [part('worse')] },
    { pattern: '[(crappy|crappiest|crapy)]', rewrites: [part('poor')] },
    { pattern: '[(crap|craps|crapped) out]', rewrites: [part('gives up')] },
    { pattern: `<adjacent> [(crap|bullshit|bullcrap|craps)] ${after}`, rewrites: [part('stuff')] },
    {
      pattern: `(all|any|same|such|of|the|some|more|more of|<number>) [(crap|bullshit|bullcrap)] ${after}`,
      rewrites: [part('stuff')],
    },
    {
      pattern: '(a|an|such|some|any|really|use|uses|using) [crap] <adjacent>',
      rewrites: [part('poor')],
    },
    {
      pattern: '(no|any|some|more|this|these|all this|all the|of the) [(bullshit|bullcrap|horseshit)] <adjacent>',
      rewrites: [omit()],
    },
    {
      pattern: '[(bullshit|bullcrap|horseshit)] <adjacent>',
      rewrites: [part('questionable')],
    },
    {
      pattern:
        '[bs] (reason|reasons|argument|arguments|excuse|excuses|answer|answers|claim|claims|article|metric|metrics|number|numbers|error|errors|requirement|requirements|rule|rules|policy|marketing|test|tests|warning|warnings|code)',
      rewrites: [part('questionable')],
    },
    {
      pattern: '(cut|cuts|skip|enough of|spare me|no more|stop with) [the (crap|bullshit|bs|bullcrap)]',
      rewrites: [part('the detour')],
    },
    {
      pattern: '(total|complete|such|pure|utter|absolute|corporate|marketing|more|usual|this) [bs] ~',
      rewrites: [part('talk')],
    },
    {
      pattern: '^ [(bullshit|bs|total bullshit|absolute bullshit|what a load of (crap|bullshit|bull))] (<pause>|$)',
      rewrites: [drop(), sentence('I see this differently: ‹what you see, and why›.')],
    },
    { pattern: '[<adverb>? (big|fat|steaming|little)* turd]', rewrites: [part('leftover')] },
    { pattern: '[<adverb>? (big|fat|steaming|little)* turds]', rewrites: [part('leftovers')] },
    { pattern: '(the|this|that|each|every) [sucker]', rewrites: [part('thing')] },
    { pattern: '(the|these|those|all|all of these|all of those|them) [suckers]', rewrites: [part('things')] },
    { pattern: '[bullshit]', rewrites: [part('nonsense')] },
  ],
  unless: ['(crap|craps) (game|table|shoot)', '(oh|ah|aw|ahh|ohh|ugh|holy) crap'],
  despite: ['negation', 'technical'],
  rewrites: [sentence('I see this differently: ‹what you see, and why›.')],
  examples: {
    flagged: {
      'Why do we keep all this crap around?': 'Why do we keep all this around?',
      'The wizard is crap.': 'I see problems with the wizard: ‹which ones›.',
      'Do we need the header parsing crap?': 'Do we need the header parsing stuff?',
      'it pulls in tons of crap from the old branch': 'it pulls in tons of stuff from the old branch',
      'That is a crappy default.': 'That is a poor default.',
      'Your crappy mock hides the error.': 'Your mock hides the error.',
      'The naming is kind of crappy.': 'The naming is not great.',
      'That metric is a bullshit argument.': 'That metric is a questionable argument.',
      'remove all that crap that the wizard wrote': 'remove all the stuff that the wizard wrote',
      'What is with that bullshit in `init.sh`?': 'What is with that in `init.sh`?',
      'There is a crapload of warnings.': 'There is a lot of warnings.',
      'We rely on some crap wrapper here.': 'We rely on some poor wrapper here.',
      'I call bullshit on these numbers.': 'I doubt these numbers.',
      'cut the crap and link the log': 'cut the detour and link the log',
      'Bullshit, nobody uses IE anymore.': 'I see this differently: ‹what you see, and why›.',
      'Sounds like bullshit to me.': 'Does not look right to me.',
      'their docs look like crap': 'I see problems with their docs: ‹which ones›.',
    },
    fine: [
      'She holds a BS in computer science.',
      'Scrap the second pass.',
      'My first version was crap, this one is better.',
      'The scraper stops at page 10.',
      'The craps table of the casino demo has a test.',
      'I wrote crap code that week, sorry.',
      'The file `crap.txt` can go.',
      'The note "this is crap" was removed.',
      'Saturday works for the release.',
      'The BS file holds the boot sector.',
      'This wraps the header.',
    ],
  },
})
