import { part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const maintained = part('Is this project still maintained, and is there a way to help?')

export default defineRule({
  id: 'maintenance-taunt',
  principle: 'partnership',
  severity: 'information',
  why: 'The people who still look after the project are the ones who read this.',
  source: {
    title: 'Contributor Covenant 2.1: empathy and kindness towards other people',
    url: 'https://www.contributor-covenant.org/version/2/1/code_of_conduct/',
  },
  finds: [
    {
      pattern:
        '[(nobody|no one|noone) (even|really|actually)? (maintains|maintaining|is maintaining|looks after|cares about) (this|it|(the|this) <adjacent>? (issues|issue tracker|project|repo|repository|package|library|plugin|tool)) (anymore|any more|here)?] (~|\\?)',
      unless: [
        '<any> (because|since|if|when|unless) (you|we|they|it|the|i)',
        '<any> <pause>? (so (i|we)|(can|should|could) (we|i)|let us|(i|we) (can|could|will|would|should))',
      ],
      rewrites: [maintained],
    },
    {
      pattern:
        '[(nobody|no one|noone) (<adverb>|here)* (reads|answers|looks at) (the (issue tracker|tracker)|(the|our|my)? <adjacent>? (issues|tickets|reports|prs|pull requests)) (anymore|any more|anyway|here)?] (~|\\?)',
      unless: ['<any> (because|since|if|when|unless) (you|we|they|it|the|i)'],
      rewrites: [maintained],
    },
    {
      pattern:
        '[(does|do|is|did|has) (anyone|anybody|somebody|someone|any one) (still|even|actually|really|here)* (maintain|maintaining|care about|looking after|alive|own) ...] (\\?|~)',
      unless: [
        'is (anyone|anybody|someone|somebody) (still)? (maintaining|looking after)',
        'does (anyone|anybody) care about (<code>|the|<adjacent> (support|compatibility))',
        '(anyone|anybody|somebody|someone) (here)? (still)? (own|maintain (a|an|our))',
      ],
      rewrites: [maintained],
    },
    {
      pattern:
        '[(is|are) (anyone|anybody|somebody|someone) (even|still|actually)* (home|alive|awake|listening|there)] (\\?|~|at|in|here|over)',
      rewrites: [maintained],
    },
    {
      pattern:
        '[(is|has) (this|that|it|the) (<adjacent>)? (project|repo|library|package|thing|tool|app|repository|plugin)? <adverb>* (dead|abandoned|abandonware|a ghost town|on life support|a zombie|gone to die)] (\\?|~)',
      unless: [
        '(this|that|the) (branch|pr|mr|pull request|issue|ticket|patch|proposal|rfc|code|function|flag|table|thread|process|connection|server|host|node|link|file|module|class|endpoint|feature|job|session)',
        'has (this|that|it) been abandoned',
      ],
      rewrites: [maintained],
    },
    {
      pattern:
        '[(this|that|it|the|your) (<adjacent>)? (project|repo|library|repository|plugin|package|maintainer|maintainers|github|issue tracker|team|development|support) (is|are|must be|seems|looks|appears)? (to be)? <adverb>* (dead|abandonware|a ghost town|on life support|asleep|a graveyard|rotting|a joke|sleeping|non existent|nonexistent)] ~',
      unless: ['(dead|abandonware) <pause>? (since we|now that we|so (we|i|let us)) ...'],
      rewrites: [maintained],
    },
    {
      pattern:
        '[(another|yet another|just another|one more|typical) (dead|abandoned|unmaintained|half baked|half finished) (project|repo|library|package|plugin|tool|repository)|(rip|r i p) (this|the) (project|repo|library)|abandonware] ~',
      rewrites: [maintained],
    },
    {
      pattern:
        '[(so much for|what (a|kind of)|this is (your|what you call)|is this (your|what you call)|call this|you call (this|that)) (open source|customer|user|community|your)? (support|maintenance|customer service|service|maintainership)] (\\?|!|\\.|…|~)|[(great|nice|some) (open source|customer|user|community|your)? (support|maintenance|customer service|service|maintainership)] …',
      unless: [
        '(thanks|thank you|appreciate|with) ...{1,4} (support|service|maintenance)',
        '(be|is|are|was|need|needs|with|for|do|does|require|requires|get|provide|want|of|received|had|has|have|gets|found|add|added) some <adjacent>? (service|support|maintenance)',
        'what (a|kind of) (service|support|maintenance) (is|does|do|should|are|account|contract|level)',
        '(great|nice|some|this is the|is this the) (open source|user|community|customer)? (service|support|maintenance) (for|of|class|account|layer|file|mesh|worker|that|in)',
      ],
      rewrites: [sentence('What I needed here was ‹what would have helped›.')],
    },
    {
      pattern:
        '[do <you> (guys)? (even|actually|ever|really)+ ((maintain|support|look at|care about) (this|these|your|the|issues|it|any of|pull requests|prs)|read (the|your|these|any of (the|these|your))? (issues|tickets|pull requests|prs|reports)) ...] (\\?|~)',
      unless: [
        '<you> (actually|really) support (this|these|the|your) <adjacent>',
        'look at (the|these|your) <adjacent>? (graph|log|logs|trace|metrics|dashboard|profile|output|numbers|coverage)',
      ],
      rewrites: [maintained],
    },
    {
      pattern:
        '[(is|was) (this|it|that|the|your) (<adjacent>)? (project|repo|library|package|thing|tool|app|plugin)? (even|actually|really|ever)+ (still|being)* (maintained|supported|alive|worked on|developed|used|tested)] (\\?|~|by|anymore)',
      unless: [
        '(tested|used|supported|worked on) (on|with|in|by the|anywhere) ...',
        'used (\\?|~)',
        '(actually|really) supported',
      ],
      rewrites: [maintained],
    },
  ],
  despite: ['negation', 'technical', 'self'],
  rewrites: [maintained],
  examples: {
    flagged: {
      'Nobody maintains this?': 'Is this project still maintained, and is there a way to help?',
      'does anyone even maintain this thing': 'is this project still maintained, and is there a way to help?',
      'Is anybody home?': 'Is this project still maintained, and is there a way to help?',
      'Is this project dead?': 'Is this project still maintained, and is there a way to help?',
      'is this repo abandoned??': 'is this project still maintained, and is there a way to help?',
      'This project is dead.': 'Is this project still maintained, and is there a way to help?',
      'Yet another abandoned library.': 'Is this project still maintained, and is there a way to help?',
      'So much for support!': 'What I needed here was ‹what would have helped›.',
      'Do you guys even read the issues?': 'Is this project still maintained, and is there a way to help?',
      'Nobody here answers issues anymore.': 'Is this project still maintained, and is there a way to help?',
      'No one looks after this anymore.': 'Is this project still maintained, and is there a way to help?',
      'Great support…': 'What I needed here was ‹what would have helped›.',
    },
    fine: [
      'Nobody reads the docs.',
      'Nobody owns this service, should we take it?',
      'Nobody is working on this issue.',
      "Nobody maintains this anymore, so I'd like to take it over.",
      'Great service!',
      'Is this branch dead?',
      'No one supports this syntax yet.',
      'Nobody reads this field anymore, so I removed it.',
      'No one reads these warnings because the tool prints too many.',
      'Is this project still maintained?',
      'Is anyone still maintaining the Windows build?',
      'The dead code can go.',
      'The connection is dead after the timeout.',
      'Does anyone use the XML output?',
      'Thanks for the great support!',
      'Great support for generics in this release.',
      'This package is deprecated in favour of `vfile`.',
      'Do you still use this script?',
      'The lock file looks abandoned by the old process.',
      'Is this thread-safe?',
      'The proposal has received some support and no opposition.',
    ],
  },
})
