import { drop, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const hand = sentence('It would help me if ‹who takes which step›, because ‹reason›.')
const clear = sentence('To make this clear: ‹what you want to say›.')

export default defineRule({
  id: 'resented-help',
  principle: 'leadership',
  severity: 'information',
  why: 'Help that comes with a reproach teaches people not to ask; saying who could take which step shares the load.',
  source: {
    title: 'Edmondson 1999, Psychological Safety and Learning Behavior in Work Teams',
    url: 'https://doi.org/10.2307/2666999',
  },
  finds: [
    {
      pattern:
        '(i|we) (will|am going to|are going to|can|guess i will) <adverb>* (do|rewrite|fix|write|finish|handle|redo|implement) (it|this|that|the <adjacent>{1,2}|<code>) (<adverb>)* (myself|ourselves) ,? (since|because|as) (you|nobody|no one|none of you) <adverb>* (can not|could not|will not|do not|does not|are not|is not|did not|never) <some>? ~',
      rewrites: [phrase('I can take this one; next time it would help me if ‹who takes which step›')],
    },
    {
      pattern:
        '^ (honestly|frankly|tbh|at this point|,)* (i would rather|i might as well|i could|it would be (faster|quicker|easier) (to|if i)|faster to|quicker to) (just|simply)? (do|rewrite|write|fix|finish|redo|rewrote|wrote|fixed|did) (it|this|that|all of this|the whole thing) (all)? myself <some>? ~',
      rewrites: [phrase('I can take this over if that helps.')],
    },
    {
      pattern:
        'i could explain (object: <some>) but it (would|will|might) (probably|likely|just)* (be|take) (faster|quicker|easier|less time) <some> ~',
      rewrites: [phrase('I can explain {object}, or take this over if that helps.')],
    },
    {
      pattern:
        '^ (so|really|getting|am)* [(tired|sick|fed up) (and tired)? (of|with) (cleaning up|fixing|picking up|mopping up|working|debugging|covering|running) (things|everything|stuff)? (after|around|for) (you|your <some>)] ~',
      rewrites: [drop(), phrase('Could we look at this together?')],
    },
    {
      pattern:
        '[(i|we) (will|might as well|may as well|am going to|can|could|would) <adverb>* (do|rewrite|fix|write|finish|handle|redo|implement) (it|this|that) (<adverb>)* (myself|ourselves) ,? (because|since|and)? (it is|that is|it will be|it would be) <adverb>* (faster|quicker|easier|less work|less effort|simpler) than <in-clause>{1,8} (object: (your|the|this) <code>)] ~',
      rewrites: [phrase('I can take {object:the} over if that helps.')],
    },
    {
      pattern:
        '[(i|we) (will|might as well|may as well|am going to|can|could|would) <adverb>* (do|rewrite|fix|write|finish|handle|redo|implement) (it|this|that|the <adjacent>{1,2}) (<adverb>)* (myself|ourselves) ,? (because|since|and)? (it is|that is|it will be|it would be) <adverb>* (faster|quicker|easier|less work|less effort|simpler) than <some>] ~',
      rewrites: [sentence('I can take this over if that helps.')],
    },
    {
      pattern:
        '[(do|must|why do|so do|why must) (i|we) <adverb>* (have to|need to|always have to|must)? <adverb>* (act: (fix|test|resolve|clean up|format|rebase|document|squash|lint|debug) your (<adjacent>){1,3})] (\\?|~)',
      rewrites: [phrase('Could you {act}? I ask because ‹reason›.'), hand],
    },
    {
      pattern:
        '[am i <adverb>* the only (one|person|engineer|developer|adult) (here|in this (team|company|project)|on this team|around here)* (who|that) <adverb>* (act: (runs|reads|tests|writes|checks|reviews|follows|updates|documents|fixes|builds|uses|opens|answers|looks at|cleans up|rebases) ...)] (\\?|~|here)',
      unless: ['(who|that) (uses|runs|builds) ...{0,4} (on|with|in|under|this)'],
      rewrites: [phrase('It would help me if more of us could {act:base}, because ‹reason›.'), hand],
    },
    {
      pattern:
        '[(i|we) should not <adverb>* (have|need) to <adverb>* (be)? (explain|explaining|tell|telling|ask|asking|repeat|repeating|remind|reminding|teach|spell|point|say) ...] ~',
      rewrites: [clear, hand],
    },
    {
      pattern:
        '[(i|we) should not <adverb>* (have|need) to <adverb>* (be)? (review|reviewing|fix|fixing|chase|chasing|babysit|babysitting|clean|cleaning|hold|beg|debug|debugging|correct|correcting|rewrite|rewriting) (this|that|your|<you>|these|everything|it|after|for|up|basic|every) ...] ~',
      rewrites: [hand],
    },
    {
      pattern:
        '[(do|must|why do|so do|will) (i|we) <adverb>* (have to|need to|always have to|must)? <adverb>* (do|explain|fix|spell|check|review|test|write|think|babysit|hold|read|draw|chase) (it|this|that|everything|all of (this|it)|out|your|<you>|after <you>|for <you>|every) ...] (\\?)',
      unless: [
        '(do|will) (i|we) (have to|need to) (do|check|fix|test|review|write|read) (it|this|that|everything) (with|by|in|on|again|for|before|after|manually|every|too|first|now)? ...',
        'do (i|we) <adverb>* (do|explain|fix|check|review|test|write|read) ...',
      ],
      rewrites: [hand],
    },
    {
      pattern:
        '[(do|must|why do|why must|am i supposed to|are we supposed to) (i|we)? <adverb>* (have to|need to|always have to)? <adverb>* (do|fix|check|explain|test|review|write) (everything|it all|all (the|of the) (work|thinking)|all of it|your (job|work|thinking)|it|this) (myself|for <you>|around here|alone|by myself)] (\\?|~)',
      rewrites: [hand],
    },
    {
      pattern:
        '[(i|we) (always|constantly|end up|have)+ (to|having to|doing|fixing)? (do|doing|fix|fixing|clean|cleaning|check|checking|rewrite|redo) (everything|it all|all (the|of the) (work|thinking)|your (mess|messes|code|work|bugs|mistakes)|up after <you>|after <you>|the work) (myself|here|alone|by myself|for <you>)*] ~',
      unless: [
        '(we|i) have to (fix|check|do|clean|redo|rewrite) (everything|it all) (before|by|in|for|on|at|after) ...',
      ],
      rewrites: [hand],
    },
    {
      pattern:
        '[(i|we) (can not|will not|do not have (the)? time to|am not going to|am not here to|did not sign up to|refuse to|am not paid to|am tired of|am sick of|are tired of|am done) (keep|always|be)? (babysit|babysitting|hold|holding|spoon|spoonfeed|spoonfeeding|baby|do|doing|clean|cleaning|teach|teaching|fix|fixing|nanny|handhold|correct|correcting|debug|debugging|review|reviewing) (<you>|your|up after|feed|feeding|sit|sitting|hold|after <you>|this (mess|garbage|crap)) ...] ~',
      rewrites: [hand],
    },
    {
      pattern:
        '[am i <adverb>* (the only (one|person|engineer|developer|adult)) (here|in this (team|company|project)|on this team|around here)* (who|that)? ...] (\\?|~)',
      unless: [
        'only (one|person) (here|that|who|around here|on this team)* (seeing|having|getting|affected|experiencing|with|who (sees|has|gets|had|is seeing|is having|is getting|experiences)|that (sees|has|gets|is)|experiences|hitting|facing|confused|running|finding|feeling|thinking|who (thinks|finds|feels)) ...',
        'am i the only (one|person) (~|with|having)',
      ],
      rewrites: [hand],
    },
    {
      pattern:
        '[if <you> want (something|anything|it|a job|things) (to be)? done (right|properly|well) (,? do it (yourself|myself))?] ...',
      rewrites: [hand],
    },
    {
      pattern:
        '^ [(i guess|fine|ok|okay|whatever|never mind|forget it|guess) ,? (i|i guess i) (will|have to|am going to) (just|simply)* (do|fix|write|handle|finish|clean) (it|this|that|it all|everything) (up)? (myself|then|instead)+] ~',
      rewrites: [part('I can take this one; next time it would help me if ‹who takes which step›')],
    },
    {
      pattern:
        '[(run|clear|check) (everything|every (change|commit|decision|line|pr|message)|all (changes|commits|decisions|of it)|anything) (by|past|with|through) me (first|before)?] ...',
      unless: ['(could|can|would|please) ...{0,3} (run|check|clear) ...'],
      rewrites: [sentence('I would like to be asked about ‹which decisions›, because ‹reason›.')],
    },
    {
      pattern:
        '[(i want to|i need to|let me) (see|approve|check|review|know|hear) (every single|each and every|every) (line|commit|change|email|message|step|decision|keystroke|minute)] ...',
      rewrites: [sentence('I would like to be asked about ‹which decisions›, because ‹reason›.')],
    },
    {
      pattern:
        '[do not (do|touch|change|merge|commit|push|decide|send|make) (anything|a thing|any change|any changes|any decision|any decisions) (without|until|unless|before) (asking|telling|checking with|my|me|i|you (ask|have asked|check)) ...] ~',
      rewrites: [sentence('I would like to be asked about ‹which decisions›, because ‹reason›.')],
    },
    {
      pattern:
        '[(i|we) (always|constantly|still)* have to (check|double check|review|fix|redo|rewrite|test|explain) (everything|every single thing|every line|all) (that)? (<you>|your) ...] ~',
      rewrites: [hand],
    },
    {
      pattern:
        '[(i guess|guess|looks like|so) i (will|am going to|have to|will have to|am)* <adverb>* (do|doing|fix|fixing|write|writing|finish|clean) (it|this|that|it all|everything)? (up)? (all)? (myself|on my own)] (again|as (usual|always)|then|~)',
      rewrites: [part('I can take this one; next time it would help me if ‹who takes which step›')],
    },
  ],
  unless: [
    'myself (to (learn|understand|practice|see)|so (that)? i) ...',
    '^ do (i|we) (<adverb>)* need to ...',
    'we should not (<adverb>)* need to ...',
    'only (one|person) (here|on this team)? (who|that) (<adverb>)* (uses|runs|builds|likes|loves|prefers) ...{0,4} (on|with|in|under|this)',
    '(can not|will not|do not have (the)? time to) (debug|review|fix|correct|do) (your|<you>|this) ...{0,6} (today|tomorrow|week|until|before|from|right now|now|next|without|because|as|since|yet|at|on)',
    'you are not (online|around|available|there|here|back|in)',
    '(you|your) (sent|shared|gave|mentioned|listed|pasted|linked|attached) ...',
    'only one who (does not|can not) <adverb>* (get|understand|know|see|follow)',
  ],
  despite: ['self', 'negation'],
  rewrites: [hand],
  examples: {
    flagged: {
      "I'd rather rewrite this myself than review it a fourth time.": 'I can take this over if that helps.',
      "I could explain why the order matters but it'd be faster to do it myself.":
        'I can explain why the order matters, or take this over if that helps.',
      'Tired of cleaning up after your merges. The lockfile is stale again.': 'The lockfile is stale again.',
      "I'll just do it myself, it's quicker than explaining your `Makefile`.":
        'I can take the `Makefile` over if that helps.',
      "I might as well write it myself, it's faster than another round about your `Makefile`.":
        'I can take the `Makefile` over if that helps.',
      "I'll rewrite it myself, it's faster than another round with you.": 'I can take this over if that helps.',
      "I shouldn't have to explain this.": 'To make this clear: ‹what you want to say›.',
      'we should not have to review this kind of code': 'it would help me if ‹who takes which step›, because ‹reason›.',
      'Do I have to do everything myself?': 'It would help me if ‹who takes which step›, because ‹reason›.',
      'must i do everything around here': 'it would help me if ‹who takes which step›, because ‹reason›.',
      "I'm not here to babysit you.": 'It would help me if ‹who takes which step›, because ‹reason›.',
      'I always have to clean up after you.': 'It would help me if ‹who takes which step›, because ‹reason›.',
      'Am I the only one here who reads the docs?':
        'It would help me if more of us could read the docs, because ‹reason›.',
      'Why do I have to resolve your merge conflicts?':
        'Could you resolve your merge conflicts? I ask because ‹reason›.',
      'If you want something done right…': 'It would help me if ‹who takes which step›, because ‹reason›.',
      "fine, I'll do it myself": 'I can take this one; next time it would help me if ‹who takes which step›',
      "I'm tired of fixing your bugs.": 'It would help me if ‹who takes which step›, because ‹reason›.',
      'Run everything by me first.': 'I would like to be asked about ‹which decisions›, because ‹reason›.',
      "Don't touch anything without asking me.": 'I would like to be asked about ‹which decisions›, because ‹reason›.',
      'I want to see every single commit.': 'I would like to be asked about ‹which decisions›, because ‹reason›.',
      "I'll just rewrite it myself since you can't.":
        'I can take this one; next time it would help me if ‹who takes which step›',
    },
    fine: [
      'Am I the only one who does not get how this works?',
      'Do I have to do this before the migration?',
      'Users should not have to explain this to support.',
      "We shouldn't have to lock here, because the map is immutable.",
      'Am I the only one seeing this on Windows?',
      "I'll do it myself, thanks for the hint!",
      'Do we have to check everything twice?',
      'I can clean this up after you merge.',
      'Could you run the numbers by me before Friday?',
      "I can't review this today.",
      'Do not change anything without a backup.',
      'I do not have time to review this before Monday.',
      'We have to fix everything before the release.',
      "I'll fix it myself if you don't have time this week, just say so.",
      "I can't review your code this week, sorry.",
      'Do I need to test your PR before I approve it?',
      "I can't debug your setup from here.",
    ],
  },
})
