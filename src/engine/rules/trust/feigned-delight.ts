import { drop, omit, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

/** What code does that nobody loves. */
const fault =
  '(swallow|swallows|ignore|ignores|break|breaks|crash|crashes|fail|fails|leak|leaks|duplicate|duplicates|hardcode|hardcodes|reinvent|reinvents|forget|forgets|skip|skips|lose|loses|hide|hides|pretend|pretends|silently <verb>|only (works|work|pass|passes|runs|compiles)|copy paste|copy pasted|mix|mixes|depend on|guess|overwrite|overwrites|lie|lies)'
export default defineRule({
  id: 'feigned-delight',
  principle: 'trust',
  severity: 'information',
  why: 'Delight that means its opposite leaves people guessing what you want; said straight, it can be fixed.',
  source: {
    title: 'thoughtbot, Code Review: avoid sarcasm',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern:
        '^ <opener>*? (that is|this is)? (just|exactly|precisely) what (this|the|our|your) <adjacent> (was missing|was lacking|has been missing) (,|:|—)+ (object: (another|yet another|a (second|third|fourth|fifth|sixth|tenth)) <some>) ~',
      rewrites: [phrase("I don't see the need for {object} yet.")],
    },
    {
      pattern:
        '^ <opener>*? (that is|this is)? (just|exactly|precisely) what (this|the|our|your) (codebase|project|repo|code|module|company|team|file|app|service) (was missing|was lacking|has been missing) (\\.|…|$)',
      unless: ['!', '(this|that) is exactly what'],
      rewrites: [drop(), phrase("I don't see the need for this yet: ‹what you see›.")],
    },
    {
      pattern:
        '(surely|truly|clearly|of course|obviously|because|yeah|yes|,)+ (object: (a|an|this|that|the|<code>|your|our|<gerund>) <some>) (is|are) (the|a|an)? <adverb>* (pinnacle|epitome|crown jewel|zenith|apex|gold standard|peak|height) of (name: <some>) ~',
      unless: ['!'],
      rewrites: [phrase("I don't think {object} helps {name}.")],
    },
    {
      pattern:
        '(i|we)? <adverb>* (can|could) (not|hardly) wait (to|until|till|for) (i|we|someone|somebody|the (next|poor)? <adjacent>)? (get to|have to|has to|gets to)? (act: (debug|maintain|explain|untangle|revert|roll back|decipher|clean up|be paged|get paged|be on call|restore|debugging|maintaining|explaining) <some>) ~',
      unless: [
        '(with|for) (you|everyone|the team)',
        'with (the|our|this) new',
        'together',
        'wait (to|until|till) <some>? (merge|fix|support|resolve|migrate|answer|clean up) (it|this|that) (in|!|$)',
        '!',
        'wait (to|until|till) (support|merge)',
        'wait for',
      ],
      rewrites: [phrase("I'd rather not {act:base}."), phrase('{act:gerund} will be hard.')],
    },
    {
      pattern:
        '(i|we)? (<be>|am|are)? <adverb>* (so|really|very much|already|totally)* (looking|look) forward to (act: (debugging|maintaining|explaining|untangling|rewriting|reverting|rolling back|restoring|deciphering|being paged|getting paged|cleaning up) <some>) ~',
      unless: [
        '(in|with|using) (the|our|this)? (new|rust|typescript|go)',
        'with (you|everyone|the team)',
        'together',
        '!',
      ],
      rewrites: [phrase("I'd rather not {act:base}."), phrase('{act} will be hard.')],
    },
    {
      pattern:
        'nothing (says|screams|spells|inspires|beats|better|like) <some>? (like|than|more than|as much as) (object: (a|an|<gerund>|<number>|two|three|four|five|six|ten|another|some|the|<adjacent>) <some>) ~',
      unless: [
        'nothing (beats|better) (a|the|this|that|than)',
        'nothing (like|better) (this|that|it)',
        'nothing (says|beats|inspires) (that|this|the|it|whether|how|anything|here|about)',
      ],
      rewrites: [phrase("I'd rather not have {object} here."), phrase('What is the case for {object}?')],
    },
    {
      pattern:
        '(i am|we are|i <be>)? (pretty|quite|so|very|absolutely)? sure (that)? (object: (the|our|your|all|every|some|these|those)* (users|user|customers|customer|clients|client|people|team|ops|support|auditors|auditor|security team|on call|everyone|they|reviewers|maintainers|next <adjacent>)) (will|would|are going to|is going to) <adverb>* (love|enjoy|appreciate|adore|be (thrilled|delighted|happy|ecstatic|overjoyed|so happy|grateful|impressed)) (about|with|to|at|by)? (loss: (losing|waiting|having|being|getting|when|that|another|a <number>|<gerund>|reading|the (new)? (crash|crashes|bug|bugs|outage|delay|data loss)) <some>?) ~',
      unless: [
        '(will|would) <adverb>* (love|enjoy|appreciate) (having|being|getting|reading|seeing|using|when|that|<gerund>) <some>? !',
        '(love|enjoy|appreciate) (having|being|getting|reading|seeing|using) (this|that|it|a|an|the|more|such|these|access|dark)',
      ],
      rewrites: [phrase("I don't think {object} will like {loss}.")],
    },
    {
      pattern: '<start> <opener>*? (thanks|thank you|thx) ,? i hate (object: it|this|that|everything) ~',
      rewrites: [phrase("I don't like this yet: ‹what bothers you›.")],
    },
    {
      pattern:
        '<start> <opener>*? [(well|oh|this is|that is)* just (great|wonderful|lovely|fantastic|brilliant|peachy|dandy|swell|splendid|marvelous|perfect|awesome|super) (,|—|–|…|\\.|:|-)+] (now|the|a|an|another|my|our|we|i|it|this|<code>|nobody|more|yet|<ordinal>)',
      unless: ['(this|that) is just'],
      rewrites: [omit()],
    },
    {
      pattern:
        '<start> (oh|well|ugh|sigh|and|,|<emoji>)* just (great|wonderful|lovely|fantastic|brilliant|peachy|dandy|swell|splendid|marvelous|awesome|super) (\\.|…)* <end>',
      rewrites: [phrase("This doesn't work for me: ‹what happened›.")],
    },
    {
      pattern:
        'what a time to be alive ~|(truly|really)? (inspiring|breathtaking|groundbreaking|cutting edge|state of the art|next level) (stuff|work|engineering|technology) (right)? (here|there)? (\\.|…) <end>',
      unless: ['inspiring work'],
      rewrites: [phrase("I don't like this yet: ‹what bothers you›.")],
    },
    {
      pattern:
        '(surely|truly|clearly|ah|behold|wow|this is|that is|such|is|what)+ ,? (<some> (is|are))? (the|a|an)? <adverb>* (pinnacle|epitome|crown jewel|zenith|apex|gold standard|peak|height) of (name: (clean code|elegance|readability|engineering|software engineering|software|quality|simplicity|design|good design|craftsmanship|professionalism|usability|ux|security|performance|documentation|clarity|naming|innovation|technology|programming|efficiency|our <some>)) ~',
      unless: ['!'],
      rewrites: [phrase("I don't think this helps {name}.")],
    },
    {
      pattern:
        '<start> <opener>*? (aw|aww|how) (adorable|quaint|cute|precious|sweet|charming|original|convenient|thoughtful|generous|kind|brave|clever|lovely) (of you)? $',
      unless: [
        '(cute|adorable|sweet|thoughtful|kind|lovely|clever|generous) (of you)? !',
        '(thoughtful|kind|generous|sweet|lovely) (of you)?',
      ],
      rewrites: [omit(), phrase('I see this differently: ‹how›.')],
    },
    {
      pattern:
        '[(i|we)? <adverb>* (love|loved|adore|admire|enjoy|appreciate) (it|how|that|the way|when|the fact that)+] (<you>|nobody|no one|this|that|it|everyone|the <some>|your <some>) <adverb>* (ran|tested|read|reviewed|checked|bothered|documented|ignored|ignore|ignores|broke|breaks|break|does not|do not|did not|never|forgot|forgets|crashes|crash|fails|fail|failed|completely|skipped|ruins|leaks|zero|silently|has no|have no|is not|are not|was not|still does not|keeps (crashing|failing|breaking))',
      unless: [
        '(how|that) <some> (ignores|skips|hides) <some> now',
        '(when|how|that) <some> fail (fast|early|loudly)',
        '(that|how) <in-clause>{1,3} never <adverb>* (forget|forgets|miss|misses|skip|skips|ignore|ignores|lose|loses)',
        'love that (it|this|the <some>) (does not|do not|is not|never|no longer)',
        'love how (it|this|the <some>) (does not|never|no longer|fails|silently|is not)',
        'not (love|enjoy)',
        'appreciate (it|that|how) (<some> (not|never))',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '[(i|you|we)? <adverb>* (love|adore|enjoy) (that|how)] (we|i|you) (now|suddenly)+ (have|need|maintain|get) (<number>|two|three|four|five|six|several|yet another) (different|separate|competing)? (ways|versions|copies|places|formats|kinds|implementations|loggers|flavors|flavours|definitions|sources)',
      rewrites: [omit()],
    },
    {
      pattern: '[(you)? (got to|have got to|have to) <adverb>* love (how|that|when|it when)] _',
      rewrites: [omit()],
    },
    {
      pattern: `[(i|we|you)? <adverb>* (love|loved|adore|enjoy|admire) (how|that|the way|it when|when)] (we|you|this|that|it|the <some>|your <some>|our <some>|<code>|everyone|everybody) <adverb>* ${fault}`,
      unless: [
        '(when|how|that) <some> fail (fast|early|loudly)',
        '(how|that) <some> (ignores|skips|hides) <some> now',
        '(that|how) <in-clause>{1,3} never <adverb>* (forget|forgets|miss|misses|skip|skips|ignore|ignores|lose|loses)',
        'love that (it|this|the <some>) (does not|do not|is not|never|no longer)',
        'not (love|enjoy)',
        '(love|enjoy|adore|admire) (how|that|the way) (it|this|the <adjacent>|your <adjacent>) <adverb>* (fails|fail|skips|skip|hides|hide|silently|ignores|ignore)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '[(i|we|you)? <adverb>* (love|loved|adore|enjoy) (it)? when] (<some>)? (nobody|no one|never|not|only (work|works|pass|passes|run|runs|fail|fails)|break|breaks|fail|fails|crash|crashes|leak|leaks|half the|everything (is|breaks|fails)) ',
      unless: [
        '(when|how|that) <some> fail (fast|early|loudly)',
        '(do not|does not|will not) (need|have to|require|break|fail|crash)',
        'love when <some> (finally|just)',
        'not (love|enjoy)',
        '(nothing|never|not|no longer) <adverb>* (break|breaks|fail|fails|crash|crashes|leak|leaks)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '(yeah|yes|sure|oh|right|and|,)* (because)? (what|all|the (only|last|one) thing) (we|i|you|the world|(this|the|our|your) (project|repo|codebase|team|world|code|company|internet|community)|everyone|users|people|nobody) (<adverb>|really|desperately|urgently)* (need|needs|needed|wanted|want|was missing|were missing|lacked) (right now|now|today|here|most)? (is|was) (object: (another|yet another|one more|a (second|third|fourth|fifth|sixth|seventh|tenth|5th|6th|7th|10th|new)) <some>) ~',
      unless: [
        'a second (approval|review|reviewer|opinion|pair|look|run|example)',
        'all (we|i|you) need (now|right now|here)? (is|was) (one more|another)',
        '(what|all) (we|i) need (is|was) (more (time|information|tests|data|details|reviewers|people|context)|a new)',
      ],
      rewrites: [phrase("I don't think we need {object}."), phrase('What is the case for {object}?')],
    },
    {
      pattern:
        '(object: (another|yet another|more|even more|one more) <adjacent>{1,4}) (is|was|are)? (,|—|–|…|-)? (just|exactly|precisely) what (we|i|the world|(this|the|our) (project|repo|codebase|team|world)|everyone|users|the doctor) <adverb>* (need|needs|needed|wanted|ordered|asked for|was missing) (right now|now|today)? ~',
      unless: [
        '(another|more|one more) (test|tests|round|pair|review|reviewer|reviewers|approval|maintainer|contributor|example|examples)',
      ],
      rewrites: [phrase("I don't think we need {object}."), phrase('What is the case for {object}?')],
    },
    {
      pattern:
        '<start> <opener>*? (that is|this is|it is)? (just|exactly|precisely) what (we|i|the world|(this|the|our) (project|repo|codebase|team|world)|everyone|the doctor) <adverb>* (needed|need|needs|wanted|ordered) (today|tonight|(on|before) (a|the|my|this)? <adjacent>|this morning|right now|at (this hour|<number> <some>?)) ~',
      unless: ['<some> (,|—|!)+ (thank|thanks)', '(thanks|thank you|great|perfect|nice|awesome) <some>', 'needed !'],
      rewrites: [phrase("I wasn't ready for this: ‹why›.")],
    },

    {
      pattern:
        '(i|we) (would|will) <adverb>* (love|like|be (curious|interested|fascinated|thrilled)) to (know|see|hear|learn|find out) (rest: (in|on|at)? (which|what|how|why|where|whose) <some>? (ever|even|possibly|on earth|in the world|supposed|thought|actually works|could have) <some>?) ~',
      unless: [
        'why (this|it) ever worked',
        'actually works (under|with|on|in|at|for)',
        '(how|what) (you|we) <adverb>* (ever|even)? (solved|fixed|found|did|do)',
      ],
      rewrites: [phrase('Could you tell me {rest}?')],
    },
  ],
  despite: ['negation', 'self'],
  rewrites: [omit()],
  examples: {
    flagged: {
      'Exactly what this module was missing: a fifth logger.': "I don't see the need for a fifth logger yet.",
      'Four caches. Exactly what this service was missing.': 'Four caches.',
      'Surely a function with nine flags is the pinnacle of clean code.':
        "I don't think a function with nine flags helps clean code.",
      "I'd love to know on which machine this ever worked.": 'Could you tell me on which machine this ever worked?',
      "Can't wait to maintain this for two years…": "I'd rather not maintain this for two years.",
      'Really looking forward to debugging the two caches.': "I'd rather not debug the two caches.",
      'Nothing says quality like a commented out test.': "I'd rather not have a commented out test here.",
      "I'm sure the users will love losing their drafts.": "I don't think the users will like losing their drafts.",
      'Thanks, I hate it.': "I don't like this yet: ‹what bothers you›.",
      'Just great, another cache.': 'Another cache.',
      'Ah, the pinnacle of clean code.': "I don't think this helps clean code.",
      'Love how we just swallow the timeout.': 'We just swallow the timeout.',
      'I love it when the tests only pass on one laptop.': 'The tests only pass on one laptop.',
      'Yeah, because what this project really needs is a fifth logger.': "I don't think we need a fifth logger.",
      'Another wrapper, just what we needed.': "I don't think we need another wrapper.",
      'Just what I needed on a Friday.': "I wasn't ready for this: ‹why›.",
      'Gotta love how the error is swallowed.': 'The error is swallowed.',
      'I love that we now have three ways to parse dates.': 'We now have three ways to parse dates.',
      'Love how nobody ran the tests': 'Nobody ran the tests',
      'I love how this crashes on every second request.': 'This crashes on every second request.',
    },
    fine: [
      'I love when tests fail fast.',
      'Exactly what we needed today, thank you!',
      "I'm looking forward to rewriting this in the new framework.",
      'I love that you never forget the tests.',
      'All we need now is a second approval.',
      'I would love to see how this actually works under load.',
      "Can't wait to fix the last two bugs and release this.",
      "I'm looking forward to maintaining this with you.",
      'All we need now is one more review.',
      'What this project needs is more reviewers.',
      "I'd love to know how you found this bug!",
      'The code in listing 15-9 will not compile.',
      "Can't wait to try this!",
      'Looking forward to the new parser.',
      'I am sure the users will love the new shortcut.',
      'Nothing beats a good test.',
      'Just great work!',
      'I cannot wait for the fix, so I patched it locally.',
      'I love it when a refactoring deletes more than it adds.',
      'All we need is one more approval.',
      'Thanks, that is exactly what I needed!',
      'I love how this reads now.',
      'I love that it does not need a lock anymore.',
    ],
  },
})
