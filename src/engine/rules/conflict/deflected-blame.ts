import { omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const elsewhere = phrase("I don't think this comes from my change.")
const shown = phrase("I don't think this comes from my change: ‹what you saw›.")

export default defineRule({
  id: 'deflected-blame',
  principle: 'conflict',
  severity: 'information',
  why: 'Whose fault it is keeps everyone busy defending; where it comes from can be found out together.',
  source: {
    title: 'Edmondson 1999, Psychological Safety and Learning Behavior in Work Teams',
    url: 'https://doi.org/10.2307/2666999',
  },
  finds: [
    {
      pattern:
        'you <be> <adverb>* the only (one|person) (here|on the team|in this thread)? (who|that) <adverb>* (thinks|believes|says|claims|insists) (that)? (fact: <some>) ~',
      rewrites: [phrase("I don't think {fact}.")],
    },
    {
      pattern:
        '^ [(weird|funny|strange|odd|interesting|curious|amazing|convenient) (how|that)] (it|this|that|the|your|there|nobody|only|we|all|everyone|<code>) <some>? ((only|always|never) <any>{0,4})? (when you|because you|after you|since you|every time you|for you|your <any>) <some>? ~',
      unless: ['(interesting|amazing) that'],
      rewrites: [omit()],
    },
    {
      pattern:
        '[(,|;|and|—|-) (it is|its|it)? not (our|my) (fault|problem) (that|if|when)? (nobody|no one|you|people|they) <some>] ~',
      rewrites: [omit()],
    },
    {
      pattern:
        '(state: (it|this|that|everything|the <adjacent>{1,3}|my <adjacent>{1,2}|<code>) (<adverb>|all)* (worked|ran|compiled|built|passed|used to work|(was|were) <adverb>* (perfectly|completely|absolutely)? (fine|working|ok|okay|green|stable|great|fast)) (fine|well|perfectly|just fine|great)*) (before|until|till) <adverb>* (you|you guys) <adverb>* (<past>) (object: (it|this|that|these|the <adjacent>{1,3}|my <adjacent>{1,2}|our <adjacent>{1,2}|<code>)) ~',
      unless: ['you <adverb>* (restarted|reloaded|clicked|called|ran|closed|upgraded|updated|opened|saved)'],
      rewrites: [phrase('{state} before the change to {object}.')],
    },
    {
      pattern:
        '(state: (it|this|that|everything|the <adjacent>{1,3}|my <adjacent>{1,2}|<code>) (<adverb>|all)* (worked|ran|compiled|built|passed|used to work|(was|were) <adverb>* (perfectly|completely|absolutely)? (fine|working|ok|okay|green|stable|great|fast)) (fine|well|perfectly|just fine|great)*) (before|until|till) your (change: <adjacent>{1,2}) ~',
      rewrites: [phrase('{state} before the {change}.')],
    },
    {
      pattern:
        '_ [(until|before) <adverb>* you (joined|came along|came|showed up|arrived|took over|got here|started here) <some>?] ~',
      unless: ['(you|they) (came|joined|arrived|started) (up|to|here|from) (with|the|a)'],
      rewrites: [part('at first')],
    },
    {
      pattern:
        '(do not|please do not) <adverb>* (blame|come crying to|come running to|complain to) (me|us) (when|if|once) (rest: (this|it|that|the|your|everything|our|users|prod|production|main|ci|things|people|<code>) <some>) ~',
      rewrites: [phrase('I worry that {rest}.'), phrase('What happens when {rest}?')],
    },
    {
      pattern:
        '(this|that|it) <be> (<adverb>)* not (<adverb>)* (my|our) (job|responsibility|task|duty) (to <some>)? ((after|for|because|if|when|since) <some>)? ~',
      rewrites: [phrase("I can't take this on: ‹why›.")],
    },
    {
      pattern:
        '[(this|that|it|the <adjacent>{1,3}|none of (this|that|it)|how <be> (this|that|it)) <be> <adverb>* (not|none of|certainly not|in no way|hardly)? <adverb>* (my|our|the (team|project|maintainers)) <adverb>* (fault|doing|mess|mistake|screwup|responsibility|job|bug|error)] (that|if|when)? <some>? ~',
      unless: [
        '(bug|error|mistake) (,|but|;|:|—)* (it is|this is|it comes|that is)? (from|in)? (upstream|<link>)',
        '(is|was|were|are|<be>) <adverb>* (my|our|the <any>) <adverb>* (fault|doing|mess|mistake|screwup|responsibility|job|bug|error)',
        'not <adverb>* (our|my) job (runner|queue|name|id)',
      ],
      rewrites: [elsewhere, shown],
    },
    {
      pattern:
        '[(this|that|it|the <adjacent>{1,3}|none of (this|that|it)) <be> <adverb>* (not|none of|no way|hardly) <adverb>* (my|our|the (team|project)) <adverb>* (fault|doing|mess|mistake|screwup|responsibility|job|bug|error)] ((that|if|when) <some>?)? ~',
      unless: ['(bug|error|mistake) (,|but|;|:|—)* (it is|this is|it comes|that is)? (from|in)? (upstream|<link>)'],
      rewrites: [elsewhere, shown],
    },
    {
      pattern: '(not|hardly) (my|our) (fault|doing|mess|screwup|mistake) <some>? ~',
      unless: ['if <some> not my'],
      rewrites: [elsewhere, shown],
    },
    {
      pattern:
        'how (is|was|are) (this|that|it|any of this) <adverb>* (my|our) (fault|problem|job|mistake|doing|responsibility) <some>? ~',
      rewrites: [elsewhere, shown],
    },
    {
      pattern:
        '(do not|stop|why (are|do) you|please stop|quit) ((blame|blaming|accuse|accusing)|(pin|pinning|put|putting|blame|blaming) (this|that|it|everything|the <adjacent>{1,2}) on) (me|us|my <adjacent>|our <adjacent>) <some>? ~',
      rewrites: [elsewhere, shown],
    },
    { pattern: '(do not|cannot|can not) blame (me|us) <some>? ~', rewrites: [elsewhere] },
    {
      pattern:
        '[(i am|i was|we are|we were) <adverb>* not the (one|ones|person|people|guy|team|idiot|fool|moron) (who|that|<gerund>|to)] <some>? ~',
      unless: [
        '(who|that) <adverb>* (found|fixed|solved|discovered|spotted) ',
        'not the (person|guy) to',
        'the (one|ones) (who|that|to) (decide|decides|knows|know|ask|merge|merges|maintains|own|owns)',
      ],
      rewrites: [elsewhere, shown],
    },
    {
      pattern:
        '(you|he|she|they) <be> <adverb>* the (one|ones|guy|person|people|idiot|only one|only ones) <adverb>* (who|that|<gerund>) <some> ~',
      unless: [
        '(when|because|if) (you|he|she|they) <be> the (one|only one)',
        '(weird|funny|strange|odd|interesting|curious|convenient) (how|that) <any>{1,12}',
        'the (one|ones|person|people) (who|that) (knows|know|helped|can|fixed|maintains|owns|wrote the|found|made this possible)',
        '(if|whether|since) (you|he|she|they)',
      ],
      rewrites: [phrase('What I see on your side: ‹what happened›.')],
    },
    {
      pattern:
        '(it|this|that|everything|the <adjacent>{1,3}|my <adjacent>{1,2}|<code>) (<adverb>|all)* (worked|ran|compiled|built|passed|was (fine|working|ok|okay|green|stable|great)|used to work) (<adverb>|fine|well|perfectly|just fine|great|for (years|months|weeks))* (before|until|till|when) <adverb>* (you|your|you guys|someone|somebody) <some> ~',
      unless: [
        '(you|someone|somebody) <adverb>* (upgraded|updated|restarted|rebooted|rotated|opened|clicked|saved)',
        'until you (restart|reload|click|call|run|close|upgrade|hit|press|set|enable|save|type|open|log|use|add|need|want|have|try)',
        'when you (run|call|use|set|open)',
      ],
      rewrites: [phrase('This worked before; since the last change I see this: ‹what happens now›.')],
    },
    {
      pattern:
        '(go|please|maybe|then|just|you should|you can|better)* [(talk|complain|speak|go|ask|tell|blame|yell|write) (to|at|with)? (whoever|the (guy|guys|person|people|idiot|idiots|genius|clown|moron|dude|one) (who|that)) (<past>|is|was|made|wrote|broke|merged|decided|did|approved|designed|came)] <some> ~',
      unless: [
        '^ (please|maybe|just|then)* (ask|(talk|speak|write) (to|with)) (whoever|the (person|people|one|ones)) <any>',
      ],
      rewrites: [phrase('I know too little about this part. ‹who could help›')],
    },
    {
      pattern:
        '(i|we) <adverb>* (did not|never|have not) <adverb>* (write|wrote|break|broke|touch|touched|ask for|asked for|make|made|introduce|introduced|choose|chose|design|designed|cause|caused|written|broken|touched) (this|that|it|any of (this|that|it)|the (mess|bug|crap|code|garbage)|<code>) <adverb>* ~',
      unless: [
        '(if|because|since|while|as|that|so) (i|we)',
        'have not written (it|this|that)',
        'did not (touch|write|make|introduce|choose) (it|that|this) (yet|in this pr|here|on purpose)',
        '(to|so|but|and) (<end>)',
      ],
      rewrites: [elsewhere, shown],
    },
    {
      pattern:
        '(i|we) (was|were|am|are)? (just|only) (doing|did|following|do|follow|followed) (what i (was|am) told|what (you|they|he|she) (said|told|asked)|my job|orders|the (rules|spec|ticket)|as told) <some>? ~',
      unless: ['the (rules|spec|ticket) (here|for|in|and|when)'],
      rewrites: [phrase('I went by this: ‹what you went by›.')],
    },
    {
      pattern:
        '(works|worked|builds|runs|passes|compiles|it is fine|is fine|fine) (fine|ok|okay|perfectly|well|great|just fine|for me|here)* (on my (machine|side|end|box|laptop|computer|system)|for me|for everyone else|for everybody else) (so|,|;|-|,? so) [<some>? (your|you|user|pebkac|not my) <some>?] ~',
      unless: ['(could|can|would|do|did|have|are|may|might) you', 'let me know', 'you (can|could|may|might)'],
      rewrites: [part('which setup do you see it on?')],
    },
    {
      pattern:
        "(that|this|it|which) <be> (<adverb>)* (your|their|his|her|somebody else's|someone else's|the (user|users|reporter)'s) (<adverb>|own)* (problem|responsibility|job|issue|business|loss|funeral|headache|call to fix) <adverb>* ~",
      unless: ['(is|what is|if) (that|this|it) your', 'not (your|their)', 'your (issue|problem) (is|was|seems|looks)'],
      rewrites: [phrase("I can't take this on: ‹why›.")],
    },
  ],
  despite: ['self', 'negation', 'technical'],
  unless: [
    'the only (one|ones|person|people|guy) <adverb>* (who|that|with) (has|have|can|could|knows|know|understands|got) ...',
    '(sorry|apologies|apologise|apologize)',
  ],
  rewrites: [elsewhere, shown, omit()],
  examples: {
    flagged: {
      "Don't blame us if prod goes down.": 'I worry that prod goes down.',
      'Funny how it only fails when you deploy it.': 'It only fails when you deploy it.',
      "You're the only one who thinks the cache is fine.": "I don't think the cache is fine.",
      'This was perfectly fine before you refactored it.': 'This was perfectly fine before the change to it.',
      'the importer worked until you touched the schema': 'the importer worked before the change to the schema.',
      'It worked until your refactoring.': 'It worked before the refactoring.',
      "Don't blame me when this blows up in production.": 'I worry that this blows up in production.',
      "That's not my fault.": "I don't think this comes from my change.",
      "Don't blame me for the outage.": "I don't think this comes from my change.",
      "I'm not the one who merged it.": "I don't think this comes from my change.",
      'It worked fine before you touched the parser.': 'It worked fine before the change to the parser.',
      'go talk to whoever wrote it': 'I know too little about this part. ‹who could help›',
      'how is this my fault?': "I don't think this comes from my change.",
      "I didn't break it.": "I don't think this comes from my change.",
      'stop blaming my change, the runner is down': "I don't think this comes from my change: the runner is down",
      "You're the one using a deprecated flag.": 'What I see on your side: ‹what happened›.',
      'Works on my machine, so your setup is wrong.': 'Works on my machine. Which setup do you see it on?',
      'I was just following the spec.': 'I went by this: ‹what you went by›.',
      "that's your problem": "I can't take this on: ‹why›.",
    },
    fine: [
      "You're the only one who knows how the deploy works.",
      'Talk to whoever wrote the parser, they may know more.',
      'It worked until someone upgraded OpenSSL on the host.',
      'This was my fault, sorry.',
      'It is my mistake, I forgot the migration.',
      'The build worked before the upgrade to Node 20.',
      'It works until you restart the server.',
      'You are the one who knows this module best.',
      "I'm not the right reviewer for this part.",
      'Is this your first contribution?',
      "I didn't write tests for this yet.",
      'Works on my machine, could you share your config?',
      'It is the job of the scheduler to retry.',
      'Please talk to the infra team about quotas.',
      "It is not needed yet, so I haven't written it.",
    ],
  },
})
