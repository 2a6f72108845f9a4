import { omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const cost = phrase('This costs me a lot of time: ‹what takes the time›.')
const trouble = phrase('I have a hard time with this: ‹what happens to you›.')

export default defineRule({
  id: 'bitter-frustration',
  principle: 'conflict',
  severity: 'hint',
  why: 'Frustration is real, but readers hear it as blame; what happened to you is something they can act on.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon: bitter frustration as incivility',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        "[(what a|this is a|it is a|that is a|such a|just a|this is|that is|it is)? <adverb>* (complete|total|huge|colossal|pure|utter)* waste (of)? (my|our|your|everyone's|everybody's|people's|his|her|their|developer|human|precious|valuable)* (time|energy|effort|breath|hours)] <some>? ~",
      unless: [
        '(not|to|avoid|would|could|might|a waste of) waste',
        'waste (cpu|cycles|space|memory|effort)',
        '(do not|does not|not to|without) <adverb>* waste',
      ],
      rewrites: [cost],
    },
    {
      pattern:
        "[(wasting|wasted|wastes|waste) <adverb>* (of)? (so much|too much|enough|more|a lot of|any more|hours|countless|another|half|all|<duration>|<number>)* (of)? (of)? (my|our|your|everyone's|everybody's|people's|his|their|both our|each other's|other people's)+ <adverb>* (precious|valuable|free|own)* (time|life|energy|breath|day|weekend|evening|hours)] <some>? ~",
      unless: [
        '(sorry|apologies|apologize|apologise|hate) (for|to)? (having)? (wasting|wasted|waste)',
        '(not|to) waste your time',
        '(do not|does not|did not) (want|mean|like) to waste',
      ],
      rewrites: [cost],
    },
    {
      pattern:
        '(i|we|everyone|everybody|people|users) (<be>|<have>|get|getting|got|start|starting|becoming|feel)* <adverb>* (to (get|be|feel))? <adverb>* (sick and tired|sick|tired|fed up|so done|done|had it|had enough|over it|losing (my )?patience|running out of patience|at (my|our) wits end|at the end of my (rope|patience)) (of|with|by|from)? (you|your|this|that|these|those|it|the|all|people|having|being|explaining|fixing|reading|arguing|waiting|hearing|seeing|dealing|repeating|cleaning|<gerund>|how|~) <some>? ~'.replace(
          '(my )?',
          'my? ',
        ),
      unless: [
        '(sick|done) (with|of)? (the|this|my|it) <adjacent>? (review|pr|change|changes|task|part|refactoring|release|today|flu|leave)',
        '(i|we) (<be>|<have>|feel|was|were)? <adverb>* (done|sick|tired|over it) (~|today|from|now)',
        'done (with (this|the|it|my|that|all)|(<gerund>))',
        'not <adverb>* (done|tired|sick)',
        '(tired|done) (and|but|so|the|this|that|it|all|having|being)',
      ],
      rewrites: [trouble],
    },
    {
      pattern:
        '[(enough is enough|enough already|i have had (it|enough)|i (am|was) (so|totally|completely|beyond)+ done|that does it|this is the last straw|the last straw|that is it , i|i quit|i am out|screw (this|it|that)|to hell with (this|it)|forget it|i rest my case)] (with <some>)? ~',
      unless: ['forget it (if|when)', 'i am out (of|on|for|until|sick|today|next|this)'],
      rewrites: [trouble],
    },
    {
      pattern:
        '^ (ok|okay|fine|then|well)* i (give|gave|am giving|have given) up (on (you|this|that|it|the|trying))? <some>? $',
      rewrites: [phrase("I'm stuck here: ‹what you tried›.")],
    },
    {
      pattern:
        '[(this|that|it|the whole (thing|thread|discussion)|what a|everything about this) (is|was|are|has become|is getting|is becoming|got)? <adverb>* (a (complete|total|huge|big|colossal|absolute|utter)* (joke|farce|mockery|circus|shame|disgrace|travesty|nightmare|insult|slap in the face|massive screw up|screw up|kick in the teeth|pity|bad joke|sick joke|clown show|shitshow|kindergarten)|ridiculous|unbelievable|absurd|insane|insanity|madness|ludicrous|outrageous|pathetic|laughable|shameful|disgraceful|infuriating|maddening|inexcusable|unforgivable|preposterous|beyond (ridiculous|absurd|me|belief)|bonkers|disgusting|appalling|disheartening|demoralizing|demoralising|exhausting|tiresome|tiring|getting old|so sad|soo sad|sad|annoying|unfair|unreal|mind boggling|mind blowing|unacceptable|beyond unacceptable|insulting|offensive|disrespectful)] ((that|how|when|and|to me|of|for|at this point|already) <some>?)? ~',
      unless: [
        '(insane|insanely|unreal|ridiculous|unbelievable|sad) (how (fast|good|well|quick|easy)|good|fast|speed)',
        '(if|whether|not|no|think|thinks|thought) <adverb>* (this|that|it) (is|was)',
        '(insane|unbelievable|unreal|ridiculous) (performance|improvement|speedup|work)',
        '(is|was) <adverb>* (not|no longer|hardly) <adverb>* _',
        'what a (nightmare|waste|shame|pity|joke) (<end>)? ',
        'it (is|was) <adverb>* (annoying|sad|unfair|tiring|exhausting|disgusting) (that|how|when|and|for|to me|of)? (the|this|it|we|i|there) ',
      ],
      rewrites: [trouble],
    },
    {
      pattern:
        '(i|we) (just|have|already|literally|had|am)* (wasted|spent|lost|burned|burnt) (<adverb>|literally|over|half|my|the (whole|entire)|another|more than|almost|about|all)* (<duration>|<number> (hours|days)|hours|days|weeks|countless hours|day|morning|weekend|evening|afternoon|night|life) (of my (life|time))? (<gerund>|on|because|debugging|for|with|trying|thanks|explaining|over|chasing) <some>? (because of (you|this|your) <some>?|for nothing|explaining <some>|only to <some>|thanks to (you|this|your) <some>?|on (your|this) (nonsense|crap|mess|bullshit|garbage|stupid) <some>?) ~',
      rewrites: [cost],
    },
    {
      pattern:
        '(i|we) (<be>|feel|felt|<have> been) (really|very|so|extremely|deeply|truly|severely|pretty|quite|beyond|getting|more and more|increasingly|honestly|genuinely|thoroughly|incredibly|super|highly|bitterly)+ (disappointed|annoyed|angry|pissed|pissed off|upset|irritated|frustrated|mad|furious|fed up|disgusted|insulted|offended|shocked|appalled|amazed|baffled|dismayed|unhappy|saddened|discouraged|let down|sick of) <some>? ~',
      unless: [
        'amazed <some> (good|well|great|fast|quickly|progress|work)',
        '(i|we) <be> not',
        '(amazed|shocked) (at how|by how|how) (good|fast|well|easy|quick|much|many)',
      ],
      rewrites: [trouble],
    },
    {
      pattern:
        '(i|we) (<be>|<have> been)? (disappointed|angry|pissed|pissed off|furious|disgusted|appalled|dismayed|insulted|outraged|baffled|ashamed) (by|at|in|with|that|to see|of|to|with how|how) (you|your|this|that|the|see|how|such|these|people) <some>? ~',
      unless: ['not <adverb>* (disappointed|angry)', '(if|when) (i|we)'],
      rewrites: [trouble],
    },
    {
      pattern:
        '[(it|this|that|which|you|your <adjacent>{1,2}|people|everything) <adverb>* (really|truly|just|seriously|honestly|always|absolutely|kind of|so|also|actually)* (baffles|infuriates|angers|frustrates|disgusts|sickens|appalls|enrages|irks|irritates|pisses|saddens|drives|makes|boggles|amazes|annoys|annoy|irritate|piss|bugs|tires|kills) (me|us|everyone|everybody|my mind|the mind|people|off)] <some>? ~',
      unless: [
        '(makes|drives|bugs|kills|makes) (me|us|everyone|people) (wonder|think|happy|smile|laugh|feel (good|great|better|safe|welcome)|want to (contribute|help|use|try|learn)|nervous|uneasy|confident|sad to|look|hesitate|suspect|believe|curious|lean|prefer|less|more|a (bit|little)|to|not|able|use|do|write|wait|worry|question|doubt|appreciate|proud)',
        'amazes (me|us) how (well|fast|good|much)',
        '(drives|makes) (us|me|people|everyone) (to|towards|away|use)',
        '(me|us) (if|when)',
      ],
      rewrites: [trouble],
    },
    {
      pattern:
        "[(for (fuck|christ|god|goodness|heaven|pete|fucks|gods|christs|the love of) 's? (sake|god|christ|all that is (holy|good))?|ffs|for crying out loud|jesus (fucking)? christ|good (grief|god|lord)|oh (my)? (god|lord|dear god)|omg|omfg|my god|dear (god|lord)|holy (shit|crap|cow|fuck|hell|moly)|god (damn|dammit|damnit)|goddammit|dammit|damnit|face palm|facepalm|double facepalm|smh|le sigh|argh|arrgh|aargh|gah|grr|grrr|ugh|sigh|yikes|bloody hell|what a joke|you have got to be kidding|give me strength|i can not even|i can not believe (this|it)|unbelievable|lord have mercy|wtf)] ((:|this|that|why|how|what|another|not|you|the|it|please|just|do|can|stop|make|i) <some>?)? ~",
      unless: [
        '^ ... (awesome|amazing|great|love|thanks|thank|cool)',
        '(god|oh god|omg|yikes|oh my god) (bless|yes|thank)',
        '(omg|holy (shit|cow|crap|moly)|oh my god|my god|wow) (,|!|…)* ... (thank|thanks|awesome|amazing|great|love|works|cool|nice|beautiful|fast)',
      ],
      rewrites: [omit(), part('hm')],
    },
    {
      pattern:
        '[(there is|there are|you have|that is|this is|it is)? <adverb>* (absolutely|simply|just|really)* (no|not an|hardly an|never an) excuse <adverb>* (for (this|that|it|such|not|being|<gerund>|you))?] ((for|to|that|not|here|at all|anymore) <some>?)? ~',
      unless: ['excuse me'],
      rewrites: [phrase('This should not have happened: ‹what it caused›.')],
    },
    {
      pattern:
        '[(it is|that is|this is|how|so|very|really|truly|just|it makes me|i am|i find it|i find this)+ (really|truly|very|so|just|extremely|deeply)* (sad|pathetic|a shame|a pity|disappointing|depressing|shameful|embarrassing|disgraceful|regrettable|disheartening|discouraging|unfortunate that nobody|laughable|astonishing|incredible|amazing|funny|hilarious|ironic|bizarre|baffling|beyond me|mind boggling|crazy|insane|ridiculous|absurd|unbelievable)] (that|how|to see|to hear|when|,? but) (you|your|this|the|no one|nobody|people|they|a|after|such|someone|so|it|we|i|in|there|anyone)',
      unless: [
        '(amazing|incredible|crazy|insane|funny) how (much|fast|well|good|easy|little|many|quickly)',
        '(amazing|incredible|funny|hilarious) to (see|hear)',
        '(amazing|incredible|a shame|a pity|funny) that (this|it|we|i|there|the)',
        'how (sad|crazy|insane|disappointing)',
      ],
      rewrites: [part('I did not expect')],
    },
    {
      pattern:
        '^ (and)? (what|such) a (real|huge|big|damn|total)* (shame|pity|disappointment|mess|joke|disaster|letdown|nightmare|farce) (this is|that is|it is|that <some>|it <some>|you <some>|<some>)? ~',
      rewrites: [trouble],
    },
    {
      pattern:
        '(what|this|that|it) (is|was)? <adverb>* (<adverb>|a)* (disappointment|let down|letdown|disgrace|slap in the face|insult to|joke of a) <some>? ~',
      unless: ['(not|no) <adverb>* a? (disappointment|disgrace)'],
      rewrites: [trouble],
    },
    {
      pattern:
        '[(i|we) (<adverb>|just|really)* (can not|could not|will not) <adverb>* (stand|take|tolerate|bear|deal with|put up with|stomach|live with|keep <gerund>) <adverb>* (this|that|it|you|your|these|any more of|people|the way)] <some>? ((anymore|any more|any longer) <some>?)? ~',
      unless: [
        '(can not|could not|will not) (take|deal with|bear|keep <gerund>) (this|that|it|these) <any>',
        '(can|could|will) not take (this|that|it)',
      ],
      rewrites: [trouble],
    },
    {
      pattern:
        '(i|we) <adverb>* (hate|despise|loathe|detest|resent) <adverb>* (this|that|it|when you|how you|your|the (fact|way)|everything|these|having to|seeing|it when|people who|to be (that|the)) <some>? ~',
      unless: [
        'hate (it|this|that) (but|too|as well)',
        'hate to (be (that|the) (guy|person|one)|say|admit|ask|bother|nitpick)',
        '(love|loved) <some> hate',
        'i (also|too)',
      ],
      rewrites: [trouble],
    },
    {
      pattern:
        '[(<be>)? (driving|drives|drove|drive|making|makes|made) (me|us|everyone|people|everybody|you) <adverb>* (crazy|nuts|insane|mad|mental|bonkers|up the wall|angry|sick|furious|cringe|cry|scream|puke|vomit|regret|want to (cry|scream|die|quit|leave|puke|throw|switch|give up))] <some>? ~',
      rewrites: [phrase('makes this hard for me')],
    },
  ],
  despite: ['self', 'negation', 'technical', 'idiom'],
  rewrites: [trouble],
  examples: {
    flagged: {
      "I'm sick of fixing this pipeline every week.": '?',
      'This is ridiculous.': '?',
      'What a waste of time.': '?',
      "you're wasting everyone's time": '?',
      'Enough is enough.': '?',
      'I give up.': '?',
      "I'm really disappointed in this release.": '?',
      'For crying out loud, the lock is never released.': '?',
      "There's no excuse for a red build.": '?',
      'It is sad that nobody reviews the docs.': '?',
      'This thread is driving me crazy': '?',
      'ugh, why does `parse()` swallow errors?': '?',
      'It baffles me that the flag is on by default.': '?',
    },
    fine: [
      'I am done with the review.',
      'Sorry for wasting your time, I had the wrong branch.',
      'The scheduler should not waste CPU time.',
      'After 3 retries we give up and return an error.',
      'This is insanely fast.',
      "I'm sick today, back tomorrow.",
      "It's annoying to set up, so here is a script.",
      'Oh my god, this is awesome, thanks!',
      'This makes me wonder whether we need the cache.',
      "I'm not disappointed at all.",
      'I hate to nitpick, but the name is misspelled.',
      'We had enough disk space.',
    ],
  },
})
