import { phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const talk = sentence("I'm worried about ‹what you see›. Could we talk it through in private?")
const costs = phrase('{act} costs us ‹impact›. What would help to avoid it?')
const effect = sentence('I noticed ‹what happened›, and it led to ‹impact›. What would help?')

export default defineRule({
  id: 'performance-threat',
  principle: 'leadership',
  severity: 'warning',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'A job held over somebody in public stops them from admitting anything; talk it through in private.',
  source: {
    title: 'Edmondson 1999, Psychological Safety and Learning Behavior in Work Teams',
    url: 'https://doi.org/10.2307/2666999',
  },
  finds: [
    {
      pattern:
        '[<you> (will|are|would) not (<adverb>)* (going to)? (last|make it|survive|be here|be working here|have a job|get (far|promoted|anywhere)|go far|pass (your)? probation|keep (your|this) job) (long|very long|much longer|here|for long|in this (team|company|job|industry))* if <you> (<adverb>)* keep (act: <gerund> ...)] ~',
      rewrites: [costs, talk],
    },
    {
      pattern:
        '[(i|we) (will|am going to|are going to|should|might|may have to|will have to|am|are|am gonna|have to) <adverb>* (talk|talking|speak|speaking|complain|complaining|tell|telling|go|going) (to)? (<your>|the|my|our) (manager|managers|boss|lead|supervisor|team lead|hr|director|ceo|cto|skip level) about (object: (this|that|these|those|your|the) <adjacent>{1,3})] ~',
      rewrites: [phrase("I'm worried about {object:the}. Could we talk it through in private?"), effect],
    },
    {
      pattern:
        '[(another|yet another) (object: (<adjacent>)? (build|commit|deploy|release|deadline|standup|outage|incident|regression|bug|mistake|merge|push|test|review|meeting|slip|delay)) (like (this|that))? ,? (and|,) (<you>|your|i|we|it|heads|somebody|someone) (<adjacent>){0,2} <adverb>* (is|are|will|can|may|might|would|have) ...] ~',
      rewrites: [sentence('Another {object} would cost us ‹impact›. What would help to prevent it?'), talk],
    },
    {
      pattern:
        '[(i|we|your manager|management) (am|are|is|have been)? <adverb>* (keeping|making|taking|keep|writing|collecting|starting) (a|an|the)? (list|track|notes|count|score|tabs|record|log|file) (of|on) ...{0,3} (for|in) <your> (next)? (<adjacent>){0,2}] ~',
      unless: [
        '(open|action) (points|items|questions) ...',
        'your (next)? (convenience|reference|information|records|talk)',
      ],
      rewrites: [talk, effect],
    },
    {
      pattern:
        '[(people|others|engineers|developers|someone) (have|has|had)? (lost) (their|a) (job|jobs|position|contract) (for|over) (less|this|that|such)] ...',
      rewrites: [talk, effect],
    },
    '[(this|that|it|<thing>) (will|is going to|is|would|can|should|might|does|shall) <adverb>* (be|go|going|end up|show up|come up|reflect|be mentioned|be reflected|be noted|be discussed|reflected|noted|mentioned|look|count) (in|on|into|badly on|poorly on|against <you> in) <your> (next|yearly|annual)? (review|performance review|file|record|evaluation|appraisal|permanent record|assessment|performance|feedback)]',
    '[(i|we) (will|am going to|are going to|should|might|may have to|will have to|am|are|am gonna|have to) <adverb>* (talk|talking|speak|speaking|report|reporting|escalate|escalating|bring|complain|complaining|tell|telling|go|going|mention|take|raise|raising|cc|copy) (<you>|this|that|it|about (this|<you>))? (up)? (to|with)? (<your>|the|my|our) (manager|managers|boss|lead|supervisor|team lead|employer|hr|director|ceo|cto|skip level|superior|superiors)]',
    '[(i|we) (will|am going to|are going to|am|might|may have to) <adverb>* (going|go|talk|talking|speak|report|reporting|escalate|complain) (<you>|this|that|it)? (to|with) (hr|human resources)]',
    '[<you> (will|are|would) not (<adverb>)* (going to)? (last|make it|survive|be here|be working here|have a job|get (far|promoted|anywhere)|go far|pass (your)? probation|keep (your|this) job) (long|very long|much longer|another week|here|for long|in this (team|company|job|industry)|if|with (this|that) (attitude|code)|~)]',
    '[<you> (should|will|are going to|could|deserve to|ought to|might|may|need to|would|can|are about to) <adverb>* (be|get|be getting) (fired|sacked|let go|demoted|replaced|laid off|terminated|put on (a|an)? (pip|improvement plan)|taken off (this|the) (team|project))]',
    '[(whoever|anyone who|the (person|idiot|guy|one|dev|developer|engineer) who|someone|somebody|people|they|he|she) ...{0,1} (should|deserves to|needs to|ought to|must|has to) (be|get) (fired|sacked|shot|demoted|terminated)]',
    '[(<you> are|consider yourself) (fired|on thin ice|on a pip|out of a job|on notice|finished here)] ~',
    '[(i|we) (will|would|should|could|am going to|are going to|have to) <adverb>* (fire|sack|demote|replace) <you>]',
    '[(there (will|would) be|<you> (will|are going to)? (have to)? (face|facing|suffer|bear|deal with)|expect|be prepared for)] (serious|the|dire|severe|some)* [consequences] (~|for <you>|if <you>)',
    '[(put|putting|place|placing) <you> on (a|an)? (pip|performance (improvement)? plan|probation|notice)]',
    '[(forget (about)? <your> (promotion|raise|bonus)|(you can)? (kiss|say goodbye to) <your> (promotion|raise|bonus|job)|no (raise|bonus|promotion) for <you>|this (will|is going to|could|might) cost <you> (<your>|a) (job|bonus|promotion|raise))]',
    '[do <you> ((even|still|really)* (want to keep|value|care about keeping) (working here|<your> job|this job)|(even|really)+ (want|like|enjoy) (working here|<your> job|this job)|(even|still|really)* (like|enjoy|want) (having a job|being employed))]',
    '[(update|start updating|polish|dust off) <your> (cv|resume|linkedin)|<your> (job|position|career|days here|future here) (is|are) (on the line|at risk|at stake|numbered|in danger|over)]',
    '[<your> (next|yearly|annual)? (review|performance review|appraisal|evaluation) (will|is going to) (not)? (be|look|go|reflect|mention|show|suffer)] (pretty|good|well|bad|badly|ugly|fun|this|terrible|interesting|~)',
    '[(keep (this|that|it) up|one more (mistake|bug|time|commit|outage|incident|slip|screw up|broken build|of these)|do (this|that|it) again|next time) ,? (and|,) (<you> (are|will be)) (out|gone|done|fired|finished|history|off (the|this) (team|project))]',
    {
      pattern:
        '[(one|1) more (object: (broken|failed|failing|missed|late|sloppy|bad|unreviewed|untested|red)? (build|builds|commit|deploy|release|deadline|standup|outage|incident|regression|bug|mistake|merge|push|test|review|meeting)) (like (this|that))? ,? (and|,) (<you>|your|i|we|it) (<adjacent>){0,2} <adverb>* (is|are|will|can|may|might|would|have) ...] ~',
      rewrites: [sentence('Another {object} would cost us ‹impact›. What would help to prevent it?'), talk],
    },
    {
      pattern:
        '^ [(keep|go on|continue|carry on) (act: <gerund> ...) ,? (and|,) (<you> will|just|let us|we will)* (see|find out|regret|learn) (what|how|where|it|this|that|soon) ...] ~',
      rewrites: [costs, talk],
    },
    '[(keep (this|that|it|going|on) (up|like (this|that))?|(carry|go) on like (this|that)|(one|1) more (mistake|bug|time|commit|outage|incident|slip|miss|screw up|(broken|failed|failing|missed|late|sloppy|bad) <adjacent>|of these)|do (this|that|it) again) ,? (and|,) (you (will|are|can|may|might|would) (not)? <adverb>* (be|going to|gone|off|out|lose|have|find|get|looking|done|on)|your (<adjacent>)? (access|rights|job|permissions|membership|contract|role|position|time here|career|spot|seat) (is|are|will|end|ends))] ...',
    '[(i|we) (<adverb>|do)* (hope|trust|will make sure|will see to it) (that)? (it|this|that|your <adjacent>|there) (will|has|to|is going to)* (have|be|has) (serious|some|real|the)* consequences] ~',
    '[(hr|(your|my|our|the) (manager|boss|lead|director|cto|ceo|supervisor|skip level)|management|the board|upper management) (will|is going to|are going to|is gonna|should|needs to|has to|is about to) <adverb>* (hear|know|learn|be (told|informed|notified)|find out|get (a|an) (email|mail|message|call)) (about|of|that|on) (this|it|<you>|your)] ...',
    '[(i would|<you> (should|had better|better|might want to|may want to|can|ought to|need to)|maybe <you> should|time to|time for <you> to) (<adverb>)* (start|be|begin|consider)? (look|looking|search|searching|apply|applying) for (another|a new|a different|your next|other) (job|jobs|position|career|role|employer|company|line of work|team|profession)] ...',
    '[(do not|never|you can forget|you can not|you will not|forget) (<adverb>)* (expect|count on|hope for|bother asking for|be getting|get|be seeing|about)? (a|an|the|your|any|that) (promotion|raise|bonus|pay rise|contract (extension|renewal)|good review|recommendation|reference|salary increase|senior title)] ...',
    '^ [(do|try|say|merge|push|pull|break|touch) (this|that|it) (again|once more|one more time) ,? (and|,) (<you> will|just|let us|we will|i will)* (see|find out|regret|learn) (what|how|where|it|this|that|soon) ...] ~',
    '[your (<adjacent>)? (access|rights|permissions|membership|privileges) (is|are|will be|get|gets) (gone|revoked|removed|taken away|at risk|history|on the line)] ~',
    '[(people|others|engineers|developers|someone) (have|has|got|were|been|get)+ (been)? (fired|sacked|let go) for (less|this|that|such)]',
    '[<you> (are|should be|should feel|can count yourself) (just|very|really)* (lucky|glad|grateful) (to|that|<you>)* (still)* have (a|your|this) job]',
    '[i (am|will be|have) (noting|taking note of|documenting|writing|recording|keeping track of|noted|logging) (this|that|it|all of this) (down|up)? (for|in) <your> (next)? (review|file|appraisal|record|manager|evaluation)]',
    '[(i|we) (will|am going to) (remember|not forget) (this|that|it)] (~|at|when|in)',
  ],
  unless: [
    '(is|are) at risk of ...',
    'position is over (the|a|by|<number>) ...',
    'hear about (it|this) (at|in|during|from) the ...',
    '(laid off|let go|fired) \\?',
    '(manager|lead|boss) (that)? you (are|were) (out|sick|away|late|busy|on) ...',
    '(manager|managers|boss|lead|cto|director) (about)? (how|what|that you) <any>{0,3} (good|great|well|helpful|much|hard|fast)',
    '(manager|managers|boss|lead|cto|director) ,? (so|and|because)? (that)? you (deserve|get (the|some) (credit|praise))',
    '(we will|am going to|will) remember (this|that|it) (at|for|in) the next ...',
    '(and|,) ((i|we|it|this) (can|could|will|are|is|am|have) (<adverb>|be|a|the)* (merge|merged|ship|shipped|release|released|close|done|finished|good|ready|go|tag|there|set|green|complete|start|deploy)|you (can (merge|ship|release|close|deploy)|are (good|ready|set|there)))',
    'your review (queue|requests|inbox|list|tab|board|tomorrow|today|soon)',
    '(update|polish) <your> (cv|resume|linkedin) (in|on|with|before|badge|template|by|to) ...',
    '(revoked|removed|gone|at risk|taken away) (on|after|when|once|until|because|by|at|before|in|for|since|from|while) ...',
    'review (:|—|–|-|,) (great|good|nice|excellent|strong)',
    'try (this|that|it) (again|once more|one more time) ,? and <any>{0,3} (see|find out|learn) (how|where|that|it)',
    'about your (address|name|bank|vacation|leave|holiday|new|request|application|change|question|account) ...',
    'and we are (done|finished|good|ready)',
    '(manager|managers|boss|lead|supervisor|director|superior|superiors) of ...',
    // One's own.
    '(talk|talking|speak|speaking|mention|bring|raise|raising|take|tell|cc|copy) <any>{0,4} (my|our) (manager|managers|boss|lead|supervisor|team lead|director) ...',
    'fired (up|when|on|by|from|once|twice|event|events)',
    '(replaced|replace <you>) (as|by|on|for|with) ...',
    '(glad|happy|pleased|thrilled|proud) to ...',
    '(thank|thanks|grateful|kind|forever) ...',
    '(great|good|positive|glowing|well deserved) ...',
  ],
  despite: ['self', 'negation', 'technical'],
  rewrites: [talk, effect],
  examples: {
    flagged: {
      'This will be in your review.': "I'm worried about ‹what you see›. Could we talk it through in private?",
      "I'll talk to your manager.": "I'm worried about ‹what you see›. Could we talk it through in private?",
      "i'm going to report this to your boss": "I'm worried about ‹what you see›. Could we talk it through in private?",
      "You won't last long here.": "I'm worried about ‹what you see›. Could we talk it through in private?",
      "You won't last long here if you keep skipping tests.":
        'Skipping tests costs us ‹impact›. What would help to avoid it?',
      "I'm going to tell your boss about these reverts.":
        "I'm worried about these reverts. Could we talk it through in private?",
      'You should be fired.': "I'm worried about ‹what you see›. Could we talk it through in private?",
      'whoever wrote this should be sacked': "I'm worried about ‹what you see›. Could we talk it through in private?",
      'There will be consequences.': "I'm worried about ‹what you see›. Could we talk it through in private?",
      "We'll put you on a PIP.": "I'm worried about ‹what you see›. Could we talk it through in private?",
      'Forget your promotion.': "I'm worried about ‹what you see›. Could we talk it through in private?",
      'Do you want to keep your job?': "I'm worried about ‹what you see›. Could we talk it through in private?",
      'You are on thin ice.': "I'm worried about ‹what you see›. Could we talk it through in private?",
      'I will remember this.': "I'm worried about ‹what you see›. Could we talk it through in private?",
      'This is going to reflect in your performance review!':
        "I'm worried about ‹what you see›. Could we talk it through in private?",
    },
    fine: [
      'The event will be fired when the input changes.',
      'The consequences for the cache are described below.',
      'You will get fired up about this release!',
      'Your manager will talk to you about the offer.',
      'I talked to the manager of the data centre about the outage.',
      'There will be a review on Friday.',
      'This goes into the file `review.md`.',
      'The worker will not last long under this load.',
      'He fired the build by hand.',
      'What are the consequences of a rename?',
      'You will be replaced as owner of the ticket once you are on leave.',
      'The job will not make it into this release.',
      'One more review and we can merge.',
      'Your permissions will be removed after 90 days without a login.',
      'This will show up in your review queue.',
      'I will raise this with my lead tomorrow.',
      'Do you like working here?',
    ],
  },
})
