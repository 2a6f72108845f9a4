import { drop, omit, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const sure =
  '(clearly|obviously|evidently|apparently|plainly|really|just|simply|honestly|seriously|even|probably|surely|certainly|still|actually|only|all|guys|seem to|appear to|seemingly|literally|do)'
const seen = phrase('What I see is this: ‹what happened›.')

export default defineRule({
  id: 'mind-reading',
  principle: 'conflict',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Being told what you think or want, and wrongly, is one of the surest ways into a quarrel.',
  source: {
    title: 'Center for Creative Leadership, Situation-Behavior-Impact: describe behaviour, not intent',
    url: 'https://www.ccl.org/articles/leading-effectively-articles/sbi-feedback-model-a-quick-win-to-improve-talent-conversations-development/',
  },
  finds: [
    {
      pattern: '<you> apparently (think|believe) (that)? (fact: <adjacent>{1,3} (is|are|do|does|can|will) <some>) ~',
      unless: ['(if|when|that) you'],
      rewrites: [phrase("I'd question whether {fact}."), phrase('I see this differently: ‹how you see it›.')],
    },
    {
      pattern: '<you> <adverb>* never (intended|planned) to <adverb>* (fix|listen|help|answer|review) <some>? ~',
      unless: ['(if|when|that) you'],
      rewrites: [drop(), seen],
    },
    {
      pattern:
        'you (obviously|clearly|evidently|apparently|seemingly|<adverb>)* do not (even|actually)? use (your own|this|the|your) (product|app|library|tool|software|api|cli|sdk|service|own <adjacent>) (yourself|yourselves)? ~',
      unless: ['do not use (this|the) <any>'],
      rewrites: [drop(), phrase("I'd like you to see this as a user does: ‹what happens›.")],
    },
    {
      pattern: '_ [,? and <adverb>* you <adverb>* know it] (\\.|!|$)',
      rewrites: [omit()],
    },
    {
      pattern:
        '(i have|i get|i am getting|i got|one gets) <adverb>* (the|a|this)? <adverb>* (feeling|impression|sense|hunch) (that)? (nobody|no one|none of you|you|not a single person) <adverb>* (did not|do not|have not|never|thought|read|tested|looked|checked|just) <some> ~',
      unless: ['(i have) (the|a) feeling (you|that you) (are|may|might|will)'],
      rewrites: [drop(), phrase('which of these did you look at already?')],
    },
    {
      pattern:
        '(seems|looks|feels|sounds) (to me)? (like|as if|as though)? (that)? you (just)? (rushed|hurried|phoned (it|this)|half (assed|arsed)|were in a (rush|hurry)|did not (really|even)? try|got bored|gave up) <some>? ~',
      rewrites: [drop(), phrase('Could you take another look at this?')],
    },
    {
      pattern: `^ <you> (clearly|obviously|evidently|apparently|plainly|seemingly) <adverb>* (have no|do not have any|have zero) (idea|clue) <adverb>* (topic: (how|what|why|where|when) (a|an|the|this|these|<code>|<adjacent>) <some>) ~`,
      unless: ['how (happy|glad|grateful|helpful|much i)', '(what|how) (you|we|i|to) '],
      rewrites: [phrase("Let's go over {topic}."), phrase('Would it help to go through {topic} together?')],
    },
    {
      pattern: `^ (<adverb>|then|please|so|why not)* (just)? (say|admit) (it|that)* you (<adverb>)* (did not|have not|never) <adverb>* (act: (test|tested|read|run|ran|check|checked|look|looked|try|tried|review|reviewed|compile|compiled|build|built|profile|profiled|measure|measured) <some>?) ~`,
      rewrites: [phrase('Could you {act:base}?'), phrase('Did you get a chance to {act:base}?')],
    },
    {
      pattern: `<you> (are|were|have been) ${sure}* (not willing|unwilling|not prepared|not open|not able) to (even|<adverb>)* (accept|listen|compromise|discuss|consider|cooperate|collaborate|work with|take|hear|admit|change your|help|learn|talk|engage|look at|understand|read|criticism|feedback|suggestions|other) <some>? ~`,
      unless: ['(if|when|that) you', 'not able to (understand|read|look at|change|work with|help) (the|a|an|this|it)'],
    },
    {
      pattern: `(it is|it was|it seems) <adverb>* (obvious|clear|evident|apparent|plain to see) (,)? (that)? <you> ${sure}* (never|have never|did not|have not) ${sure}* (act: (ran|run|tested|test|tried|try|read|checked|check|compiled|compile|built|build|opened|open|reviewed|review|looked|look|measured|profiled|benchmarked|verified|verify|updated|update|rebased|rebase) <some>) ~`,
      rewrites: [phrase('Could you {act:base}?'), phrase('Did you get a chance to {act:base}?')],
    },
    {
      pattern: `(it is|it was|it seems|it has become|that makes it|makes it|it becomes|is it)? (<adverb>|pretty|quite|very|fairly)* (obvious|clear|evident|apparent|plain to see|painfully obvious) (,)? (that)? (you|they|nobody|no one|none of you|the (maintainers|team|author|devs|developers)|this (project|team)) (<adverb>|guys|have|has|had)* (no (interest|idea|clue|intention|desire|respect|experience|understanding)|do not (want|care|understand|know|like|listen|respect|use|test)|does not (want|care|understand)|did not (read|test|try|bother|care|even|think|look|understand)|are not (interested|willing|listening|going to)|is not interested|just|only|never|lack|lacks|could not care|hate|has no|have no|cares|thought|bothered) <some>? ~`,
      unless: [
        '(if|when|unless|make it|be|not) (<adverb>)* (obvious|clear|evident|apparent)',
        '(obvious|clear|evident|apparent) (that)? (you|they|this) (<adverb>)* (just|only|never) (need|have|get|call|return|run|want|apply|works|supports)',
      ],
    },
    {
      pattern:
        '<you> <adverb>* (seem|appear|seems|appears) to <adverb>* (think|believe|assume|expect|imagine) (that)? (fact: <some>) ~',
      unless: ['expect (a|an|the|two|one) ', '(if|when|that) you', 'assume (that)? (the|a|this|that|it)'],
      rewrites: [phrase("I'd question whether {fact}."), phrase('I see this differently: ‹how you see it›.')],
    },
    {
      pattern: `(you|they|he|she|you guys|this (project|team|company)|the (team|maintainers|developers|devs|author|authors|company)) ${sure}* (do|did|does) not ${sure}* (give a (shit|damn|fuck|crap|toss)|care) (at all|one bit)? about (topic: (our|my|your|the|your|other|people|users|quality|tests|security|accessibility|performance|documentation|backwards|windows|linux|<code>) <some>?) (at all|one bit|in the slightest|<adverb>)* ~`,
      unless: [
        '(if|when|whenever|where|so|that|because|unless|as|in case|since|case) (you|they|he|she)',
        '(you|they) (do|did) not care (about)? (the|a|an|which|how|if|whether|that|this|it|order)',
      ],
      rewrites: [phrase('I worry about {topic} here: ‹what you see›.'), seen],
    },
    {
      pattern: `^ <you> (clearly|obviously|evidently|apparently|plainly|just|simply|really|still)+ (do|did) not ${sure}* (care|worry|think) about (topic: (<adjacent>|<code>) <some>?) (at all|one bit|in the slightest|<adverb>)* ~`,
      unless: ['about (it|this|that|me|us|what|how|which|whether|if|anything|anyone|anybody)'],
      rewrites: [phrase('I worry about {topic} here: ‹what you see›.'), phrase("What's the plan for {topic}?")],
    },
    {
      pattern: `^ (i|we) (guess|suppose|bet|assume|take it|imagine) (that)? (you|the author|everyone|they) (guys|people)? <adverb>* (were|are|was|is) <adverb>* too (busy|lazy|important|proud|tired|good) to (act: <verb> <some>) ~`,
      rewrites: [phrase('Could you {act}?'), seen],
    },
    {
      pattern: `<you> (are|were|have been) ${sure}* (deliberately|intentionally|purposely|knowingly|willfully)+ (ignoring|skipping|avoiding|dodging) (object: <some>) <adverb>* ~`,
      unless: [
        '(ignoring|avoiding|skipping) the (error|copy|return|result|check|cache|lock|allocation|value)',
        '(if|when|that|unless|since|so) you',
      ],
      rewrites: [phrase('Could you look at {object}?'), seen],
    },
    {
      pattern:
        '^ apparently ,? (nobody|no one|none of you) (here|<adverb>)* (act: (thought|tested|checked|read|considered|looked|bothered to <verb>|tried|ran) <some>) ~',
      rewrites: [phrase('Could we also {act:base}?'), seen],
    },
    {
      pattern: `(you|they|he|she|you guys|this (project|team|company)|the (team|maintainers|developers|devs|author|authors|publisher|company)) ${sure}* (do|did|does|could|will|would)? (not|never) ${sure}* (give a (shit|damn|fuck|crap|rat's ass|toss)|care (shit|damn|fuck|crap|rat's ass|less|at all|enough|what (others|people|users|anyone|we|i)|about (me|us|users|your users|the users|people|others|the community|anyone|anybody|quality|other people|our <adjacent>|my <adjacent>|quality|tests|balance|accessibility|security|backwards compatibility|your <adjacent>|what (others|people|users|we|i) <some>))) <some>? ~`,
      unless: [
        '(if|when|whenever|where|so|that|because|unless|as|in case|since|case) (you|they|he|she)',
        '(you|they) (do|did) not care (about)? (the|a|an|which|how|if|whether|that|this|it|order)',
      ],
    },
    { pattern: `^ <you> ${sure}* (do|did) not ${sure}* care (anymore|any more|at all|enough)? $` },
    {
      pattern: `^ <you> (clearly|obviously|evidently|apparently|plainly|just|simply|really)+ (do|did) not ${sure}* care <some>? ~`,
    },
    {
      pattern: `<you> ${sure}* (do|did|does|can|could|will|would|are)? (not|never) ${sure}* (want to|willing to|wanting to|going to|intend to|trying to|try to|bother to|care to|like to|able to|interested in)* (listen|help (me|us|others|people|~)|understand|collaborate|cooperate|compromise|admit|acknowledge|accept (that|the fact|any|criticism|feedback|it)|hear (me|it|that|any|what)|learn|engage|fix (this|it|anything|bugs|your)|see (it|reason|the (problem|point|truth))|discuss|helping (me|us|others|~)|fixing|solving|listening|respect|value|appreciate|take (this|it|us|me|users) seriously|have (any|the)? (interest|respect|intention)) <some>? ~`,
      unless: [
        '(if|when|whenever|where|so|that|because|unless|as|in case|since|case|may|might|must|should|why|and) you',
        '(do|did|can|could) not (see|understand|understanding|learn|hear|fix|accept) ',
        '(can|could|may|might|must|should) not',
        '(do|did|does) not <adverb>* (<adverb>|even)* (fix|learn|discuss|engage|help) (this|it|the)',
      ],
    },
    {
      pattern: `<you> (clearly|obviously|evidently|apparently|plainly|surely|seemingly|probably|seem to|appear to) ${sure}* (do|did|does|have|are|were|had|can|could)? (not|never|no)? ${sure}* (want|wanted|care|like|liked|hate|hated|think|thought|believe|bother|bothered|intend|try|tried|trying|enjoy|interested|prefer|think that|feel|assume|assumed|decided|expect|expected|idea|understand|lack|lacked|love|in a hurry|in a bad mood|new here|upset|angry|biased|confused|struggling|under) <some> ~`,
      unless: [
        'expect (a|an|the|two|one) ',
        'no idea how (happy|glad|grateful|helpful|much i)',
        '(if|when|that|as|unless|because) you',
        'you probably (do not|would not|will not) <adverb>* (want|need|like|have)',
        'you (probably|apparently) (want|wanted|need|thought|think|like|prefer|tried|expect|expected|assume|assumed|understand|love|believe) (to|that|the|a|an|this|it|of)? ',
      ],
    },
    {
      pattern: `<you> (just|only|simply|all|merely)+ (want|wanted|came here|come here|like|love|are here|do this|did this) (to)? (win|argue|be right|troll|complain|vent|annoy|show off|push|get rid of|look|prove|attack|criticize|criticise|make (me|us|people|yourself)|waste|ruin|feel|hear yourself|start|rewrite everything|block|fight|blame|shut|silence|bash|hate|promote|advertise|sell|money|attention|drama|arguing|complaining|trolling|fighting|pushing|wasting|attacking|bashing|to get your way|your way) <some>? ~`,
      unless: ['(if|when|in case|because|since|but) you', '(push|start|block|sell|promote) (the|a|to)'],
    },
    {
      pattern: `<you> are ${sure}* (deliberately|intentionally|purposely|purposefully|knowingly|willfully|just|only|desperately|actively)+ (trying|attempting|pretending|refusing|ignoring|misleading|misreading|misinterpreting|wasting|sabotaging|blocking|being|making|choosing|twisting|looking|looking for|acting|seeking|avoiding|dodging|breaking|doing this|repeating|saying that|here) <some>? ~`,
      unless: [
        '(ignoring|avoiding|skipping) the (error|copy|return|result|check|cache|lock|allocation|value)',
        '(if|when|that|unless|since|and|so) you',
        'are (just|only|actively) (looking|trying|making|being|repeating) (at|for|to|a|the|it)?',
      ],
    },
    {
      pattern: `<you> are (<adverb>)* (just|only)* (trying|attempting|looking|out|here|determined|hell bent|hellbent|pretending|refusing|unwilling|desperate) to (win|troll|mislead|discredit|provoke|prove me|prove (us|that (i|we))|make (me|us|it look|yourself)|annoy|waste|ruin|derail|trap|entrap|start|pick|attack|bully|silence|shame|sabotage|push your|impose|force (us|me|everyone)|blame|deflect|distract|save face|cover|hide|avoid|listen|understand|cooperate|answer|help|admit|accept|see) <some>? ~`,
      unless: [
        '(if|when|that|unless|since|as) you',
        'trying to (make|start|hide|avoid|help|understand|see|answer|pick|cover|force|distract|push|save) (<adverb>)*',
        'looking to',
      ],
    },
    {
      pattern:
        '<you> (<adverb>)* (refuse|refused|refuses|are refusing|have refused|keep refusing) to (act: <verb> <some>?) <adverb>* ~',
      unless: ['without <any>{1,3} ,? and (that|it) was ', '(if|when|that|unless|and) you'],
      rewrites: [phrase('Could you {act}?'), phrase('What keeps you from {act:gerund}?')],
    },
    {
      pattern:
        '(you|he|she|they|this guy) <adverb>* (<be> not trying|<be> not here|did not come here|do not want) to <adverb>* (help|listen|learn|fix|solve|discuss|contribute|collaborate|understand) <some>? ~',
      unless: ['(if|when) (you|he|she|they)'],
    },
    {
      pattern:
        '(who do)? <you> <adverb>* (think|thinks|believe|act like|acts like|behave like|seem to think|feel like|pretend) (that)? (you|he|she|they) (<be>|know|knows|own|owns|can|could|have|has|deserve|deserves|rule|invented|are|have the right) <some>? ~',
      unless: [
        '(if|do|did|when|what|whether|how|why|where) you <adverb>* (think|believe|feel)',
        'think you (can|could|have|are|know) (to|a|the|an|missing|right|good|ok|okay|fine|safe|done)',
        '(i|we) (think|believe) you',
        'think (that)? you (could|can|have)',
        'you think you (are|have|can|could|know) (<adverb>)* (<gerund>|found|find|seen|the|a|it|this|that|ready|able|up)',
      ],
    },
    {
      pattern:
        '<you> <adverb>* (seem|appear|seems|appears) to (think|believe|be under the impression|assume|imagine|expect|have (decided|forgotten|missed|a problem)|enjoy|care more|forget|not (understand|know|care|get|realize|realise|want|grasp)|want (everyone|us|me|to (argue|fight))|ignore|be (unable|unwilling|confused|stuck|incapable|angry|upset|the only|ignoring|misunderstanding|trolling|more interested)) <some>? ~',
      unless: [
        'expect (a|an|the|two|one) ',
        'have missed (a|an|one|the) (file|line|case|commit|import|spot|place|call|test|comma|semicolon)',
        '(if|when|that) you',
        'assume (that)? (the|a|this|that|it)',
        'be missing (a|an|the|some)',
      ],
      rewrites: [phrase('I see this differently: ‹how you see it›.'), seen],
    },
    {
      pattern:
        '^ [(i|we) (guess|suppose|bet|assume|presume|take it|imagine|figure|wonder if|am guessing|would bet|hope|doubt) (that)?] (you|the author|nobody|no one|everyone|they|somebody|people) (guys|people|here)? <adverb>* (were|are|was|is|do|did|have|had|has|could|can|just|never|thought|forgot|missed|only|think|like|enjoy|prefer|would rather)+ <adverb>* (not|never|too|so|busy|lazy|just|only|bored|tired|bother|bothered|care|cared|read|test|tested|think|thought|in a hurry|forgot|forgotten|missed|skip|skipped|had better|better things|know better|the only|above|smarter|happy with|proud|fine with|ok with|okay with|enjoying|joking|kidding|missing|blind|being)+ <some>? ~',
      unless: [
        '(guess|suppose|assume) you (were|are) too busy to (<any>|,){1,5} no (worries|rush|problem)',
        '(guess|suppose|assume|imagine) they <adverb>* (forgot|missed) (the|a|an) ',
        '(guess|assume|suppose|hope|sure|take it|bet|imagine|presume|doubt|guessing) (that)? you (<adverb>)* (are|do|did|have|can|could|were) (<adverb>)* not (want|need|have|mean|plan|using|able|like|mind|see|seen|use|get|intend|running|going|aware|interested|had (time|a chance)|on)',
        '(hope|doubt|sure|assume|take it|suppose|guess) you (are|were|do|did|have|can) (<adverb>)* (fine|ok|okay|happy|not|read|tested|tired|busy|just)? (with)? ~',
      ],
    },
    {
      pattern:
        '^ apparently ,? (you|the author|nobody|no one|none of you|everyone|they|somebody|people|it is too (hard|much)|reading|testing|tests|asking|common sense) <some> ~',
      unless: [
        'apparently ,? testing (on|with|against|in) ',
        'apparently ,? (they|people|somebody|everyone|you) (can|could|<adverb>|have to|need|need to|use|support|changed|fixed|added|renamed|moved|are|is|also|get)',
        'apparently ,? nobody (has|uses|noticed|knows)',
      ],
    },
    {
      pattern:
        '<you> (must|have to|had to) (be|have been) <adverb>* (bored|blind|drunk|tired|high|asleep|half asleep|in a (hurry|rush)|sleeping|smoking <some>|on (crack|drugs)|insane|crazy) (when|while|as) you (wrote|made|named|designed|built|coded|added|picked|chose|created|reviewed|approved|merged|committed|pushed) (object: <some>) ~',
      unless: ['(if|that) you'],
      rewrites: [
        phrase('What was the thinking behind {object}?'),
        phrase('I stumbled over {object}: ‹what surprised you›.'),
      ],
    },
    {
      pattern:
        '<you> (must|have to|had to) (be|have been) <adverb>* (bored|blind|drunk|new (here|to (this|programming|coding))|tired|proud|high|asleep|half asleep|out of (your|ideas)|fun at parties|having a (bad|rough)|in a (hurry|rush)|so (busy|important|smart|proud)|very (busy|important|smart|proud)|really (busy|important|smart|proud)|insane|crazy|stupid|confused|desperate|lazy|sleeping|smoking|on (crack|drugs)|the (only|smartest|best)|living under|lost|a (genius|joy|riot|blast|beginner|noob|troll|bot)|thinking (of|that)|some kind) <some>? ~',
      unless: ['must be tired after', '(if|that) you', 'must be (confused|lost|tired) (by|in|too)', 'thinking of'],
    },
    {
      pattern:
        '<you> must (have)? (<adverb>)* (have)? (thought|skipped|forgotten|missed|ignored|been asleep|not (have)? (read|tested|looked|noticed|seen)) <some> ~',
      unless: [
        'must not',
        'you must (<adverb>)* (have)? (not)? (been|not)',
        'have missed (the|a|my) (<adjacent>)? (commit|comment|file|line|message|link)',
        'have forgotten to (push|commit|add|save|upload|attach)',
      ],
    },
    {
      pattern:
        '^ i am <adverb>* sure you (guys)? <adverb>* (did|do|have|never) <adverb>* (not)? <adverb>* (read|test|tested|look|looked|care|try|tried|check|checked|think|thought) <some> ~',
      unless: ['sure you (have|did|do|tried|thought) (<adverb>)* (already|read|thought|tried|considered)'],
    },
    {
      pattern:
        '(did|have) you <adverb>* (skip|skipped|forget|forgotten|ignore|ignored|leave out|break|broken|avoid|avoided|miss|missed) (object: <some>) <adverb>* (on purpose|deliberately|intentionally|purposely|out of spite) <some>? ~',
      rewrites: [phrase('Is it intended that {object} is missing?')],
    },
    {
      pattern:
        '(you are|you were|you guys are|they are|he is|she is|you|they|everyone is|everybody is|people are|devs are|the (author|team|maintainers) (is|are)) <adverb>* [(far|way|just|simply|obviously|clearly|probably)* too (lazy|proud|stubborn|arrogant|important|busy|cool|good|scared|afraid|stupid|dumb|blind|stuck up|self absorbed|self important|ignorant|cheap|biased) to (<verb>)] <some>? ~',
      unless: [
        'busy to <any>{1,6} (this week|today|now|right now|at the moment|until|, no (worries|rush|problem))',
        '(i|we|i am|we are|i was|we were|is|it is|got|been|me) <adverb>* too',
        '(be|being) too (busy|important|good|cheap) to',
      ],
    },
    {
      pattern:
        '[because (you|he|she|they) (just|simply|<adverb>)* ((do|did) not (feel like|bother to|bother|care to)|could not be bothered to|could not be arsed to)] (act: (<gerund>|<verb>) <some>?) ~',
      rewrites: [phrase('could we {act:base}?')],
    },
    {
      pattern:
        '(just|only|simply|merely|it is)? <adverb>* [because (you|he|she|they) (<adverb>)* (personally|are too|<be> (lazy|stubborn|bored|biased|offended|jealous|afraid|scared|ignorant|not (able|willing|capable|interested|smart|competent))|(do|did|does|can|could|will) not (like|care|understand|bother|want to|know (how|what|any|better)|feel like|agree|get|think)|could not be bothered|feel like|hate|insist|refuse|felt like|screwed|failed)] <some>? ~',
      unless: [
        'because you (do|would) not want to (<verb>) (the|a|an|your|any|this|these|those|it|them|two|all|<code>|<adjacent>)',
        'because (they|he|she) (can|decided|did not (want|like)|do not (want|like|get|know)|failed|hate|felt|feel)',
        'because you (do|did|can|could) not (want to|know (how|what|any)|get|understand|like) (use|be|have|the|a|any|many|it|to|how|what|when|which|if|whether)',
        'because you (are|did|decided|failed|can|do) <adverb>* not (able|capable) ',
      ],
    },
    {
      pattern:
        '(your|their|his|her) <adverb>* [(real|true|only|sole|actual|whole|hidden|personal|political|own)+ (goal|intention|intentions|motive|motives|aim|agenda|agendas|ego|purpose|interest|interests|feelings|vendetta|crusade)] <some>? ~',
      unless: [
        'own (goal|aim|purpose)',
        '(what is|what are|understand|know|about|is that) your (real|actual|only|true|whole)',
        'your own (feelings|interest|interests|purpose|goal)',
      ],
    },
    {
      pattern:
        '[(in|bad) (bad)? faith (argument|arguments|actor|actors|question|questions|comment|comments|contribution|contributions)?] ~',
      unless: [
        '(good|assume|assumed|act|acting|assuming) (in)? (good)? faith',
        'in faith',
        'in good faith',
        'not <some> bad faith',
      ],
    },
    {
      pattern:
        '(you are|you guys are|they are|he is|she is) <adverb>* (in denial|projecting|playing (games|dumb|the victim)|virtue signaling|virtue signalling|power tripping|on a power trip|deflecting|moving the goalposts|moving goalposts|gaslighting|trolling|sealioning|grandstanding|showing off|overcompensating|jealous|obsessed|triggered|butthurt|butt hurt|bitter|salty|mad|offended) <some>? ~',
      unless: [
        '(they|he|she) (are|is) <adverb>* (obsessed with|mad about)',
        'projecting (the|a|this|<code>)',
        '(if|when|that|because|not|how|way|where|until|once) (you|they|he|she)',
      ],
    },
    {
      pattern: `<you> (obviously|clearly|evidently|apparently|plainly|surely|seemingly|probably)+ (have|has)? (<adverb>)* never (<adverb>|had to|have to|been|had|tried to|needed to)* (<verb>|<participle>|<gerund>|in|on|a|the) <some>? ~`,
      unless: [
        '(if|when|that) you',
        '(probably|apparently) (have)? never (see|seen|need|needed|want|noticed|run|hit|reach|called)',
      ],
    },
    {
      pattern:
        '^ (<adverb>|then|please|so|why not)* (just)? (say|admit|tell us|tell me) (it|that|so|if)* you (<adverb>)* (do not|have no|did not|can not|will not|are not) (want|care|intend|plan|interest|intention|going|willing|interested|like|idea|test|read|know) <some>? ~',
      unless: [
        '(say|tell me|tell us) (so)? if you (do not|are not) (want|like|know|plan) (to|me|this|it|a|how)',
        'say that you do not (want|like) (any|a|the|some|to)',
      ],
      rewrites: [phrase('Is this out of scope for you?')],
    },
  ],
  despite: ['negation', 'self', 'technical', 'idiom'],
  unless: [
    '(busy|tired|swamped|exhausted) <pause>? (no (rush|hurry|worries)|take your time|thanks|thank|sorry|get some) ...?',
    'you (have|had)? <adverb>* (have|had)? (put|thought|spent|worked|given|gave|invested|considered|cared|care about|know this|know your)',
  ],
  rewrites: [drop(), seen],
  examples: {
    flagged: {
      'You apparently think tests are optional.': "I'd question whether tests are optional.",
      "You obviously don't use your own app. The spinner never stops on a slow network.":
        'The spinner never stops on a slow network.',
      'You have a data race and you know it.': 'You have a data race.',
      'The index is missing and the lock is global. I have the feeling nobody thought about load.':
        'The index is missing and the lock is global.',
      'Seems like you rushed this. The copyright header is of another company.':
        'The copyright header is of another company.',
      "We hit the disk on every call because you didn't feel like adding a cache.":
        'We hit the disk on every call. Could we add a cache?',
      "You don't care about our users at all.": 'I worry about our users here: ‹what you see›.',
      'You obviously did not care about load order.': 'I worry about load order here: ‹what you see›.',
      "It's clear you never ran the migration on real data.": 'Could you run the migration on real data?',
      'you clearly have no idea how `useEffect` works': "let's go over how `useEffect` works.",
      "Just admit that you didn't test it.": 'Could you test it?',
      "You clearly don't care about quality.": 'I worry about quality here: ‹what you see›.',
      'you just want to win the argument': 'what I see is this: ‹what happened›.',
      "You don't even want to listen.": 'What I see is this: ‹what happened›.',
      'You refuse to answer a simple question.': 'Could you answer a simple question?',
      'You seem to think that tests are optional.': "I'd question whether tests are optional.",
      'I guess you were too busy to read the ticket.': 'Could you read the ticket?',
      'apparently nobody thought of time zones': 'could we also think of time zones?',
      'You must have been asleep when you wrote this.': 'What was the thinking behind this?',
      "you're deliberately ignoring the data": 'could you look at the data?',
      'Did you skip the changelog on purpose?': 'Is it intended that the changelog is missing?',
      "This team doesn't give a damn about users.": 'I worry about users here: ‹what you see›.',
      "You're not here to help.": 'What I see is this: ‹what happened›.',
      "You're playing the victim.": 'What I see is this: ‹what happened›.',
    },
    fine: [
      'You must be crazy busy, no rush!',
      'You must have forgotten to push, the branch is empty.',
      'You seem to expect a list here, but it is an iterator.',
      'You do not use the API directly here.',
      'You clearly have thought about the edge cases.',
      "If you don't care about the order, use a set.",
      'You must be logged in to see this.',
      'Do you think you could split this?',
      'I guess you are using the old config.',
      "I see what you're trying to do.",
      'You probably want a mutex here.',
      'I think you have the wrong branch.',
      "You don't need to care about the lifetime here.",
      'You just want to pass the id, so a string is enough.',
      "The client doesn't care which node answers.",
      'Is it intended that the test is skipped?',
      'Apparently they changed the default in 2.0.',
      "you probably don't want to hold the lock while you await here",
      "This is refused because you don't want to delete the branch you are on.",
      'They differ in the way they are triggered.',
      "Say that you don't want any lines indented.",
    ],
  },
})
