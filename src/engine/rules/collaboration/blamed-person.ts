import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const trace = sentence('I think I know where this comes from: ‹which change›.')
const bad =
  '(broken|breaks|broke|fails|failing|failed|crashes|crashing|crashed|lost|wasted|wasting|red|stuck|(is|are|was|were|went|goes|still) (down|offline|dead|gone)|can not|could not|(now|all) (have|had|has) to|mess|worse|unusable|useless|outage|offline|regression|ruined|on fire|roll back|rolled back|reverted|had to|has to|have to)'

export default defineRule({
  id: 'blamed-person',
  principle: 'collaboration',
  severity: 'information',
  why: 'Blame makes people explain themselves; a named change or commit lets everyone look for the fix.',
  source: {
    title: 'Google, How to write code review comments: comment on the code, not the developer',
    url: 'https://google.github.io/eng-practices/review/reviewer/comments.html',
  },
  finds: [
    {
      pattern:
        '<any> (dead|broken|down|red|blocked|failing|stuck|late|gone|missing|offline) <in-clause>{0,5} [,? (all)? thanks to (you|your <adjacent>{1,3})] $',
      rewrites: [omit()],
    },
    {
      pattern:
        '(went|gone|going|goes|been going) (downhill|down the drain|down the toilet|south|to (hell|shit|the dogs|pot)) [(ever)? (since|after|the (moment|day|minute)|from the (moment|day)|when) you <some>] ~',
      rewrites: [part('lately')],
    },
    {
      pattern: '[you are <adverb>* (holding up|holding back|delaying|stalling)] (object: (the|our) <adjacent>{1,2}) ~',
      unless: ['(if|when|are|because|that|unless) you are'],
      rewrites: [phrase('{object} {object:is} waiting for this.')],
    },
    {
      pattern:
        '[your (last|latest|newest|new) (what: release|version|update|upgrade|deploy|rollout)] <adverb>* (cost|costs|caused|causes|broke|breaks|ruined|delayed|killed|crashed|deleted|(took|brought) (down|out|production|prod|everything|us down))',
      rewrites: [part('the last {what}')],
    },
    {
      pattern: '^ [(it|this) <be> <adverb>* (your|his|her) <adverb>* fault (that|if)] <any> <any>',
      unless: ['not <adverb>* (your|his|her) fault'],
      rewrites: [omit()],
    },
    {
      pattern:
        '[(because of|due to|thanks to|caused by) your <adverb>* (sloppy|lazy|careless|broken|buggy|stupid|crappy|shitty|half baked|untested|terrible|awful|horrible|bad|rushed|botched|clever|brilliant)+ (<work-noun>|merge|refactor|rewrite|cleanup|hotfix|optimization|deploy|migration|rebase)]',
      rewrites: [part('because of this change')],
    },
    {
      pattern:
        '^ [(this|that|it|all (of)? (this|that|it)|the <adjacent>{1,2}) <be> <adverb>* (your|his|her|their) <adverb>* (own)? (fault|doing|mistake)] (:|;|,|—|–|-) <any> <any> <any>',
      rewrites: [part('I think I know how this happened'), trace],
    },
    {
      pattern:
        '[(the|this|that|last) <adjacent>{0,2} (outage|bug|failure|incident|regression|mess|breakage|downtime|crash|leak|delay|rollback) <any>{0,3} <be> <adverb>* on (you|your team|you guys|you people|your whole team)] ~',
      rewrites: [drop(), trace],
    },
    {
      pattern:
        '[((i|we) <be>)? <adverb>* looking (straight|right|directly)? at you (guys|people|all)?] (<mention>|,|~)',
      unless: ['(who|what|where|was|were|keep|camera|people|eyes) ... looking'],
      rewrites: [omit(), part('fyi')],
    },
    {
      pattern:
        '(one|another|yet another|two|more|some|many|all|any) (one)? of [your] <adjacent>? (regressions|bugs|mistakes|screwups|blunders|disasters|messes|failures|crashes|hacks|shortcuts)',
      unless: ['your (users|customers|<adjacent> customers)'],
      rewrites: [part('the')],
    },
    {
      pattern:
        '[you <adverb>* (have|<be>)? <adverb>* (made|make|making) (subject: this|it|that|things|everything|life|our lives|my life|the <adjacent>)] (how: <any>{0,3} (worse|harder|slower|messier|uglier|more (complicated|confusing|complex|difficult|fragile|painful)))',
      unless: [
        '(if|when|can|could|would|not|may|might|because|does) <adverb>* you ...',
        'you <adverb>* (have)? (made|make|making) (it|this|that|things) (no|not|any|slightly)',
      ],
      rewrites: [part('{subject} {subject:is} now')],
    },
    {
      pattern:
        '[you <adverb>* (have|just)? <adverb>* cost] (us|me|the team|the company|everyone|our users|the project)',
      unless: ['(did|will|would|could|might|may|can|if|does|not) <adverb>* you ...'],
      rewrites: [part('this cost')],
    },
    {
      pattern:
        '[(this|that|the|a|each|every) <adjacent>{0,2} (bug|regression|mess|failure|disaster|outage|problem|breakage|crash|incident|leak) <adverb>* (has|have|had) (your|his|her) (name|names|fingerprints|handwriting) (written)? (all over|on|over) (it|this|them)] ~',
      rewrites: [drop(), trace],
    },
    {
      pattern:
        '[guess (who|whose <adjacent>) <adverb>* (has|have)? <adverb>* (broke|broken|deleted|dropped|killed|crashed|overwrote|took down)] (object: (the|our|my|this|<code>|prod|production|staging|ci|main|master) <any>{0,3}) <adverb>* ~',
      rewrites: [phrase('Something broke {object}.')],
    },
    {
      pattern:
        '(paying|pay|paid|suffering|suffer|suffered|bleeding) (the price|dearly)? (for|from|because of|under) [your <adverb>*] <adjacent>? (shortcuts|shortcut|mistakes|mistake|decisions|decision|choices|choice|mess|bugs|hacks|laziness|sloppiness|incompetence|code|carelessness|errors|debt|design|impatience)',
      rewrites: [part('these')],
    },
    {
      pattern:
        '[you (guys|people)? <adverb>* (have)? <adverb>* (left|stuck|saddled|dumped|burdened|landed) (us|me|everyone|everybody|the team|the rest of us) with] (object: (a|an|the|this|that|all|your|<code>|<any>) ...) ~',
      unless: ['left (me|us) with (a|an|the|some)? (good|great|nice|useful|question|impression|smile|few questions)'],
      rewrites: [phrase('We now have {object} to sort out.')],
    },
    {
      pattern:
        '[your <adjacent>? <work-noun>] <be> <adverb>* (the (reason|cause)|why) (that|why|for)? <any>{0,4} (nobody|no one|broke|broken|fails|failed|failing|down|slow|slower|crashed|crashes|crash|lost|stuck|can not|could not|outage|regression|errors|had to|have to)',
      rewrites: [part('this change')],
    },
    {
      pattern:
        '^ [(once again|yet again|again|as usual|as always|of course) ,? (your|another of your) <adjacent>? (commit|commits|change|changes|pr|patch|merge|code|branch|refactor|fix)] <adverb>* (breaks|break|broke|fails|failed|crashes|crashed|kills|killed|ruins|ruined)',
      rewrites: [part('this change')],
    },
    {
      pattern:
        '^ [(you|u) <adverb>* (have)? <adverb>*] (act: <past> <any>{1,5}) (without <adverb>* (telling|asking|warning|consulting|informing|notifying|checking with|talking to|a word|notice|permission|any discussion|discussion)) <any>{0,3} $',
      unless: ['(can|could|may|if) ...'],
      rewrites: [phrase('Could you check with us before you {act:base} next time?')],
    },
    {
      pattern:
        '^ [your <adjacent>{1,2} , (so)? (your|you) (problem|responsibility|job|fix (it|this|that)|deal with (it|this|that)|clean (it|this) up|own (it|this))] $',
      rewrites: [sentence('Could you take this one? I can help with ‹what›.')],
    },
    {
      pattern:
        '[your <adverb>* (own|little|stupid|silly)? (mistake|mistakes|bug|bugs|negligence|screwup|oversight|blunder|failure|incompetence)] <adverb>* (cost|costs|caused|causes|broke|breaks|ruined|took|brought|delayed|killed|made)',
      rewrites: [part('this problem')],
    },
    {
      pattern:
        '[your <adverb>* (sloppy|lazy|careless|broken|buggy|stupid|crappy|shitty|half baked|untested|terrible|awful|horrible|bad|rushed|little|clever|great|brilliant|last|latest)+ (<work-noun>|idea|ideas|mistake|merge|refactor|rewrite|cleanup|hotfix|optimization|improvement)] <adverb>* (just)? (cost|costs|caused|causes|broke|breaks|ruined|delayed|killed|wasted|wastes|crashed|deleted|(took|brought) (down|out|production|prod|everything|us down))',
      rewrites: [part('this change')],
    },
    {
      pattern:
        '[(this|that|it|the <adjacent>{1,3}|all of (this|that|it)) <be> <adverb>* (all|entirely|totally|clearly)* (your|his|her|their) <adverb>* <adjacent>? (fault|doing|mess|screwup|mistake|blunder|failure|bug|problem now)] (~|for|that|again|too)',
      rewrites: [drop(), trace, sentence('How can we fix this together?')],
    },
    {
      pattern: '[<adverb>* (your|yours) <adverb>* (own)? (fault|screwup|fuckup|screw up|fuck up)]',
      unless: ['your fault (handling|handlers|tolerance|line|lines|domain|domains|injection|handler|model|tolerant)'],
      rewrites: [drop(), trace],
    },
    {
      pattern:
        'who (is|will|would) <adverb>* (going to|gonna|be)? <adverb>* [own (it|this|that)] (when: (when|if|once) <some>) (\\?|$|~)',
      rewrites: [phrase('Who can look after this {when}?')],
    },
    {
      pattern:
        '[(<you> (<be>|have) <adverb>* (to blame|the (one|reason|cause|person|problem|culprit) (who|that|why|we|for|this|behind|everything|to blame|here)|responsible for this (mess|failure|outage|bug|breakage|disaster)|at fault)|i blame you|we blame you|blame yourself|(the)? blame (is|lies|rests|falls) (on|with) you|own (up to)? (it|this|your)|(this|that|it) (one)? (is|was)? <adverb>* on you|this one <be> on you)] (~|for|not|and|too|now)',
      unless: [
        '(this|that|it) (is|was)? (up|based|dependent|hard|easy|tough) on you',
        '(if|when|unless|once) <any>{1,10} , (then)? (that|this|it) <be> on you',
        'if (this|that|it)',
        'own (it|this) (and|now)',
      ],
      rewrites: [drop(), trace],
    },
    {
      pattern: `^ [thanks to your <adjacent>? <work-noun>] ,? <any>{0,5} ${bad}`,
      unless: [
        '(no|not|never|without|fixed|fixes|less|avoid|avoided|prevented|found|caught|any) <adverb>* <any>? <any>?',
      ],
      rewrites: [part('with this change')],
    },
    {
      pattern: `^ [thanks to (you|your <adjacent>{1,3} ,|<mention>) ,?] (...) ${bad}`,
      unless: [
        '(no|not|never|without|fixed|fixes|less|avoid|avoided|prevented|found|caught|any) <adverb>* <any>? <any>?',
      ],
      rewrites: [omit()],
    },
    { pattern: '[, thanks to you] ~', rewrites: [omit()] },
    {
      pattern: '[<adverb>* because of you (guys|people|all)?] (~|,|we|i|the|it|this|my|our)',
      unless: [
        'because of you (guys|people|all)? <any> <any>{0,2} (shipped|learned|learnt|won|finished|saved|found|understand|understood|works|finally|managed|on time|safe|better|faster)',
        'because of you ... , (thank|thanks)',
      ],
      rewrites: [omit(), part('because of ‹the change that caused it›')],
    },
    {
      pattern:
        '[(because of|due to|thanks to|caused by|blame) (your) <adverb>* <adjacent>? (mistake|mistakes|carelessness|bug|bugs|mess|sloppiness|screwup|error|blunder|negligence|laziness|incompetence|fault|nonsense|crap|garbage|stupidity|ignorance|oversight|failure)] <adverb>* (~|<any>)',
      rewrites: [omit(), part('because of ‹the change that caused it›')],
    },
    {
      pattern:
        '[(fix|fixing|clean up|cleaning up|debug|debugging|undo|undoing|revert|reverting|deal with|dealing with|sort out|mop up|untangle|work around|working around|find|finding|catch|catching|cover|covering)] (after|up after|for)? [your] (own)? (bugs|mistakes|mistake|bug|blunder|blunders|screwup|screwups)',
      unless: ['your <adjacent>? (bug|bugs) (report|reports|tracker|list|template)'],
      rewrites: [part('the')],
    },
    {
      pattern:
        '(clean up|cleaning up|cleaned up|mop up|mopping up) [your (own|whole|entire|stupid)* (mess|crap|garbage|trash|shit)]',
      rewrites: [part('after this change')],
    },
    {
      pattern:
        '[your (<adverb>|own|whole|entire|stupid|little|fucking|damn|giant|huge)* (crap|garbage|trash|nonsense|bullshit|shit|junk|rubbish)] (<work-noun>|opinion|opinions|idea|ideas|remarks|arguments|excuses|rules|process)',
      unless: ['your (garbage|trash|junk|shit) (collector|collection|can|bin|folder|value|values|data|mail)'],
      rewrites: [part('your')],
    },
    {
      pattern:
        '[your (<adverb>|own|whole|entire|stupid|little|fucking|damn|giant|huge)* (mess|crap|garbage|trash|nonsense|bullshit|shit|junk|rubbish|blunder|screwup|fuckup|abomination|monstrosity|disaster|spaghetti)] (~|<any>)',
      unless: ['your (garbage|trash|junk|shit) (collector|collection|can|bin|folder|value|values|data|mail)'],
      rewrites: [part('this'), part('this change')],
    },
    {
      pattern:
        '[<you> <adverb>* (caused|did|brought|created) (this|that|the|all|it|on) <adverb>* (this|problem|mess|outage|bug|regression|failure|incident|disaster|yourself|yourselves|on us|to us|to yourself)] ~',
      unless: ['you did (this|that|it) (<adverb>)* (problem|yourself|yourselves)'],
      rewrites: [drop(), trace],
    },
    {
      pattern:
        '[(it was|it is|was it|was not it|that was) (you|your <work-noun>) (who|that|which|again)] <adverb>* (broke|caused|introduced|deleted|messed|ruined|merged|started|added|pushed|did|~)',
      rewrites: [part('a recent change')],
    },
  ],
  unless: [
    'your <any>{1,3} (broke|breaks|crashed|cost) (nothing|no|none)',
    'on you and (me|i|us)',
    'you (have)? made (it|this|that|life|the <adjacent>) <any>{0,3} harder (to (misuse|break|abuse|forget|miss|guess|attack|exploit|get wrong)|for (attackers|spammers|bots))',
    '^ thanks to <any>{0,5} ,? <any>{0,4} (nobody|no one|none|nothing) <any>{0,3} (stuck|blocked|broken|lost|waiting|has|have|had)',
    '^ thanks to <any>{0,5} ,? <any>{0,4} (crash|crashes|bug|bugs|error|errors|leak|deadlock|race|warning|warnings|noise|issue|problem|delay|lag|flakes|outage|regression|downtime) <be> (gone|fixed|short|shorter|over|smaller|down)',
    '^ thanks to <any>{0,8} (found|caught|spotted|noticed) (a|an|the|this|that|some|two|three) ...',
    'because of you ,? <any>{0,4} (is|are|am) (<adverb>)* (out|live|done|back|safe|green|up|ready|fixed|here|able)',
    'on you if you (want|like|have)',
    'who (<adverb>)* (started|pushed|added|did|merged) (for|the <adjacent>{0,2} (effort|docs|tests|project|initiative|migration|work|community))',
    'by (fixing|debugging|finding|catching) your own ...',
    'left (me|us|the team) with (a|an|the|some|so|very)* (clean|solid|useful|lot to|lots to) ...',
  ],
  despite: ['technical'],
  rewrites: [drop(), trace],
  examples: {
    flagged: {
      'The loader has been dead since 6 am thanks to you.': 'The loader has been dead since 6 am.',
      'This module went downhill since you took over. It has no tests.':
        'This module went downhill lately. It has no tests.',
      "You're holding up the release.": 'The release is waiting for this.',
      'Your last update broke the importer.': 'The last update broke the importer.',
      'This is your fault.': 'I think I know where this comes from: ‹which change›.',
      'its all your fault again': 'I think I know where this comes from: ‹which change›.',
      'The outage was your mistake.': 'I think I know where this comes from: ‹which change›.',
      'Thanks to you, the nightly build is broken.': 'The nightly build is broken.',
      'thanks to your refactor staging is down': 'with this change staging is down',
      'We lost a day because of you.': 'We lost a day.',
      'The release slipped because of your carelessness.': 'The release slipped.',
      'I am tired of cleaning up your mess.': 'I am tired of cleaning up after this change.',
      'Somebody has to fix your bugs.': 'Somebody has to fix the bugs.',
      'I spent the morning debugging your crap': 'I spent the morning debugging this',
      'You are to blame for this.': 'I think I know where this comes from: ‹which change›.',
      "that's on you": 'I think I know where this comes from: ‹which change›.',
      'it was you who broke the pipeline': 'a recent change broke the pipeline',
      'Your sloppy refactor cost us a day.': 'This change cost us a day.',
      'This is your fault, the migration ran twice.': 'I think I know how this happened, the migration ran twice.',
      'your mess, your problem': 'could you take this one? I can help with ‹what›.',
      'this regression has your name all over it': 'I think I know where this comes from: ‹which change›.',
      'Guess who broke the deploy again?': 'Something broke the deploy again.',
      "We're all paying for your shortcuts.": "We're all paying for these shortcuts.",
      'You left us with a half finished migration.': 'We now have a half finished migration to sort out.',
      'Your refactor is the reason nobody could log in.': 'This change is the reason nobody could log in.',
      'once again your commit breaks the mac build': 'this change breaks the mac build',
      'you deleted the fallback without telling anyone':
        'could you check with us before you delete the fallback next time?',
      'Your nonsense comments.': 'Your comments.',
      "It's your fault that CI is red.": 'CI is red.',
      'because of your sloppy merge we lost the hotfix': 'because of this change we lost the hotfix',
      'The outage last night is on your team.': 'I think I know where this comes from: ‹which change›.',
      'yet another one of your regressions': 'yet another one of the regressions',
      'You made this ten times harder than it had to be.': 'This is now ten times harder than it had to be.',
      "you've cost us a customer": 'this cost us a customer',
      'CI is red again, looking at you, @kim': 'CI is red again, @kim',
      'You caused this mess.': 'I think I know where this comes from: ‹which change›.',
      'You made the parser slower.': 'The parser is now slower.',
    },
    fine: [
      "If you're holding up the queue, the other jobs time out.",
      'Thanks to you, the nightly build is green again, and faster.',
      'This is not your fault, the docs are wrong.',
      'Your bug report helped us a lot.',
      'Your latest fix made my day.',
      'Your branch, your name: pick whatever reads well.',
      'It is my fault, I forgot the migration.',
      'Your fault tolerance settings look right.',
      'Thanks to your fix, the queue drains.',
      'The choice is up to you.',
      'I can reproduce your bug on 4.2.',
      'Is this your branch?',
      'The fix is on your branch already.',
      'Does this cost you a second request?',
      'You made it easier to read, thanks.',
      'I am looking at your PR now.',
      'Your refactor is the reason the build is twice as fast.',
      'This release has your name all over it, great work!',
      'We pay for your plan until March.',
      'You merged without a review because it was an emergency, so I looked today.',
      'If you pass garbage to the native side, that is on you.',
      'Because of you we shipped on time, thank you!',
      'The garbage collector frees it for you.',
      "Whose fault it is doesn't matter, let's roll back.",
      'Because of the lock, the second call waits for you.',
      'A library for all your fault handling needs.',
      'Thanks to your patch, the crash is gone.',
      'It was you who pushed for tests, and it paid off.',
      'Your latest release broke nothing on our side, thanks.',
    ],
  },
})
