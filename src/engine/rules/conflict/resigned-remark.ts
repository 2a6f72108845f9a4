import { drop, omit, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const stuck = sentence("I'm stuck here: ‹what you tried›.")
const wish = phrase('Something else would keep me going: ‹what you need›.')

export default defineRule({
  id: 'resigned-remark',
  principle: 'conflict',
  severity: 'hint',
  why: 'Bitter resignation leaves readers with blame and nothing to do; what you still need gives them a way to help.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon: bitter frustration as incivility',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        'you (are (going to|gonna)|will) <adverb>* (ignore (it|this|that|me|my <adjacent>{1,2}|the <adjacent>{1,2})|do (what|whatever) you (want|like)|merge (it|this)|reject (it|this)|close (it|this)) <adverb>* (anyway|anyways|regardless|no matter what) ~',
      rewrites: [omit(), stuck],
    },
    {
      pattern:
        '(i|we) (<adverb>|have|really|am|are)* (do not|no longer|not|stopped|gave up|given up) (<adverb>)* (expect|expecting|expected|hope for|hoping for|wait for|waiting for|count on|counting on) (object: (an|any|a) (answer|reply|response|fix|review|solution|explanation|release)) (<adverb>|from (you|the <adjacent>|anyone|this <adjacent>))* (anymore|any more|any longer|at this point) ~',
      unless: [
        '(answer|reply|response) (today|tomorrow|tonight|this week|before|until|right away|over)',
        'no longer (expect|wait for) (a|an|any) (response|reply|answer) from the',
      ],
      rewrites: [phrase('{object} would still help me.'), wish],
    },
    {
      pattern: '(close|shut|tear|burn) down everything ~',
      unless: ['(to|will|can|must|should|we|i|it|they) (close|shut|tear|burn)'],
      rewrites: [wish],
    },
    {
      pattern:
        '[(but|and|then again|so|,|;|…|-)* (but)? (hey|,)* what (do|would|did) i know (,|-|…|;|\\?|!)*] (i am <some>)? ~',
      unless: ['what do i know (about|of|so far|for)'],
      rewrites: [omit(), stuck],
    },
    {
      pattern:
        '(,|but|;|-|–|…)* [i am (just|only|obviously|clearly|apparently|merely)+ (a|an|the|some|your) (<adverb>|silly|stupid|dumb|humble|lowly|mere|simple|poor|little|random|average|normal)+ (user|users|peasant|customer|guy|developer|person|contributor|mortal|noob|dev|idiot)] ~',
      unless: [
        'i am just a (random|normal|regular|simple|average) (user|person|guy|developer|dev|contributor) (of|who|from|with|here|and)',
      ],
      rewrites: [omit(), stuck],
    },
    {
      pattern:
        '(not sure|no idea|i wonder|i do not know|dunno|remind me|do not know|unclear) (<adverb>)* why (i|we) (<adverb>|even|still|ever)* (bother|bothered|bothering|care about|waste (my|our) time|wasted (my|our) time|spend (my|our) time|try)+ (with|on|to)* (act: (<gerund>|<verb>) <some>?) (if|when)? ~',
      unless: [
        'bother (you|this|it|with (this|it|that))',
        'bother with (the|a|an|two|this) (lock|cache|copy|flag|index|check|cast|mutex|wrapper|alias|retry|queue|thread|buffer)',
      ],
      rewrites: [drop(), phrase("I'd like to know whether {act:gerund} makes a difference."), wish],
    },
    {
      pattern:
        '(not sure|no idea|i wonder|i do not know|dunno|remind me|do not know|unclear|makes me wonder|tell me) (<adverb>)* why (i|we) (<adverb>|even|still|ever)* (bother|bothered|bothering|care|cared|try|tried|waste|wasted|report|reported|contribute|contributed|spend|spent|keep|kept|should (bother|care|even)|use|pay|put) <some>? ~',
      unless: [
        'bother with (the|a|an|two|this) (lock|cache|copy|flag|index|check|cast|mutex|wrapper|alias|retry|queue|thread|buffer)',
        'why (i|we) <adverb>* (keep|kept|spend|use|put) (getting|seeing|the|a|it|this|that|both)',
      ],
      rewrites: [wish],
    },
    {
      pattern:
        '(this|that|it)? (is|was|will be)? (definitely|certainly|probably|surely)* the? last time (that)? (i|we) (will|am going to|<adverb>|ever)* (report|contribute|file|open|help|bother|use|try|buy|recommend|submit|ask|spend|send|donate|sponsor|trust|install|upgrade|write|waste|pay|touch|do) <some>? ~',
      unless: [
        'the last time (i|we) (<adverb>)* (used|tried|opened|asked|upgraded|installed|use|try|open|ask) (it|this|that|the|a) ?(,)',
        'the last time i (tried|checked|looked|ran)',
      ],
      rewrites: [wish],
    },
    {
      pattern:
        '(i|we) (<adverb>|have|really|am|are)* (do not|no longer|not|stopped|gave up|given up|long) (<adverb>)* (expect|expecting|expected|hope|hoping|hold|holding|count on|counting on) (<adverb>)* (for|in|on|that)? (an|any|a|anything|much|this|that|it|you|your|the|my|to)* (answer|reply|response|fix|help|change|changes|progress|breath|improvement|reaction|fixed|solution|hopes|more|anything|merged|released|happen|update) <some>? (anymore|any more|any longer|from <some>|soon|at this point|here|~)',
      unless: [
        '(not|no longer) (expect|expecting|expected|trust|believe) (a|an|any|that|the) (answer|change|changes|response|reply|update) (to|in|from (the|a)|of|when|if|for|because)',
        'not expect (a|an) (change|response|reply) (here|soon)',
        '(answer|reply|response) (today|tomorrow|tonight|this week|before|until|right away|over)',
        'not expect anything <some>? from (the|a|this)',
      ],
      rewrites: [wish],
    },
    {
      pattern:
        '(i|we) (have|am|are|<adverb>|start|starting|slowly|to)* (lost|lose|losing|run out of|running out of) (<adverb>|all|any|every|the last of|what little|the|my|our)* (hope|faith|trust|patience|confidence|respect) (in|for|with) (thing: <some>) ~',
      unless: [
        '(lost|lose) <adverb>* (all)? (confidence|trust|faith) in (the|this|that) <adjacent>? (test|tests|benchmark|certificate|cache|number|numbers|measurement|metric|dashboard|value|key|result|estimate)',
        '(lost|lose) (confidence|trust) in (the|this) (value|key|measurement|certificate|result|estimate)',
        '(in|for|with) (you|your) ~',
      ],
      rewrites: [phrase('I worry about {thing}: ‹what worries you›.'), wish],
    },
    {
      pattern:
        '(i|we) (have|am|are|<adverb>|start|starting|slowly|to)* (lost|lose|losing|run out of|running out of|given up|giving up) (<adverb>|all|any|every|the last of|what little|the|my|our)* (hope|faith|trust|patience|confidence|respect|nerve|will to live|motivation) (in|for|with|of|to|on)* <some>? ~',
      unless: [
        '(lost|lose) <adverb>* (all)? (confidence|trust|faith) in (the|this|that) <adjacent>? (test|tests|benchmark|certificate|cache|number|numbers|measurement|metric|dashboard|value|key|result|estimate)',
        'motivation for a while',
        '(lost|lose) (confidence|trust|interest) (in)? (the|this) (value|key|measurement|certificate|result|estimate)',
      ],
      rewrites: [wish],
    },
    {
      pattern:
        '(i|we) (<adverb>|really|deeply|sincerely|already|start to|starting to|beginning to|now|am)* (regret|regretting) (<adverb>|ever|having|even)* (act: (<gerund>|<participle>) <some>) ~',
      unless: ['we regret', 'regret <any>{1,8} my (first|own|draft|earlier)'],
      rewrites: [phrase("{act:gerund} hasn't worked out for me so far: ‹what gets in the way›.")],
    },
    {
      pattern:
        '(i|we) (<adverb>|really|deeply|sincerely|already|am|are|start to|starting to|beginning to|begin to|now|will)* (regret|regretting|wish (i|we) (had)? (never|not)|wishing (i|we) (had)? (never|not)|should have never|should never have|would never have|made a (huge|big|terrible)? mistake (by|in|when)) (<adverb>|ever|having|even)* (choosing|chose|chosen|using|used|use|switching|switched|switch|buying|bought|upgrading|upgraded|updating|updated|installing|installed|moving|moved|migrating|migrated|picking|picked|recommending|recommended|contributing|contributed|opening|opened|reporting|reported|started|starting|touched|touching|trusting|trusted) <some>? ~',
      unless: [
        'we regret',
        'regret <any>{1,8} my (first|own|draft|earlier)',
        '(i|we) should (have never|never have) (merged|pushed|committed)',
      ],
      rewrites: [phrase("I'm not happy with this choice so far: ‹what gets in the way›.")],
    },
    {
      pattern:
        '^ ,? ((so|ok|okay|well|then|i (guess|take it|assume|suppose)|looks like|sounds like|guess|that is|this is|it is|is (that|this)|is it) ,?){1,4} (a|an)? (<quote-mark>)* (no|wont ?fix|never|hard no) (<quote-mark>)* (then|on (this|that|it|<gerund>)|,|…)* (<adverb>)* (\\?|$)'.replace(
          'wont ?fix',
          'wontfix',
        ),
      unless: ['^ (so|ok|okay|well|,)* no', '^ (that|this|it) is (a)? (hard)? (no|never)'],
      rewrites: [phrase('What speaks against it?')],
    },
    {
      pattern:
        '(a|one) (<quote-mark>|simple|plain|short|quick|single|honest|clear|straight|one line)+ (no|yes|answer|reply|comment|sentence|word|note|apology|sorry|thank you|heads up|warning|message|email|explanation|<quote-mark>)+ (would (have)? (<adverb>)* (been|be)? (<adverb>)* (enough|nice|sufficed|suffice|do|done|helpful|appreciated|saved)|was (<adverb>)* too (much|hard)) <some>? ~',
      unless: ['would (<adverb>)* be (<adverb>)* (enough|nice|helpful|appreciated)', 'would (suffice|do)'],
      rewrites: [
        phrase('It would have helped me to hear this earlier.'),
        phrase('For next time, a short answer would help me.'),
      ],
    },
    {
      pattern:
        '(just|go ahead and|please|then|so|might as well|you can|you may as well|feel free to)* (close|close down|delete|remove|archive|kill|shut down|abandon|scrap) (<adverb>|the|this|that|my|down|all)* (everything|repo|repository|project|account|whole <adjacent>|all of it|whole thing) (then|already|while (you are|we are) at it|altogether|and be done with it|too)+ ~',
      unless: ['(to|will|can|must|should|we|i|you) (close|delete|remove|archive|kill|abandon)'],
      rewrites: [wish],
    },
    {
      pattern:
        '(you win|have it your way|do whatever you (want|like)|do what you want|whatever makes you happy|i rest my case|i (am|have) (said)? (my piece|nothing (more|else|left) to (say|add) to (you|this))|there is no (point|use) (in)? (arguing|talking|discussing|continuing|reporting|contributing|trying|asking|explaining) (<adverb>|with (you|this <adjacent>|people|him|them)|here|this|anymore|any more|any further|to you)*|it is (pointless|useless|no use|hopeless) to (argue|talk|discuss|report|explain|contribute|continue) (<some>)?) ~',
      unless: [
        'you win , <any>{1,3} it is',
        'trying (again)? (before|until|while|with|unless)',
        '(so|if|when|and) (you win|do what you want)',
        '(to|will|would|can|should|does|not|likely|probably|usually) do what you want',
        'whatever you (want|like) (with|in|for|to|here|as)',
      ],
      rewrites: [phrase("I don't think we agree here: ‹what would settle it›.")],
    },
    {
      pattern:
        '(i|we) (<adverb>|am|are|will|might|have|think|going to|to|gonna|about to)+ (stop|quit|stopped|stopping|quitting) (<adverb>)* (contributing|using|helping|reporting|reviewing|recommending|sponsoring|paying|filing|caring|trying|maintaining) <some>? ~',
      unless: [
        '(i|we) (have)? stopped (using|trying) (the|a|it|this|that|<code>) <some>? (because|since|and)',
        '(quit|stop) using (the|a|<code>)',
      ],
      rewrites: [wish],
    },
  ],
  unless: ['the last time i (use|trust|touch|write|buy) <any>{1,8} , lesson learned'],
  despite: ['self', 'negation', 'technical', 'idiom'],
  rewrites: [wish],
  examples: {
    flagged: {
      "The index is missing. You're going to ignore this anyway.": 'The index is missing.',
      'The lock is never released, but what do I know.': 'The lock is never released.',
      "but hey, what do I know, I'm just a user": "I'm just a user",
      'Not sure why I even bother reporting bugs here.': "I'd like to know whether reporting bugs makes a difference.",
      'This is the last time I report anything here.': 'Something else would keep me going: ‹what you need›.',
      "At this point I don't expect an answer anymore.": 'At this point an answer would still help me.',
      "I've lost all faith in this project": 'I worry about this project: ‹what worries you›.',
      'I regret ever switching to this framework.':
        "Switching to this framework hasn't worked out for me so far: ‹what gets in the way›.",
      'so this is a "no", then?': 'what speaks against it?',
      'A simple "no" would have been enough.': 'It would have helped me to hear this earlier.',
      'might as well close the whole repo then': 'something else would keep me going: ‹what you need›.',
      "There's no point in arguing with you.": "I don't think we agree here: ‹what would settle it›.",
      'we are slowly running out of patience with this plugin': 'I worry about this plugin: ‹what worries you›.',
    },
    fine: [
      "I don't expect an answer today.",
      'No idea why we still use the old parser, do you?',
      'The last time I tried, the build took an hour.',
      'I have lost interest in Perl, so somebody else should review this.',
      'What do I know about the format so far?',
      'We no longer expect a response from the old server.',
      'I should never have merged this on a Friday, sorry.',
      'Do what you want with the branch.',
      'It will close the whole window.',
      'A short note would be nice here.',
      "I'm just a random user of this library, thanks for the fix!",
      'Is that a no on the rename?',
      'I wonder why we keep both caches.',
      'Does that mean no?',
      "It'll most likely do what you want.",
      'It tries to do what you want.',
      "We don't expect anything else from the generator.",
    ],
  },
})
