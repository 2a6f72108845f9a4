import { phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const mine =
  'my (own|<adjacent>)? (code|file|files|module|modules|class|function|functions|branch|branches|project|repo|repository|area|part|component|tests|test|work|pr|commit|commits|changes|service|library|turf|stuff|feature|design|package|folder|directory|codebase|api|schema|config|baby)'
const ask = sentence('Could we talk before this part changes? ‹What depends on it›.')

export default defineRule({
  id: 'guarded-territory',
  principle: 'collaboration',
  severity: 'information',
  why: 'Code with an owner who guards it goes unreviewed; what you fear for it is worth saying.',
  source: {
    title: 'Egelman et al. 2020, Predicting Developers’ Negative Feelings about Code Review',
    url: 'https://doi.org/10.1145/3377811.3380330',
  },
  finds: [
    {
      pattern:
        '(i thought)? (we|you) (<adverb>)* (agreed|promised|said) (that)? (you|you guys) (would|will) <adverb>* (stay out of|not touch|keep out of|stay away from|leave) (object: <some>?) (alone)? ~',
      unless: ['leave (it|this|that|the <adjacent>) (as|to|for|in|at)'],
      rewrites: [phrase('Could we talk before you change {object}?')],
    },
    {
      pattern:
        '[(who|nobody|no one) <adverb>* (said|told|asked|allowed|authorized|authorised|let) <adverb>* you <adverb>* (could|can|may|to)?] (act: (touch|change|edit|modify|rewrite|refactor|reformat|delete|move|rename|review|remove|revert) (my|our|this|that|the|<code>) ...) ~',
      rewrites: [phrase('Could we talk before you {act}?')],
    },
    {
      pattern: `[(do not|never|stop|quit|nobody|no one|you (can not|should not|must not|may not)|hands off|keep your hands off|keep off|leave|stay (out of|away from)|keep (out of|away from)|get out of|get off|get your hands off) <adverb>* (you|dare|dare to|ever|even|just)* (touch|touching|touches|change|changing|changes|edit|editing|modify|modifying|rewrite|rewriting|refactor|refactoring|mess with|messing with|fiddle with|break|breaking|reformat|reformatting|delete|deleting|review|reviewing|commit to|committing to|push to|pushing to)? ${mine}] (alone)?`,
      unless: [
        '(leave) my (<adjacent>)? (branch|pr|changes|work) (open|for|as|in|out)',
        '(never|nobody|no one) (break|breaks|reviewed|reviews) ...',
        'do not (break|review|change) my (tests|test|branch|pr)',
      ],
      rewrites: [ask],
    },
    {
      pattern: `[(who|nobody|no one) <adverb>* (said|told|asked|allowed|gave|authorized|authorised|let) <adverb>* (you (could|can|may|to|permission to|the right to)?) <adverb>* (touch|change|edit|modify|rewrite|refactor|mess with|reformat|delete|move|rename|review)] <adverb>* (my|our|this|that|the|<code>)`,
      rewrites: [ask],
    },
    {
      pattern: `[(you|he|she|they) <adverb>* (touched|changed|edited|modified|rewrote|refactored|reformatted|deleted|broke|overwrote|ruined|reverted|messed with|renamed|moved) <adverb>* ${mine}] (...) (without (asking|telling|my|even|permission|a word|consulting|talking)|behind my back|for no reason|~)`,
      unless: [
        '(you|they) (reverted|renamed|moved|changed|edited|reformatted|refactored) my (branch|pr|commit|commits|changes|test|tests|config|<adjacent> config) ~',
      ],
      rewrites: [sentence('Could we go over this change together? ‹What it affects›.')],
    },
    {
      pattern: `[(this|that|it) (is|was) <adverb>* ${mine} (,|and|so|;|-|—) <adverb>* (not yours|i (decide|say|choose|make|own|know|set)|my (rules|decision|call)|you (do not|have no|can not|should not)|hands off|do not|stay|keep|leave)]`,
      rewrites: [ask],
    },
    {
      pattern:
        '[(my|it <be> my|this <be> my) (code|part|side|module|change|changes|tests|commit) (works|work|is|are|was|were|did|does|runs|has|have) <adverb>* (fine|ok|okay|perfect|perfectly|great|good|correct|solid|no bugs|not broken|not the problem|not to blame|nothing wrong)] (,|and|so|;|-|—) <adverb>* (it|the|this|must|so|yours|your|look|check|fix|somebody|someone|you)',
      unless: ['my (code|change) (is|works) (ok|okay|fine|good) , (the|it|this|so) (test|docs|ci)'],
      rewrites: [sentence('I checked my side by ‹what you did›; could we look at where the two meet?')],
    },
    {
      pattern:
        '[(it <be>|that <be>|this <be>|<be>)? <adverb>* not my (code|bug|module|part|component|area) ,? (and|so|,)? (not my (problem|fault|job|concern)|(your|their|his|her) (problem|job|mess|fault)|go (ask|bother|complain|tell|fix)|(ask|bother|tell|blame|talk to) (him|her|them|someone|somebody|the|whoever)|i do not care|i (will not|am not going to|refuse) (fix|touch|look))]',
      rewrites: [sentence("I don't know this part well; ‹who may› could help, and I can tell you what I saw.")],
    },
  ],
  unless: [
    '(reverted|deleted|overwrote|changed|edited|moved|renamed) my <adjacent>{1,2} (by accident|accidentally|by mistake)',
    'my (tests|test|code|change|changes) (are|is|works|work) (fine|ok) ,? the <adjacent>? (ci|image|runner|cache|docs|network|proxy) ...',
    'my (<adjacent>)? (pr|branch) (alone)? ,? (until|yet|i will|i am|for now|it is (a|still))',
    '(you|they) (renamed|moved|changed|edited|refactored|reformatted) my <adjacent>{1,2} <any>{0,4} , (great|nice|thanks|thank|i like|i love|good|perfect|looks)',
    'you do not (need|have) to ...',
    'do not worry ...',
  ],
  despite: ['self', 'negation', 'technical'],
  rewrites: [ask],
  examples: {
    flagged: {
      "I thought we agreed you'd stay out of the billing module.":
        'Could we talk before you change the billing module?',
      "Don't touch my code.": 'Could we talk before this part changes? ‹What depends on it›.',
      'stop refactoring my tests': 'could we talk before this part changes? ‹What depends on it›.',
      'Stay out of my module.': 'Could we talk before this part changes? ‹What depends on it›.',
      'Who said you could rewrite this?': 'Could we talk before this part changes? ‹What depends on it›.',
      'You changed my code without asking.': 'Could we go over this change together? ‹What it affects›.',
      'Nobody told you to touch `auth.ts`.': null,
      'keep your hands off my branch!': 'could we talk before this part changes? ‹What depends on it›.',
      'My code works fine, so it must be yours.':
        'I checked my side by ‹what you did›; could we look at where the two meet?',
      "That's not my code, ask whoever wrote it.":
        "I don't know this part well; ‹who may› could help, and I can tell you what I saw.",
      'Not my bug, not my problem.':
        "I don't know this part well; ‹who may› could help, and I can tell you what I saw.",
      'This is my module, I decide what goes in.': 'Could we talk before this part changes? ‹What depends on it›.',
    },
    fine: [
      'Could you review my code?',
      'I moved my code into the helper.',
      'Do not edit this file, it is generated.',
      'You can change my branch as you like.',
      'Feel free to push to my branch.',
      'This breaks my tests.',
      'Leave my PR open for now, I will come back to it.',
      'My code works fine locally but fails in CI.',
      'That is not my code, but I can have a look.',
      'Who asked for this feature?',
      'Nobody told me to rename it, I just thought it reads better.',
      'Stop reviewing my PR, I will push a new version first.',
      "It's my code, so you don't need to fix it.",
    ],
  },
})
