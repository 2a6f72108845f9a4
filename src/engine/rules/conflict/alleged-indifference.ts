import { drop, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const matters = phrase('This matters to me: ‹what it costs you›.')
const them =
  '((the|these|those|your|our|most|all|other|its|these)* (maintainer|maintainers|developer|developers|devs|dev|author|authors|team|publisher|publishers|owner|owners|vendor|project|company|admins|mods|moderators|contributors|core team|people in charge|folks in charge|people here|folks here|repo owner|core developers|core devs)|they|he|she|you (guys|people|folks)?|this (project|team|company|community|library|organization|organisation|repo|vendor)|<no-one> (here|on (this|the) team|at (this|that|your) company|in this (project|team|company|community))?|(not)? (anyone|anybody) (here|in charge)?|<name>)'

export default defineRule({
  id: 'alleged-indifference',
  principle: 'conflict',
  severity: 'hint',
  why: 'Told that they do not care, people defend themselves; told what it means to you, they can care.',
  source: {
    title: 'Miller et al. 2022, Did You Miss My Comment or What? Understanding Toxicity in Open Source Discussions',
    url: 'https://doi.org/10.1145/3510003.3510111',
  },
  finds: [
    {
      pattern:
        '(<you>|the <adjacent>|they|these people|devs|developers) (clearly|obviously|apparently|evidently) <adverb>* (do not|never|have never|did not) <adverb>* (use|used|run|test|tested|try|tried|read|open|opened) (your|their) own <adjacent>{1,2} ,? or (you|they) would <adverb>* (have)? <adverb>* (notice|noticed|know|known|see|seen|realize|realized) (that)? (fact: <some>) ~',
      rewrites: [phrase('{fact}.')],
    },
    {
      pattern:
        '(<you>|the <adjacent>|they|these people|devs|developers) (clearly|obviously|apparently|evidently) <adverb>* (do not|never|have never|did not) <adverb>* (use|used|run|test|tested|try|tried|read|open|opened) (your|their) own <adjacent>{1,2} ~',
      rewrites: [drop(), phrase('How does this work for you?')],
    },
    {
      pattern:
        '(the|these|your)? (maintainers|maintainer|devs|developers|team|authors|author) (have|has)? <adverb>* (lost interest|lost (all|any) interest|given up|stopped caring|checked out|moved on|stopped responding) (in|on|to)? <some>? ~',
      unless: [
        'given up (a|their|its|the (name|domain|package)) ',
        '(if|when|because|so) the',
        'moved on to',
        '(else|everyone|everybody|rest) <any>{1,4} moved on',
        'stopped responding',
      ],
      rewrites: [phrase('Is this still maintained, and is there a way to help?')],
    },
    {
      pattern: `${them} (<be>|seem|seems|appear|appears|look|looks)? (<adverb>|clearly|obviously|apparently|simply|to be|just|all)* (not|never|less than|hardly|no longer|un)+ (<adverb>|to be|really|at all|even|the slightest bit|very|in any way)* (interested|willing|bothered|motivated|inclined|concerned|invested) (<adverb>)* (in|to|about|with) (<adverb>|even|ever|actually)* (fixing|fix|listening|listen|helping|help|supporting|support|solving|solve|maintaining|maintain|improving|improve|hearing|hear|feedback|answering|answer|responding|respond|users|their users|quality|resolving|resolve|addressing|address|this <adjacent>|what|acknowledging|acknowledge|cooperating|working with|taking|making|<gerund>) <some>? ~`,
      unless: [
        'no longer interested in (maintaining|using) ',
        '(if|when|in case|unless|since|whether) <any> (<be>|seem)',
        '(i|we) (am|are|was|were)',
        'you (are|were|<be>) not (interested|concerned|willing|inclined) (in|about|to|with) (the|a|using|seeing|having|running|this)',
      ],
    },
    {
      pattern: `${them} (<adverb>|really|just|only|clearly|obviously|apparently|simply|seem to|seems to|appear to|all)* (only|just|merely|solely) (<adverb>|seem to|seems to)* (care|cares|cared|interested|think|thinks) (<adverb>|just|only)* (about|of|for|in) <some> ~`,
      unless: [
        'about the (checksum|hash|header|prefix|suffix|status|return|exit|total|sum|min|max|diff|digest|body|path|file|timestamp)',
        '(i|we) (just|only)',
        '(if|when) (you|they)',
        '(cares|care) about (the|a) (<any>) (of|in|when)',
        '(just|only) (care|interested) (about|in) (whether|how|(the|a) <adjacent>? (order|type|value|name|result|first|last|shape|sign|length|size|id|key|count|index|output|case))',
      ],
    },
    {
      pattern: `(they|you|the (maintainers|developers|devs|team|company)) (<adverb>)* (care|cares|think) (just|only) (about|of) <some> ~`,
      unless: ['(if|when) (you|they)'],
    },
    {
      pattern: `(i|we|us|users|the users|your users|customers|the community|people like (me|us)|(windows|linux|mac|free|paying|regular|open source|community|existing|ordinary|normal) users|user (feedback|experience)|my (time|feedback|opinion|use case)|our (time|feedback|opinion|use case)) (as <some> ,?)? (,)? (<be>|do|does|seem|seems|mean|means|count|counts|matter)+ (<adverb>|obviously|clearly|apparently|just|simply|to|be)* (not|nothing|unimportant|irrelevant|worthless|second class|guinea pigs|beta testers|less important) (<adverb>|really|seem|to|be|at all)* (important|matter|matters|count|counts|a priority|valued|worth|citizens|relevant|welcome|wanted|to)* (for|to)? (you|them|you guys|this project|the (maintainers|developers|devs|team|company)) (anymore|any more|at all)? ~`,
      unless: ['(if|when|because) (it|this)', '(i|we) (<be>) not (to|for|related)'],
    },
    {
      pattern: `${them} (<have>|<adverb>|seem to have|seems to have|obviously|clearly|entirely|completely|basically|essentially)* (abandoned|forgotten|given up on|gave up on|turned (your|their) back on|stopped caring about|lost touch with|betrayed|screwed|screwed over|let down|alienated|alienating|ignoring|ignored) (<adverb>|all|its|their|your|the|us|this|of|our)* (users|us|customers|community|project|contributors|issue|bug|platform|people|<adjacent> users|<adjacent> issue) <some>? ~`,
      unless: [
        '(if|when|because|so) (you|they)',
        '(<no-one>|they|he|she|<name>) (<have>|<adverb>)* (ignored|ignoring|forgotten|abandoned) (the|this|that|our) (issue|bug|project)',
        '<name> (let|has let) (us|me) down',
        'not (abandoned|forgotten)',
      ],
    },
    {
      pattern: `((please)? stop|you (are|have been|keep)?|they (are)?|why (do|are) you)? (<adverb>|always|just)* (treat|treats|treating|treated|use|uses|using) (<adverb>|your|their|the|its|all|us)* (users|us|customers|contributors|people|community|paying customers) (<adverb>)* (like|as|the way) (<adverb>|some kind of|a|your|free|unpaid)* (beta testers|guinea pigs|idiots|children|garbage|trash|shit|dirt|second class|cattle|criminals|enemies|lab rats|testers|qa|crap|fools|this|that|morons|babies) <some>? ~`,
      unless: ['(do not|never|not) (treat|use)', 'as (a|an|the) <adjacent>'],
    },
    {
      pattern: `(<no-one>|not a single (person|maintainer|developer)|none of the (maintainers|developers|devs)) (here|<adverb>|on (this|the) team|in (this|the) (project|team|company)|at <name>)* (seem|seems|appear|appears|bothers|bothered|cares|cared|is|has|can be|could be|wants|is willing|has bothered|even)+ (<adverb>|to|even|be|ever|about)* (care|bother|bothered|interested|listen|read|respond|reply|answer|look|fix|test|help|notice|take|review|willing|paying attention|acknowledge|responded|replied|answered) <some>? ~`,
      unless: [
        '<no-one> (has|is) (<adverb>)* (responded|replied|answered|interested|fix|notice|reviewed|test)',
        '(if|so|sure|when) (<no-one>)',
        '<no-one> (has|wants|is) to (read|look|fix|test|review|answer)',
      ],
    },
    {
      pattern: `(are|is) (the|any of the|your)? (maintainers|maintainer|devs|developers|anyone|anybody|author|team) (<adverb>|here|of this <adjacent>|there)* (even|still|actually)* (alive|awake|breathing|around|listening|reading (this|these|any of (this|these))|paying attention|on vacation|dead|asleep) (<some>)? (\\?|$)`,
      unless: ['(is|are) (anyone|anybody|the maintainer|the team) (still)? (around|there|here)'],
      rewrites: [phrase('Is somebody looking after this at the moment?')],
    },
    {
      pattern: `(this|the|that) (project|repo|repository|library|tool|package|plugin|software|company|framework) (<be>|has|seems|looks|appears|is) (<adverb>|to|be|have|been|entirely|clearly|obviously|completely|basically|now|already)* (abandonware|abandoned|dead|(given up)|going (downhill|to hell|down the drain)|beyond saving|doomed|dying|a lost cause|lost) <some>? ~`,
      unless: [
        '(is|has) (<adverb>|been)* (abandoned|dead)',
        '(is|looks|seems) (<adverb>|to be)* (dead|abandoned) ,? (so|but|and)',
        '(if|whether|because) (this|the)',
      ],
      rewrites: [sentence('Is this still maintained, and is there a way to help?')],
    },
    {
      pattern:
        '(my|our|user|users|community|customer) (feedback|time|opinion|opinions|use case|use cases|input|reports|concerns|bug reports) (<adverb>|do|does|is|are|has|have)* (obviously|clearly|apparently|evidently) (<adverb>|do|does|is|are|has|have)* (nothing|not|no|means|mean|count|counts|matter|matters|irrelevant|worthless|unwanted|unwelcome|value) <some>? ~',
      unless: ['not (blocking|a blocker|final|urgent|complete|binding|required)'],
    },
  ],
  despite: ['negation', 'technical', 'self'],
  rewrites: [matters, phrase('What it means for us: ‹what it costs you›.')],
  examples: {
    flagged: {
      "The maintainers clearly don't use their own tool, or they'd have noticed that search is broken.":
        'Search is broken.',
      'The maintainers have clearly lost interest anyway.': 'Is this still maintained, and is there a way to help?',
      "The maintainers aren't interested in fixing this.": 'This matters to me: ‹what it costs you›.',
      'They only care about their paying customers.': 'This matters to me: ‹what it costs you›.',
      'We as users are obviously not important to you.': 'This matters to me: ‹what it costs you›.',
      'This project has completely abandoned its users.': 'This matters to me: ‹what it costs you›.',
      'you are treating your users like beta testers': 'this matters to me: ‹what it costs you›.',
      'Nobody here seems to care about Windows.': 'This matters to me: ‹what it costs you›.',
      'Are the maintainers even alive?': 'Is somebody looking after this at the moment?',
      'the devs are clearly not willing to listen': 'this matters to me: ‹what it costs you›.',
      'You guys just care about the big sponsors.': 'This matters to me: ‹what it costs you›.',
      'This project is a lost cause.': 'Is this still maintained, and is there a way to help?',
    },
    fine: [
      'They only care about the checksum, so we can drop the rest.',
      "I'm not interested in fixing this myself, but reviews are welcome.",
      "If you aren't interested in the flag, skip this section.",
      'The parser only cares about the first token.',
      'The test treats users as strings.',
      'We just care about the order here.',
      'Is anyone around to review this today?',
      'Nobody has replied yet, so I will go ahead.',
      'This library is abandoned, so we should replace it.',
      'They are not interested in the raw bytes, only in the checksum.',
      'The scheduler has given up on the job.',
      'The team is interested in your feedback.',
    ],
  },
})
