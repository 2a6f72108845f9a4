import { part } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const object =
  '(this|that|it|these|those|them|all of (this|that|it|these)|everything|all this|(this|that|these|those) (whole|entire)? <work-noun>)'
const start = '(^|,|—|–|;|:)'
/** For chores, where nothing breaks. */
const chores = [
  part('Could you {act}? I ask because ‹reason›.'),
  part('It would help the review to {act}, because ‹reason›.'),
]
const commands = [
  part('Could you {act}? As it stands, ‹what breaks›.'),
  part('I would {act}, because ‹reason›.'),
  part('What stands out to me here is ‹what goes wrong›.'),
]

export default defineRule({
  id: 'bare-command',
  principle: 'leadership',
  severity: 'hint',
  why: 'A command without its reason asks for obedience; with the reason, the reader can find the best way.',
  source: {
    title: 'Google Engineering Practices: how to write code review comments, explain why',
    url: 'https://google.github.io/eng-practices/review/reviewer/comments.html',
  },
  finds: [
    {
      pattern: `${start} [<adverb>* (act: (<command-verb>|move|test|make|do|try) ${object} (up|out|down|away|back|off|better|work|pass|shorter|readable|consistent|faster|right)? (everywhere|first)?) (,|now|asap|immediately|already|then|again)*] $`,
      unless: [
        '(make|do|try|test) (that|it|this|everything|these|them|those|all of _) (now|first|everywhere|then|already)? (<pause>|<end>)',
        'try _ (out|again|first)',
      ],
      rewrites: commands,
    },
    {
      pattern: `^ [<adverb>* (act: (address|fix|resolve|answer|handle|incorporate|apply|work through|deal with|respond to) (all)? (of)? (the|my|our|these|those|all|his|her) (review|open|remaining|outstanding|other|above)? (comment|comments|feedback|remarks|points|findings|notes|nits|threads|questions|issues|warnings|review))] (above|below|now|first|asap)* $`,
      rewrites: chores,
    },
    {
      pattern: `${start} [<adverb>* (act: (squash|rebase|fix|format|lint|test|check|clean up|split|tidy up|rename|finish|redo|rewrite|simplify|sort out|explain|justify|restructure|reformat|remove|delete|undo) your (whole|entire|own|latest|last|messy)? (<work-noun>|imports|naming|indentation|commit message|commit messages|history|classes|functions|variables|types|queries|editor|whitespace|formatting) (first|properly)?) (now|asap|immediately|already|then|again)*] $`,
      rewrites: chores,
    },
    {
      pattern: `${start} [<adverb>* (act: (redo|rewrite|revert|undo|scrap|delete|remove|replace|restructure|refactor|rename|drop|rework|simplify|retest|recheck) (the|that|this) (whole|entire) <adjacent>{1,2} first?) (now|asap|immediately|already|then|again)*] $`,
      rewrites: commands,
    },
    {
      pattern: `${start} [<adverb>* (act: (get rid of|clean up|tidy up|take out|take care of|throw (away|out)|rip out|back out|pull out|kill off|deal with|do something about|sort out) ${object} (everywhere|first)?) (now|asap|immediately|already|then|again)*] $`,
      rewrites: commands,
    },
    {
      pattern: `${start} [(go|just|now|so|then|<adverb>)* (act: (fix|rewrite|revert|remove|delete|undo|redo|rename|replace|change|drop|squash|rebase|clean up|take out|rip out|put back|move back) (the|your|that|this|those|these|all the|every|everything in) <adjacent>{1,3}) ,? (now|immediately|right (now|away)|at once|already|!)+] $`,
      unless: ['(right now|now) (that|when|it)'],
      rewrites: commands,
    },
    {
      pattern: `${start} [(go|just|now|so|then|<adverb>)* (act: (move|put|take|rip|throw|push|pull|turn|change|roll|bring|switch) (everything|all (of)? (this|it)|it all|this|that|it|(the|your) <adjacent>{1,2}) (back|out|away|off|apart) (to (where|what|how|the way) (it|this|they|that) (was|were|used to be|belongs))?) ,? (again|now|immediately|right (now|away)|at once|already|!)+] $`,
      rewrites: commands,
    },
    {
      pattern: `${start} [<adverb>* (act: (rip|throw|take|clean|tidy|sort|back|pull|put|write|turn) ${object} (out|up|away|back|off|down))] $`,
      unless: ['(check|try|figure|find|work|turn) _ (out|off|on)'],
      rewrites: [part('Could you {act}? As it stands, ‹what breaks›.'), part('I would {act}, because ‹reason›.')],
    },
    {
      pattern: `^ [<adverb>* (act: (fix|rewrite|redo|rename|remove|delete|revert|refactor|change|simplify|undo|scrap|shorten|rework|rephrase|reword))] (now|asap|immediately)? (\\.|!)`,
      rewrites: [
        part('Could you {act} this? As it stands, ‹what breaks›.'),
        part('I would {act} this, because ‹reason›.'),
        part('What stands out to me here is ‹what goes wrong›.'),
      ],
    },
    {
      pattern:
        '^ [<adverb>* (explain|justify) (yourself|this|that|it)?] (\\.|!)|^ [<adverb>* (explain|justify) (yourself|this)] $',
      rewrites: [part('What is the thinking behind this?'), part('I could not follow this: ‹what is unclear›.')],
    },
    {
      pattern: '^ [<adverb>* (act: answer (me|my question|my questions|my question|my questions|the question|us))] $',
      rewrites: [part('Could you come back to my question? I am asking because ‹reason›.')],
    },
  ],
  unless: [
    '(please|pls) ,? <adverb>* _{1,4}',
    '_{1,4} ,? please',
    '(maybe|perhaps|possibly|probably|can|could) _{1,4}',
    '_{1,5} \\?',
    '_{1,6} (too|as well) $',
    '(todo|fixme|xxx|hack|tbd|wip) (:|<pause>)* _{1,4}',
    '(if|when|whenever|once|after|before|unless|to|by|while|for|let us|we|then|in|can|could|should|you|i|will) _{1,14} (,|—|–|;|:) _{1,4}',
    '(close|closes|closed|fixes|fixed|resolves|thanks|thank you) ...',
  ],
  relents: ['reason', 'alternative'],
  otherWords: 6,
  despite: ['technical'],
  rewrites: [],
  examples: {
    flagged: {
      'Fix this.': 'Could you fix this? As it stands, ‹what breaks›.',
      'rewrite it': 'could you rewrite it? As it stands, ‹what breaks›.',
      'Remove.': 'Could you remove this? As it stands, ‹what breaks›.',
      'Just delete all of this.': 'Could you delete all of this? As it stands, ‹what breaks›.',
      '@sam revert that': '@sam could you revert that? As it stands, ‹what breaks›.',
      'Change this!!': 'Could you change this? As it stands, ‹what breaks›.',
      'Nope, redo it.': 'Nope, could you redo it? As it stands, ‹what breaks›.',
      'Clean this up.': 'Could you clean this up? As it stands, ‹what breaks›.',
      'get rid of these': 'could you get rid of these? As it stands, ‹what breaks›.',
      'This is wrong. Fix it.': 'This is wrong. Could you fix it? As it stands, ‹what breaks›.',
      'This is broken, fix it.': 'This is broken. Could you fix it? As it stands, ‹what breaks›.',
      'Address all my comments': 'Could you address all my comments? I ask because ‹reason›.',
      'Squash your commits.': 'Could you squash your commits? I ask because ‹reason›.',
      'Delete all of it, now.': 'Could you delete all of it? As it stands, ‹what breaks›.',
      'Refactor.': 'Could you refactor this? As it stands, ‹what breaks›.',
    },
    fine: [
      'Fix this, because the lock is never released.',
      'Please fix this.',
      'Could you fix this?',
      'TODO: fix this',
      'Remove this, it breaks the Windows build.',
      'Rename it to `userId`.',
      'If you find a bug, fix it.',
      'Run `npm i`.',
      'To undo a commit, revert it.',
      'I will fix this.',
      'Remove the file, then run the tests again.',
      "Let's fix this.",
      'Try it!',
      'Fix typo',
    ],
  },
})
