import { omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const reason = sentence('Could you go with this for now? The reason is ‹reason›.')
const ask = sentence("I see it like this because ‹reason›. What do you see that I don't?")

export default defineRule({
  id: 'demanded-obedience',
  principle: 'leadership',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'A question is often the first sign of a real problem; told not to ask, people keep the next one to themselves.',
  source: {
    title: 'Edmondson 1999, Psychological Safety and Learning Behavior in Work Teams',
    url: 'https://doi.org/10.2307/2666999',
  },
  finds: [
    {
      pattern:
        '[you (do|did|will) not get to <adverb>* (act: (call|say|merge|complain|close|skip|ignore|push|ship|change|pick|choose|demand|tell|blame|rewrite|approve|veto|block|rename|drop|declare|lecture) <some>)] ~',
      rewrites: [phrase("I'd rather you didn't {act}."), ask],
    },
    {
      pattern:
        '[(just|and|please)? do (exactly|just)? (as|what) (<you> (are|were|have been) (told|asked|instructed|paid)|i (say|said|asked|tell <you>|told <you>|tell you to)|you are told to) ,? (and|,|—|–)+ (act: <verb> ...)] ~',
      unless: ['(does|to|will|can|could|should|would|not|i|we|they|it) do (exactly|just)? (as|what) ...'],
      rewrites: [phrase('Could you {act}? I ask because ‹reason›.'), ask],
    },
    {
      pattern:
        '[who (the hell)? (are <you>|do <you> think <you> are|gave <you> the right|made <you> (the)? (boss|king|lead)|put <you> in charge) to (act: (reject|close|block|change|remove|revert|delete|merge|rename|rewrite|refuse|override|overrule|ignore|dismiss|approve|reopen|lock|hide|undo|reassign|deny|decline|edit|touch|move) ...)] (\\?|~)',
      rewrites: [phrase('What led you to {act}?'), ask],
    },
    {
      pattern:
        '^ [just (do|get|fix|merge|change|remove|make|use|revert|approve|accept|add) (it|this|that|what i (said|say|asked)|as i (say|said|asked)) (done|already|now|and (move on|be done|shut up)|will <you>|ok|okay)*] (~|and)',
      unless: [
        'just (fix|merge|change|remove|make|use|revert|approve|accept|add|get) (it|this|that) (~|and <verb>|ok|okay|,|as|for|in|on|to|with|from|so)',
        'just (do|use|make|get|add) (it|this|that) (:|with|in|on|for|by|via|like|once|and <verb> (the|a|it))',
      ],
      rewrites: [reason, ask],
    },
    {
      pattern:
        '[(just|and|please)? (do|did|doing) (exactly|just)? (as|what) (<you> (are|were|have been) (told|asked|instructed|paid)|i (say|said|tell <you>|told <you>|tell you to)|you are told to)] (~|and|to|for)',
      unless: ['(does|to|will|can|could|should|would|not|i|we|they|it) do (exactly|just)? (as|what) i (say|said)'],
      rewrites: [reason, ask],
    },
    {
      pattern:
        '[(do not|stop|quit|never) (<adverb>)* (question|questioning|argue|arguing|debate|debating|second guess|second guessing|challenge|challenging|contradict|contradicting) (me|this|my|with me|the decision|our|it|everything|about (this|it))*] (~|decision|decisions|judgment|authority|choices|choice)',
      unless: [
        '(do not|we do|they do) (argue|debate) (that|about whether)',
        '(i|we|they|would|could|did) (do|did)? not (<adverb>)* (question|argue|debate|second|challenge|contradict) ...',
      ],
      rewrites: [ask],
    },
    {
      pattern:
        '[who (the hell)? (are <you>|do <you> think <you> are|gave <you> the right|made <you> (the)? (boss|king|lead)|put <you> in charge|asked <you>|died and made <you>) (to (tell|say|decide|judge|question|demand|order|lecture|complain|comment|review) ...)?] (\\?|~|to|of)',
      unless: [
        'who are you (using|working|talking|testing|trying|logged|with|on|running|hoping) ...',
        'who are you (\\?|~)',
      ],
      rewrites: [ask],
    },
    {
      pattern:
        '[i (do|should|will|would|am) not (feel the)? (need|have|want|going|owe <you>)? (to)? (explain|justify|defend) (myself|this|it|that|my|anything|every|why|to <you>|to anyone)] ...',
      rewrites: [sentence('My reason is ‹reason›; ask me where it is unclear.')],
    },
    {
      pattern: '[i (do not|did not) owe <you> (an|any|a) (explanation|explanations|answer|reason|justification)] ...',
      rewrites: [sentence('My reason is ‹reason›; ask me where it is unclear.')],
    },
    {
      pattern:
        '[(nobody|no one|noone|who) (has)? asked (<you>|for <your> (opinion|input|advice|feedback|thoughts|permission|view|two cents))] (~|to (comment|review|chime|weigh|speak))',
      rewrites: [ask],
    },
    {
      pattern:
        '[i (did not|do not|never) (<adverb>)* (ask|asked|want|need|remember asking|recall asking|care) (for|about)? <your> (opinion|input|advice|feedback|approval|permission|thoughts|blessing|lecture|two cents)] ...',
      rewrites: [ask],
    },
    {
      pattern:
        '[<you> (are not|do not get|do not|are hardly) (paid|here|supposed|allowed|in a position|in any position|qualified|entitled|to)? to? (think|question|decide|ask questions|have (an|any) (opinion|opinions|say)|argue|tell (me|us)|judge|give (me|us) orders|make (that|this|the) (decision|call)|get a (say|vote)|have a (say|vote))] (~|here|on|in|about|with|what|how|me|this|that|it)',
      unless: ['<you> do not (think|question|decide|argue|judge) ...'],
      rewrites: [ask],
    },
    {
      pattern:
        '[(stay in <your> lane|mind <your> own (business|code|work)|stick to (<your> (job|lane|code|own|knitting)|what <you> know)|this (is not|does not) (up for a vote|a democracy)|it is not up to <you>|<your> opinion (does not matter|is irrelevant|is not (needed|wanted|relevant))|nobody (wants|needs|cares about) <your> (opinion|input|feedback|thoughts))] (~|and|here)',
      rewrites: [ask],
    },
    {
      pattern:
        '^ [(no questions|no questions asked|no arguments|no arguing|no back talk|no backtalk|stop asking (questions|why)|less talk more (code|work)|less talking more (coding|working)|shut up and (code|work|do it|fix it|merge|write))] $',
      rewrites: [reason],
    },
    {
      pattern:
        '[(<you> (do not|did not) need (a|any|the) (reason|reasons|explanation|justification|why)|(i|we) (do not|did not) need (a|any) (reason|justification|excuse)|no (reason|explanation) (needed|required|necessary))] ~',
      rewrites: [reason],
    },
    {
      pattern: '[<you> (do not need|have no need) to (know|understand) (why|that|the reason|the reasons|it all)] ~',
      rewrites: [reason],
    },
    {
      pattern:
        '[<you> (must|have to|need to|had better|better|will|are going to|are to) <adverb>* (listen to|obey|do as|do what) (me|us|my|i|we|<name>)] (~|say|said|tell|now|and|here|or|about|on|when)',
      unless: ['(if|when|so|that) <you> ...', '(listen to) (my|us) (talk|podcast|demo)'],
      rewrites: [reason, ask],
    },
    {
      pattern:
        '[(get|come|climb|step|jump) (down|off)+ (of|from)? (your|that) (<adverb>|lecturing|moral|fucking|damn)* (high horse|pedestal|throne|soapbox|ivory tower)] ~',
      rewrites: [ask],
    },
    {
      pattern:
        '(^|,|and|so|then) [(just|please|<adverb>)* (act: (do|follow) (exactly|just)? (as|what) (the|your|my|our) <adjacent>{1,2} (says|say|tells <you>|told <you>|tell <you>|wants|asked|decided)) (and ((stop|quit) (discussing|arguing|debating|complaining|whining|asking)|(nothing|no) (else|more)|only that))?] (and|~)',
      unless: ['(does|to|will|can|could|should|would|not|i|we|they|it) (exactly|just)? do (as|what) ...'],
      rewrites: [part('could you {act}?'), reason],
    },
    {
      pattern:
        '[(and|,|then|so) (please|just)* (stop|quit|no more|enough) (discussing|arguing|debating|complaining|whining|asking (questions|why)|commenting|nagging|moaning|questioning (it|this|everything|me)|discussion|discussions|debate|arguments|questions)] $',
      rewrites: [omit(), ask],
    },
    {
      pattern: '(,|—|–|;|and|so) [just (do it|get it done|do as i say|do what i say)] $',
      rewrites: [part('I would like to go with this, because ‹reason›')],
    },
    {
      pattern:
        '[(do not|stop|quit) <adverb>* (tell|telling|teach|teaching|lecture|lecturing) (me|us) (how|what|about)] ...',
      rewrites: [ask],
    },
  ],
  unless: [
    'get to (choose|pick|change|call|rename|skip) (the|a|your|which) (port|name|id|value|key|type|version|region|order|color|theme|address|password|seed|path) ...',
    'get to merge (it|this|them) (yourself|directly|by hand)',
    '(the|your|our) (guide|docs|doc|readme|manual|error|message|prompt|wizard|installer|linter|compiler|spec|instructions|tutorial|template|bot|tool|page|checklist|runbook) (says|say|tells|tell) ...',
    'your (opinion|input|feedback|approval|review|permission) (yet|(for|to) <in-clause>{1,4} ,? right)',
    '(explanation|reason) (needed|required|necessary) ,? (i|thanks|thank|we|to)',
  ],
  despite: ['self', 'negation'],
  rewrites: [ask],
  examples: {
    flagged: {
      "You don't get to merge your own patch.": "I'd rather you didn't merge your own patch.",
      'Just do it.': 'Could you go with this for now? The reason is ‹reason›.',
      'just do what I said': 'could you go with this for now? The reason is ‹reason›.',
      "Do as you're told.": 'Could you go with this for now? The reason is ‹reason›.',
      "Don't question my decision.": "I see it like this because ‹reason›. What do you see that I don't?",
      'stop arguing with me': "I see it like this because ‹reason›. What do you see that I don't?",
      'Who are you to tell us how to format?': "I see it like this because ‹reason›. What do you see that I don't?",
      "I don't need to explain myself.": 'My reason is ‹reason›; ask me where it is unclear.',
      "I don't owe you an explanation": 'My reason is ‹reason›; ask me where it is unclear.',
      'Nobody asked for your opinion.': "I see it like this because ‹reason›. What do you see that I don't?",
      "I didn't ask for ur feedback": "I see it like this because ‹reason›. What do you see that I don't?",
      'You are not paid to think.': "I see it like this because ‹reason›. What do you see that I don't?",
      'Stay in your lane.': "I see it like this because ‹reason›. What do you see that I don't?",
      'It is not up to you.': "I see it like this because ‹reason›. What do you see that I don't?",
      'Just do what I told you and move the check into the controller.':
        'Could you move the check into the controller? I ask because ‹reason›.',
      'who are you to reject my PR?': 'what led you to reject my PR?',
      'No questions.': 'Could you go with this for now? The reason is ‹reason›.',
      'The lint rule stays, just do it': 'The lint rule stays, I would like to go with this, because ‹reason›',
    },
    fine: [
      'I need to explain this better, sorry.',
      'Who are you working with on this?',
      'Just do it in one query, because each call costs 20 ms.',
      'Do what the README says first.',
      'I would not question the design, only the name.',
      "I don't need to explain how useful this is, thank you!",
      'No questions from my side, looks good.',
      'You do not need to know the password to run it.',
      'Who asked for this feature? I would like to understand the use case.',
      "It's up to you.",
      'You are not allowed to call this before `init()`.',
      'I did not ask for a review yet, it is a draft.',
      'We can argue about names later.',
      "You don't get to choose the port, the platform assigns it.",
      'Do as the guide says and you are done.',
    ],
  },
})
