import { omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'doubted-knowledge',
  principle: 'trust',
  severity: 'information',
  presets: ['recommended', 'strict', 'feedback', 'gentle'],
  why: 'A quiz about what they know makes people defend their standing instead of learning the missing piece.',
  source: {
    title: 'Google Engineering Practices: How to write code review comments',
    url: 'https://google.github.io/eng-practices/review/reviewer/comments.html',
  },
  finds: [
    {
      pattern:
        '(i)? <adverb>* do not think you (have)? <adverb>* (understood|grasped|got|read) (object: (the|this|what|how|my|our) <some>) ~',
      unless: ['got (the|my|this|our) (latest|new|right|message|email|mail|link|invite|notification|ping|update)'],
      rewrites: [phrase('I may not have explained {object} well.')],
    },
    {
      pattern:
        '(can|could|would) (we <adverb>* (get|have|ask|find)|you (get|ask|find))? (someone|somebody|anyone|anybody) who (actually|really|truly|at least|<adverb>)+ (understands|knows|gets|has used|uses) (topic: <some>) (to)? (look|review|check|take|have|weigh|comment|approve|own|fix|handle) <some>? (\\?|~)',
      unless: ['(uses|knows) (this|it) (daily|in production)'],
      rewrites: [phrase('Could someone who knows {topic} take a second look?')],
    },
    {
      pattern:
        '(did|has|have) (nobody|no one|noone|(anyone|anybody|someone|somebody) ever) <adverb>* (teach|taught) you (how)? to (act: <verb> <some>) <adverb>* ~',
      rewrites: [phrase('Could you {act}?'), phrase('Would it help to pair on this?')],
    },
    {
      pattern:
        '(should|shall|do|must) i <adverb>* (have to|need to)? (ask|talk to|find|bring in|call|wait for) (someone|somebody|anyone|a person|people) who (actually|really) (works|work) on (object: <some>) ~',
      rewrites: [phrase('Who could help with {object}?')],
    },
    {
      pattern:
        '(can|could|may) (someone|somebody|anyone|anybody) [(more)? (competent|qualified|capable)] (please)? (look|take|review|check|handle|own|fix)',
      rewrites: [part('else')],
    },
    {
      pattern:
        '(please|just|and|so|then|maybe|,)* (do not|stop) <adverb>* (touch|touching|change|changing|clean up|cleaning up|remove|removing|refactor|refactoring|simplify|simplifying|comment on|commenting on|merge|merging|delete|deleting|rewrite|rewriting|optimize|optimizing|<quote-mark> <any>{1,3} <quote-mark>) (what|things|code|stuff|something|anything) (that)? you (do not|clearly do not|can not|never) <adverb>* (understand|understood|get|grasp|know) ~',
      rewrites: [phrase('Could we go through this together first?')],
    },
    {
      pattern:
        '<you> (do not|did not|never) (really)? (seem|appear) to <adverb>* (know|understand|get|grasp|realize) (object: (how|what|why|the|that|<code>) <some>) ~',
      unless: [
        'get (the|my|our) (emails|email|notification|notifications|mails|mail|messages|pings|alerts|updates)',
        '(if|when|because) you',
      ],
      rewrites: [phrase('Could we go through {object} together?')],
    },
    {
      pattern:
        '(this <adjacent>|this|that|it|the way (you|this) <some>|your <adjacent>{1,2}) <adverb>* (tells|shows|suggests|proves|makes (it)? clear (to)?) <adverb>* (me|us|everyone)? (that)? you (do not|did not|have not|have never|never|clearly) <adverb>* (understand|understood|know|known|get|grasp|grasped|read|learned) (object: <some>) (at all)? <adverb>* ~',
      rewrites: [phrase('Could we go through {object} together?')],
    },
    {
      pattern:
        '(explain|tell me|tell us|share|say) [what (you were|was) thinking (with|here with|behind)] (this|the|these|<code>)',
      rewrites: [omit()],
    },
    {
      pattern:
        '(not|i am not|i am far from|i highly doubt|i seriously doubt) <adverb>* (sure|convinced|certain)? (that|if|whether)? you (<adverb>|even|fully)* (understand|understood|know|knew|grasp|grasped|get|realize|realise) (object: (what|how|why) <some>) ~',
      rewrites: [phrase('Could we go through {object} together?')],
    },
    {
      pattern:
        '(ask|check with|talk to|get|find|consult) (someone|somebody|anyone|a person|people) who (actually|really|<adverb>)* (knows|know|understands|understand) (object: <some>) before (you)? (<adverb>|go|start|even|you)* (rest: (<gerund>|touch|change|edit|rewrite|break|merge|push|move) <some>) ~',
      rewrites: [phrase('Could we check with whoever knows {object} before {rest:gerund}?')],
    },
    {
      pattern:
        '(do|did) you (even|actually|really|honestly|seriously)+ (know|understand|get|grasp) (object: the (difference|point|meaning|concept|purpose|basics) (of|between) <in-clause>{1,10}) (at all)? <closer>* <end>',
      rewrites: [phrase('Could we go through {object} together?'), phrase('Would it help to pair on this?')],
    },
    {
      pattern:
        '<be> you (really|even|actually|absolutely|quite|so)+ sure (that|to)? (you|this|that|it) <adverb>* (know|understand|read|are|is|tested|belongs|ran|looked|get|have (read|tested|understood)) <some> ~',
      unless: ['sure (this|that|it) (is|belongs)'],
      rewrites: [phrase('Could we check this together?'), phrase('I may not have been clear: ‹the point›.')],
    },
    {
      pattern:
        '[<you> (clearly|obviously|evidently|plainly|apparently) <adverb>* (do not|did not|have not|can not|never) <adverb>* (understand|understood|grasp|grasped|get|got|know|follow)] (what|how|why|where|when|the|that|this) _',
      rewrites: [part('I may not have explained well')],
    },
    {
      pattern:
        '<you> <adverb>* (have no|do not have a|do not have any|have not got a|have zero) (fucking|damn)? (clue|idea|concept) (what) <you> (are|do|were) (doing|talking about) (with|in|when it comes to|here with) (object: (the|these|those|this|that|your|<code>|<adjacent>) <some>?) ~',
      unless: ['(if|when|in case) you', 'that you have no', '(with|in) (this|that|it|here) <closer>* $'],
      rewrites: [phrase('Could we go through {object} together?'), phrase('Would it help to pair on {object}?')],
    },
    {
      pattern:
        '<you> <adverb>* (have no|do not have a|do not have any|have not got a|have zero) (fucking|damn)? (clue|idea|concept) (what) <you> (are|do|were) (doing|talking about) ~',
      unless: ['(if|when|in case) you', 'that you have no'],
      rewrites: [phrase('Would it help to pair on this?'), phrase('I may not have been clear: ‹the point›.')],
    },
    {
      pattern:
        '(do|did|does) <you> <doubting> (know|understand|get|grasp|realize|realise|realized) (what) <you> (are|were) (doing|saying|talking about|writing|reviewing) <adverb>* ~',
    },
    {
      pattern:
        '(if)? <you> <obvious>? <adverb>* (have no|do not have a|do not have any|have not got a|have zero) (fucking|damn)? (clue|idea|concept) (what|how|about)? <you>? (are|do)? (doing|talking about|writing|saying|this works|it works)? ~',
      unless: ['(if|when|in case) you', 'that you have no'],
    },
    {
      pattern: '(do you know|you <obvious>? (do not|never) (know|knew)) what you (are|were) (doing|talking about) ~',
      unless: ['(if|unless|when|because) you'],
    },
    {
      pattern:
        '(do|did) <you> <adverb>* understand (object: the (concept|concepts|basics|idea|point|purpose|meaning) (of|behind) <some>) (at all)? <closer>* \\?',
    },
    {
      pattern:
        '(do|did|does) <checker> <doubting> (know|understand|grasp|get) (object: (how|what|why|where|when|the|that|a|<code>) <some>) <adverb>* ~',
      unless: [
        'does (anyone|anybody|someone) (actually|really) (know|understand)',
        'actually know (when|where|whether|who|if)',
      ],
    },
    {
      pattern:
        '(do|did) you (know|understand) (object: what (a|an|the) <adjacent>{1,3} (is|does|means|do|are) (for)?) <adverb>* (\\?|$)',
      unless: ['you know what the <some> (does|means|do|is for)'],
    },
    {
      pattern: 'do you understand (object: (how|what) <some> (works|work|does|means|is for)) (at all)? ~',
    },
    {
      pattern:
        '(do|does) (you|anyone|he|she|they) (even)? have (any|the (slightest|faintest)|a) (idea|clue) (object: how (much|many|long|bad|hard|expensive|slow|often|dangerous|annoying|difficult|frustrating|costly|important|big|risky|fragile|hot) <some>) ~',
      unless: [
        'how (much|many) (memory|ram|cpu|disk|space|storage|traffic|bandwidth|load|users|rows|requests|customers|clients)',
      ],
      rewrites: [phrase("I'm worried about {object}."), phrase('It matters {object}.')],
    },
    {
      pattern: '(have you)? (ever|even|never) heard (of|about) (object: <some>) (<adverb>|before)* ~',
      unless: [
        '<start> never heard (of|about) <some> (,|—|\\.|!)',
        '(whoever|author|clearly|obviously|apparently|has|people|guys|team) <in-clause>{0,6} never heard',
        '(i|we|he|she|they|who|people|users) (have|had)? <adverb>* heard',
        'heard (of|about) (them|it|that|those|this|these) <closer>* (<end>|,)',
      ],
      rewrites: [phrase('Could we look at {object} here?'), phrase('Have you looked at {object} for this?')],
    },
    {
      pattern:
        '(have|did) you (ever|even|actually|never)+ (written|write|maintained|shipped|coded|programmed|worked (with|on|in)|learned|learn|deployed|scaled|designed) (object: <some>) (<adverb>|before|in your life)* ~',
      rewrites: [phrase('Would it help to pair on this?'), phrase("There's a good introduction to this: ‹link›.")],
    },
    {
      pattern:
        '<you> <obvious> <adverb>* (do not|does not|did not|have not|never) <adverb>* (understand|understood|know|knew|get|grasp|grasped) (object: (how|what|why|where|when|the|that|a|this|<code>) <some>?) <adverb>* ~',
      unless: ['(since|because|as|if|but|and) <you> <obvious>'],
    },
    {
      pattern:
        '(what|which) part of (object: <quote-mark>? <some> <quote-mark>?) (do|did) (you|not|you not|not you) (not)? (understand|get) ~',
      rewrites: [phrase('What would make {object} clearer?'), phrase('I may not have been clear about {object}.')],
    },
    {
      pattern:
        '<you> <obvious> <adverb>* (do not|does not|did not|have not|never) <adverb>* (understand|understood|know|knew|get|grasp|grasped|have) ...? ~',
      unless: ['(since|because|as|if|but|and) <you> <obvious>'],
    },
    {
      pattern:
        '<you> <obvious> <adverb>* have <adverb>* (not|never) <adverb>* (even)? (used|written|touched|worked <preposition>|seen|heard of|learned|understood|debugged|maintained|shipped|deployed) (object: <some>) <adverb>* ~',
      rewrites: [phrase('Would it help to pair on this?'), phrase('Could we go through {object} together?')],
    },
    {
      pattern:
        '(<start> <opener>*? are you new (here|to (this|programming|git|coding|<adjacent>))|(you|he|she|they) must be new (here|to <some>)) <adverb>* ~',
      rewrites: [phrase("Here's some background: ‹link›."), phrase('Would it help to pair on this?')],
    },
    {
      pattern:
        '[<you> <obvious> <adverb>* (do not|did not|have not|can not|never) <adverb>* (understand|understood|grasp|grasped|get|got|know)] _',
      rewrites: [part('I may not have explained well')],
    },
    {
      pattern:
        '(it|this|that)? (sounds|seems|looks|appears) (like|as if|to me like|that) (you are|you might be|you may be) (quite|very|a bit|rather)? new (here|to <some>) ~',
      unless: ['<some> (,|—|so|!)* welcome'],
      rewrites: [phrase("Here's some background: ‹link›.")],
    },
    {
      pattern:
        '(do|did) you (even)? know (object: what <adjacent>{1,3} (means|mean|stands for)) <adverb>* <closer>* \\?',
    },

    {
      pattern:
        '(and)? how (long|many years) have you been (programming|coding|developing|doing this|a (developer|programmer|engineer)|writing <some>|in this (industry|business|job)|working (with|in) <some>) (again|exactly|now|really|did you say) <closer>* \\?',
      rewrites: [phrase('Would it help to pair on this?')],
    },
    {
      pattern:
        'is this your (very)? first (day|week|time|job|rodeo|program|project|pull request|pr) (on the job|at (work|this)|programming|coding|using (git|a computer|<adjacent>)|with (git|a computer|<adjacent>)|here)? <closer>* \\?',
      unless: ['first (pull request|pr|project|time) (<some>)? \\?'],
      rewrites: [phrase("Here's some background: ‹link›."), phrase('Would it help to pair on this?')],
    },
    {
      pattern:
        '(there is|there exists|we have|have you heard of) (this|a|an|such a|these) (little|neat|great|amazing|magical|wonderful|cool|new|fancy|nifty|beautiful|crazy|novel|radical|wild)* (thing|things|concept|invention|tool|idea|technology|technique|button) (called|named|known as) (object: <some>) (,|—|–)+ (you|maybe|perhaps|ever|have|might|may|look|google|try|use|it)+ <some>? ~',
      unless: ['(useful|helpful|might help|could help|may help|worth a (try|look)|handy)', '<code>|<link>'],
      rewrites: [phrase('Could we look at {object} here?'), phrase('Have you looked at {object} for this?')],
    },
    {
      pattern:
        '(there is|there exists) (this|such a|these) (little|neat|great|amazing|magical|wonderful|nifty|crazy|novel|radical|wild)* (thing|things|concept|invention|idea) (called|named|known as) (object: <adjacent>{1,3}) <closer>* <end>',
      unless: ['<code>|<link>'],
      rewrites: [phrase('Could we look at {object} here?'), phrase('Have you looked at {object} for this?')],
    },

    {
      pattern:
        '[(i|we) <adverb>* (do not|am not sure|are not sure|doubt) (think|believe|feel|get the impression)? (that)? <you> <adverb>* (understand|understood|know|grasp|get|realize|realise|appreciate|comprehend)] (what|how|why|where|the|that|a|this|it|<code>)',
      unless: [
        '(am|are) not sure you (know|get|realize)',
        'you <adverb>* (get|know) (the|a|this|that|it) <some>? (with|from|by|in|on|for free)',
      ],
      rewrites: [part('I may not have explained well')],
    },
    {
      pattern:
        '(everyone|everybody|the (whole|entire)? team|all of us) (else)? (here|on (the|this) team|in (the|this) (team|project))? (seems to|seem to|appears to|already|<adverb>)* (gets|get|understands|understand|knows|know|got|understood|can) (object: (this|it|that|these|how <some>|the <some>|<code>)) ,? (except|but|besides|apart from) (for)? you ~',
      rewrites: [
        phrase('Would it help to go through {object} together?'),
        phrase('I may not have been clear: ‹the point›.'),
      ],
    },
    {
      pattern:
        '(everyone|everybody|anyone|anybody|the (whole|rest of the) team) (else)? (except|but|besides|apart from|other than)? (for)? (you|yourself)? <adverb>* (seems to|seem to|appears to|manages to|managed to|can|could)? (gets|get|understands|understand|got|understood|handles|follows|knows how) (this|it|that|the (point|idea)|how <some>|to <some>) ~',
      unless: [
        '(everyone|everybody|anyone|anybody) (gets|get|understands|understand|got|understood|can|could|knows)',
        '(so|that|until|once|sure|if) (everyone|everybody|anyone)',
      ],
      rewrites: [
        phrase('Would it help to go through this together?'),
        phrase('I may not have been clear: ‹the point›.'),
      ],
    },

    {
      pattern:
        '(obviously|clearly|evidently|apparently|i bet|looks like|seems like|it (looks|seems) like|so) ,? <you> <have> (never) <adverb>* (ever|even)? (used|written|touched|worked <preposition>|read|seen|heard of|learned|tried|debugged|maintained|shipped|deployed|opened|run|had to <verb>|met|dealt with) (object: <some>) ~',
      unless: ['so you have (never|not)', '(looks|seems) like you have not (tried|run|read|seen|used|opened)'],
      rewrites: [phrase('Would it help to pair on this?'), phrase('Could we go through {object} together?')],
    },
    {
      pattern:
        '(you|maybe|perhaps|please|just|go|and|first|should|could|might want to|may want to|need to|really)+ ,? (look up|google|read up on|learn|find out|check|refresh your memory on|research) (object: (what|how) <quote-mark>? <some> <quote-mark>? (means|mean|is|are|does|works|stands for|is for)|the (meaning|definition) of <quote-mark>? <some>) <quote-mark>? ~',
      unless: ['(check|find out|research|learn) (what|how) (the|this|that|it|your|our|<code>)', '<link>'],
      rewrites: [
        phrase('Could we go through {object} together?'),
        phrase("There's a good introduction to this: ‹link›."),
      ],
    },
  ],
  unless: ['(knows|know) how to (reach|contact|find) (me|us|you|them) ...?'],
  despite: ['negation'],
  rewrites: [
    phrase('Could we go through {object} together?'),
    phrase('I may not have been clear: ‹the point›.'),
    phrase("There's a good introduction to this: ‹link›."),
  ],
  examples: {
    flagged: {
      "I don't think you've understood the problem.": 'I may not have explained the problem well.',
      'Did nobody teach you to run shellcheck?': 'Could you run shellcheck?',
      'has no one ever taught you how to squash commits': 'could you squash commits?',
      'should I ask somebody who actually works on this?': 'who could help with this?',
      'Can somebody who actually knows CSS review this?': 'Could someone who knows CSS take a second look?',
      'Can someone competent look at the auth change?': 'Can someone else look at the auth change?',
      "Please don't touch what you don't understand.": 'Could we go through this together first?',
      "You don't seem to understand how the scheduler works.": 'Could we go through how the scheduler works together?',
      "This PR shows that you don't understand our event loop.": 'Could we go through our event loop together?',
      'Can you explain what you were thinking with this flag?': 'Can you explain this flag?',
      'not convinced you understand what a mutex does': 'could we go through what a mutex does together?',
      'Ask somebody who knows the ledger before you change the rounding.':
        'Could we check with whoever knows the ledger before changing the rounding?',
      'Obviously you have never worked with a real database.': 'Would it help to pair on this?',
      'You might want to look up what "thread safe" means.': 'Could we go through what "thread safe" means together?',
      'Which part of "do not merge" did you not understand?': 'What would make "do not merge" clearer?',
      "I don't think you understand what a transaction is for.":
        'I may not have explained well what a transaction is for.',
      'Everyone on the team understands this except you.': 'Would it help to go through this together?',
      'Everybody except you seems to get this.': 'Would it help to go through this together?',
      'How long have you been programming again?': 'Would it help to pair on this?',
      "There's this thing called version control, you might have heard of it.":
        'Could we look at version control here?',
      'Do you even understand the difference between `==` and `is`?':
        'Could we go through the difference between `==` and `is` together?',
      'are you really sure you know what this tool is for': 'could we check this together?',
      'Also since you obviously do not understand what I was proposing, here it is again.':
        'Also since I may not have explained well what I was proposing, here it is again.',
      "it sounds like you're new to this stuff": "here's some background: ‹link›.",
      'wat, do you know what idempotent means?': 'wat, could we go through what idempotent means together?',
      'Also you obviously do not understand what I have been trying to say here about the order of the two queues since Monday':
        'Also I may not have explained well what I have been trying to say here about the order of the two queues since Monday',
      'You clearly have never used this API': 'Would it help to pair on this?',
      'You must be new here.': "Here's some background: ‹link›.",
      'Do you even know how the event loop works?': 'Could we go through how the event loop works together?',
      'do u actually understand what `volatile` does': 'could we go through what `volatile` does together?',
      'Do you know what a mutex is?': 'Could we go through what a mutex is together?',
      'Have you ever heard of transactions?': 'Could we look at transactions here?',
      'ever heard of unit tests?': 'could we look at unit tests here?',
      "You clearly don't understand how the scheduler works.": 'Could we go through how the scheduler works together?',
      "You obviously don't get it.": 'I may not have been clear: ‹the point›.',
      'You have no idea what you are doing.': 'Would it help to pair on this?',
      'Which part of the style guide did you not understand?': 'What would make the style guide clearer?',
      'You have no idea what you are doing with these locks.': 'Could we go through these locks together?',
      'Do you have any idea how expensive this query is?': "I'm worried about how expensive this query is.",
      'Have you ever written a parser?': 'Would it help to pair on this?',
      'does anyone here even know how this cache gets invalidated':
        'could we go through how this cache gets invalidated together?',
    },
    fine: [
      'Never heard of this flag, TIL.',
      'Does anyone actually know why we do this?',
      'Do you know what the flag does?',
      'It looks like you are new to the project, welcome aboard!',
      'Could someone senior take a look?',
      'Do you have any idea how much memory this takes at peak?',
      'Could someone look at the auth change?',
      "If you don't seem to get a response, restart the agent.",
      'Apparently you have not used the new template, it is at `.github/`.',
      "Looks like you haven't tried the new flag yet.",
      'You might want to look at the section on thread safety.',
      'Do you actually know when the release is?',
      "I don't think you get this error on Linux.",
      'Everybody except the guests can see this.',
      'How long have you been working on this?',
      'There is a thing called `Intl.Segmenter` that would help here.',
      'Are you sure this is the right branch?',
      'Do you know the difference between the two flags?',
      'Do you know how the event loop handles this?',
      'Do you know what causes this error?',
      'Do you have any idea how to reproduce this?',
      'Have you heard of the new release?',
      'If you have no idea what a monad is, start with chapter two.',
      'I have no idea what I am doing here, so please check twice.',
      'Do you know whether `close()` is called twice?',
      'Do you understand why the test passes locally?',
      'Have you ever seen this fail on CI?',
      'The parser does not know what a comment is.',
      'You never know when the job runs.',
    ],
  },
})
