import { omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const options = sentence(
  'The options that I see are ‹first› and ‹second›. Which one works for you, or is there a third?',
)

const observed = sentence('What I see here is ‹what you saw›, and it matters because ‹reason›.')
const worry = sentence('What worries me here is ‹what goes wrong›. Could we look at it together?')
const tradeOff = sentence('I see a trade-off here between {first} and {second}. What matters most to you?')

export default defineRule({
  id: 'loaded-choice',
  principle: 'partnership',
  severity: 'information',
  why: 'A choice with only one decent answer is no choice; the reader has to give in or look bad.',
  source: {
    title: 'Google Engineering Practices: how to write code review comments, giving guidance',
    url: 'https://google.github.io/eng-practices/review/reviewer/comments.html',
  },
  finds: [
    {
      pattern:
        '^ [(so|and|well|now|,)* (are|do) (we|<you>) (<adverb>|here to)* (<gerund>|<verb>) ...{0,4} ,? or (are|do) (we|<you>) (<adverb>|here to)* (playing|pretending|wasting|messing|fooling|goofing|hoping|guessing|joking|kidding|play|pretend|waste|mess|fool|goof|talk|chat|argue|bikeshed|bikeshedding) ...] (\\?|!|~)',
      rewrites: [worry],
    },
    {
      pattern:
        '^ [<you> can (either)? (have|be|get|make|do|keep) (first: ...{1,3}) ,? or (<you> can)? (have|make|keep|find) (excuses|complaints|opinions|arguments|drama|<adverb>)+] ~',
      rewrites: [sentence('I need ‹what is missing›, because ‹reason›.')],
    },
    {
      pattern:
        '^ [either (first: <command-verb> (it|this|that|them|these|<thing>)) ,? or (second: (<command-verb>|close|leave|keep|merge) (it|this|that|them|these|<thing>))] $',
      rewrites: [phrase('Could you either {first} or {second}? As it stands, ‹what goes wrong›.')],
    },
    {
      pattern:
        '[either (do|fix|make|write|implement|test|finish|maintain|support) (it|this|that|them|<thing>) (right|properly|well|correctly|cleanly|like (everyone|the rest)) ,? or (do not|not at all|leave it|stop|get out|go|give up|shut up|move on|drop it|close|find|let|remove|delete|revert|throw|hand|step) ...] ~',
      rewrites: [options],
    },
    {
      pattern:
        '^ [either (maintain|support|test|finish|do) (it|this|that|them|<thing>) ,? or (stop|get out|go|give up|shut up|move on|drop|close|find|let|remove|delete|revert|throw|hand|step|archive) ...] ~',
      rewrites: [options],
    },
    {
      pattern: '[(do|fix|write|make) (it|this|that) (right|properly|well|correctly) ,? or (do not|not at all) ...] ~',
      rewrites: [sentence('To make this work, it would need ‹what “right” means here›. Is that within reach?')],
    },
    {
      pattern:
        '[(either <you>|<you> either) ... ,? or <you> (do not|did not|will not|can not|could not|are|just|really|clearly|simply|were|have no|never) ...] $',
      unless: [
        '(either <you>|<you> either) can',
        '(either <you>|<you> either) (own|pass|hold|use|set|call|need|run|provide|(have|get|are) (a|an|the|no|root|admin)) ...',
      ],
      rewrites: [observed],
    },
    {
      pattern:
        '[(are|do|did|have) <you> ((stupid|lazy|blind|joking|serious|kidding|trolling|really|not|even)+ ... ,? or (are|do|did|have) <you> (just|really|simply|even)|... ,? or (are|do|did|have) <you> (just|really|simply)? (clicking (approve|merge|lgtm)|copying|pasting|even|stupid|lazy|blind|joking|kidding|trolling|clueless|guessing|pretending|trying to|deliberately|not (care|understand|know))) ...] $',
      rewrites: [observed],
    },
    {
      pattern:
        '[<you> are either (with|for) (us|me) or against (us|me)|either <you> are with (us|me) or against (us|me)]',
      rewrites: [options],
    },
    {
      pattern:
        '[(are <you> (ever|even|actually|finally)* (going|planning) to|will <you> (ever|even|actually|finally)*) (act: <verb> ...) ,? or (not|what)] (\\?|!|$)',
      rewrites: [part('do you plan to {act}, and is there something I can help with?')],
    },
    {
      pattern:
        '^ [(so|well|and|now)* do <you> (<adverb>)* (want|prefer|need) (it|this|that|<thing>) (first: <adjacent>{1,2}) ,? or (do <you> (<adverb>)* (want|prefer|need))? (it|this|that)? (second: (right|correct|good|properly|done|to work|working|quality|stable|safe|secure))] (\\?|!|~)',
      rewrites: [tradeOff, worry],
    },
    {
      pattern:
        '^ [(so|well|and|now)* do <you> (<adverb>)* (want|prefer|need) (to|it|this|that|us|me|the)? (<verb>)? (broken|buggy|bad|garbage|unstable|half baked|shoddy|insecure|slow|untested|to (fail|lose|break|annoy|scare|keep (losing|breaking|annoying))) ...{0,4} ,? or (will|would|do|are|can|could|shall|should) (<you>|we|i) ...] (\\?|!|~)',
      rewrites: [worry],
    },
    {
      pattern:
        '[(are|is) (<you>|this project|this team|we) (actually|really|even)* (a|an)? (serious|professional|committed|interested) ... ,? or (is|are|do|will|should) (this|<you>|it|we) (just|only|merely|really) ...] (\\?|!|~)',
      rewrites: [worry],
    },
    {
      pattern:
        '^ [(so|and|wait|then|basically|well|in other words|,)* <you> would (really|actually|seriously|honestly|all)* rather (first: <verb> ...) than (second: <verb> ...)] (\\?|!)',
      rewrites: [part('What speaks against {second:gerund}'), worry],
    },
    {
      pattern:
        '^ [(so|and|well|now|,)* do (we|<you>) (<adverb>)* want to be (<adverb>|a|an|seen as|taken|known as)* (professional|professionals|serious|engineer|engineers|adults|seriously|real|relevant|hobbyists|amateurs|successful|competitive|proud|a (joke|company|team)) ...{0,4} ,? or ...] (\\?|!)',
      rewrites: [worry],
    },
    {
      pattern: '[(do|did|are|will|can) <you> (want|going|care|plan|intend|able) ... ,? or (not|what)] (\\?|!|$)',
      rewrites: [sentence('What are your plans for ‹what you need to know›? I ask because ‹reason›.')],
      unless: [
        'do <you> want (me|us|to see|help|it|this|that|the|a|to (keep|have|use|include)) ... or not',
        'are <you> going to the ... or not',
      ],
    },
    { pattern: '_ (,|—|–|;) [or (did|do) you (just)? not (care|bother|notice|read|think|know)] ~', rewrites: [omit()] },
  ],
  despite: ['negation'],
  relents: ['reason'],
  rewrites: [options],
  examples: {
    flagged: {
      "Either do it properly or don't do it at all.":
        'The options that I see are ‹first› and ‹second›. Which one works for you, or is there a third?',
      'Either fix it or remove it.': 'Could you either fix it or remove it? As it stands, ‹what goes wrong›.',
      'do it right or not at all': 'to make this work, it would need ‹what “right” means here›. Is that within reach?',
      "You either want quality or you don't.": 'What I see here is ‹what you saw›, and it matters because ‹reason›.',
      "Either you read the guide or you just don't care.":
        'What I see here is ‹what you saw›, and it matters because ‹reason›.',
      'Are you even reading this or are you just clicking approve?':
        'What I see here is ‹what you saw›, and it matters because ‹reason›.',
      'either fix the tests or close the PR':
        'could you either fix the tests or close the PR? As it stands, ‹what goes wrong›.',
      'Are you going to merge this or not?': 'Do you plan to merge this, and is there something I can help with?',
      'do u want contributions or not??': 'what are your plans for ‹what you need to know›? I ask because ‹reason›.',
      "You're either with us or against us.":
        'The options that I see are ‹first› and ‹second›. Which one works for you, or is there a third?',
      'Either maintain this or hand it over to someone else.':
        'The options that I see are ‹first› and ‹second›. Which one works for you, or is there a third?',
    },
    fine: [
      'Either you pass a string or you pass a buffer.',
      'We should either fix this or close it.',
      'Either works for me.',
      'Do you want me to rename this or not?',
      'You can either squash or rebase.',
      'Are you using the v2 API or the v3 API?',
      'It either returns the value or throws.',
      'Do you want to keep the flag or remove it?',
      'Either fix it here or in a follow-up, because the nightly build needs it.',
      'Are you blocked, or is there something I can do?',
      'Did you mean `left` or `right`?',
      'Did you change the schema or did you just rebase?',
      'Either you own the lock or you are waiting for it.',
      "Either you can modify a package, or you can't.",
    ],
  },
})
