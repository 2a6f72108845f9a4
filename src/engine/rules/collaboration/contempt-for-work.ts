import { omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const be = '(<be>|(looks|look|looked|sounds|seems|seem|feels|reads|smells) (like)?)'
const measure =
  '<adverb>* (such|like|all|an?|one|some|the|too|still|just|now|total|complete|utter|absolute|pure|real|big|huge|hot|giant|steaming|unholy|unmitigated|kind|sort|of|bit|bunch|pile)*'
const verdict = '(<contempt-noun>|<contempt-adjective>)'
/** “It” and “that” may be anything: only the strongest words count. */
const bare = '(subject: it|that)'
const work =
  '(subject: ((this|that|the|your|these|those|his|her|their) (whole|entire|new|current|first|last|latest|proposed|existing)? <adjacent>? <work-noun>|this|these|those|all (of)? this|<code>|(this|that|the|your|these|those|his|her|their) <adjacent>{0,2} <work-noun> ((in|of|for|on|with|behind|from) (this|that|the|your)? <adjacent>{1,2})?|everything (here|in here|about (this|it))))'
const problem = phrase('I see a problem with {subject}: ‹what breaks, and for whom›.')
const plain = part('I see a problem with {subject}')
const anywhere = sentence('I see a problem here: ‹what breaks, and for whom›.')

export default defineRule({
  id: 'contempt-for-work',
  principle: 'collaboration',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'The author hears contempt and nothing to act on; what breaks, and for whom, says more.',
  source: {
    title: 'Gunawardena et al. 2022, Destructive Criticism in Software Code Review',
    url: 'https://doi.org/10.1145/3555183',
  },
  finds: [
    {
      pattern:
        '^ [(lazy|sloppy|shoddy|careless|amateurish|pathetic|stupid|dumb|crappy|shitty|lousy|lame|embarrassing|idiotic) (code|work|pr|patch|commit|design|idea|naming|approach|implementation|effort|coding|job|mistake|mistakes|fix)] $',
      rewrites: [anywhere],
    },
    {
      pattern:
        '[(a|an|this|that|what|your|such|total|complete|absolute|utter|real|<adverb>)+ <contempt-noun> of (a|an)] (<work-noun>|<adjacent>)',
      unless: ['<contempt-noun> of a (lot|million|file|string|user|process|value)'],
      rewrites: [part('this')],
    },
    {
      pattern: `[${bare} ${be} ${measure} <contempt-noun>] ~`,
      relents: ['reason', 'alternative'],
      rewrites: [phrase('I see a problem with {subject}: ‹what breaks, and for whom›.'), anywhere],
    },
    {
      pattern: `[${bare} ${be} ${measure} <contempt-noun>] (~|to|for|of|that|if|when|in|on|with|here)`,
      rewrites: [part('I see a problem with {subject}'), anywhere],
    },
    {
      pattern: `[${work} ${be} ${measure} ${verdict}] ~`,
      relents: ['reason', 'alternative'],
      rewrites: [problem, anywhere],
    },
    {
      pattern: `[${work} ${be} ${measure} ${verdict}] (~|to|for|of|that|if|when|in|on|with|here)`,
      rewrites: [plain, anywhere],
    },
    {
      pattern: `[${work} <adverb>* (sucks|suck|stinks|stink|blows|reeks|bites|is shit|are shit|is ass|are ass)] <adverb>* (ass|balls|big time|hard|badly)? ~`,
      relents: ['reason', 'alternative'],
      rewrites: [problem],
    },
    {
      pattern: `[${work} <adverb>* (sucks|suck|stinks|stink|reeks)]`,
      unless: ['(sucks|suck) (in|up|into|out|from|data|the)'],
      rewrites: [plain],
    },
    {
      pattern: `[what (a|an|absolute|utter|complete|total|the|kind of|sort of|load of|pile of|bunch of)* ${measure} <contempt-noun>] ~`,
      rewrites: [anywhere, sentence('I find this hard to follow: ‹which part, and why›.')],
    },
    {
      pattern: `^ [(total|complete|utter|absolute|pure|just|what|such|more|another|<adverb>)+ (garbage|trash|rubbish|crap|bullshit|shit|nonsense|mess|disaster|abomination|atrocity|joke|disgrace|monstrosity|travesty|clusterfuck|shitshow|gibberish|drivel|madness|insanity|lunacy|idiocy|stupidity|spaghetti)] $`,
      rewrites: [anywhere],
    },
    {
      pattern:
        '^ [(garbage|trash|rubbish|crap code|bullshit|nonsense|terrible|horrible|awful|disgusting|pathetic|horrendous|atrocious|ridiculous|laughable|shameful|unacceptable|appalling|abysmal|dreadful|worthless) (code|work|stuff|pr|patch|commit|design|idea|naming|approach|implementation)?] $',
      rewrites: [anywhere],
    },
    {
      pattern: `[${work} (makes|make) <adverb>* (absolutely|literally|exactly|just|completely|zero|no|fucking|damn|any|whatsoever|goddamn){2,} sense] (at all|whatsoever|to anyone)? ~`,
      rewrites: [phrase("I can't follow {subject} yet: ‹where you get lost›.")],
    },
    {
      pattern: `[${work} (makes|make) <adverb>* (no|zero) <adverb>* sense (at all|whatsoever|to anyone|to me at all)] ~`,
      rewrites: [phrase("I can't follow {subject} yet: ‹where you get lost›.")],
    },
    {
      pattern: `[(who|which <adjacent>|why did you|how did (this|that|such)) (wrote|write|writes|put|merged|approved|let|pushed|committed|added|pass) ... (this|that|such|the) <adverb>* <insult-adjective>* (a|an)? (garbage|trash|rubbish|crap|bullshit|shit|mess|abomination|atrocity|monstrosity|nonsense|spaghetti|junk)]`,
      rewrites: [sentence("What's the background of this code?")],
    },
    {
      pattern: `[(this|that|the|your|such|of|these|those|all) <adverb>* <insult-adjective>* (<adjacent>)?(garbage|trash|rubbish|bullshit|abomination|atrocity|monstrosity|clusterfuck|shitshow|hackjob|horseshit|dogshit|travesty|trainwreck|drivel)] (~|in|on|to|and|is|<be>)`,
      unless: [
        '(garbage|trash|rubbish|junk) (<be>)? (collect|collected|collector|collectors|collection|collecting|can|bin|value|values|data|at|in|bytes|heap|folder|output|day|icon|characters|memory|input|string|files|dir|directory|code (path|page)|after|before|between|left|from|character|pickup|removal|emoji|button)',
        '(the|this|that|all|of) (trash|garbage|junk|rubbish)',
      ],
      rewrites: [phrase('this')],
    },
    {
      pattern:
        '[<adverb>* ((poorly|badly|horribly|terribly|awfully|atrociously) <adverb>* (written|designed|coded|engineered|architected|thought out|thought through|conceived|implemented))] (~|code|and|pr|patch|piece|garbage|crap|mess)',
      unless: ['(a|any|some|many|most|other) (poorly|badly) (written|designed|coded|behaved)', 'if ...'],
      relents: ['reason', 'alternative'],
      rewrites: [anywhere],
    },
    {
      pattern: `[(this|that|it|the <adjacent>{1,2}|your <adjacent>{1,2}) (<be>|deserves|belongs) <adverb>* (not (even)? worth (my|the|anybody's|our) (time|review|reviewing|reading)|beneath (me|us|contempt)|beyond (repair|saving|redemption|help)|unsalvageable|not fit for (purpose|production|human consumption)|an? insult to <adjacent>{1,3}|an embarrassment to <adjacent>{1,3}|a disgrace to <adjacent>{1,3})]`,
      rewrites: [anywhere],
    },
  ],
  unless: [
    '<any> (of me|on my part|on my side|my fault|my bad)',
    '(that|this|it) was <adverb>* <contempt-adjective>',
    '(if|whether|unless|in case|would|even if|though) (it|this|that) (<be>|looks|seems|sounds)? <adverb>* <any>',
    '(not|never|hardly|nor) <adverb>* (<be>)? <adverb>* (a|an|the|that|all|as|too|so)? <any>',
    '(was|were|<be> just|<be> only|<be> obviously|<be> clearly|it <be>|that <be>|this is) <adverb>* (a|an|the) (joke)',
    '(is|are) (lazy|useless|pointless|silly|insane) (if|when|unless|without|for|in|to|on|loading|loaded|evaluated|by|here|as)',
    '(error|warning|name|naming) mess',
    '(mess|messes) (with|around|up)',
  ],
  rewrites: [omit(), anywhere],
  examples: {
    flagged: {
      'This is garbage.': 'I see a problem with this: ‹what breaks, and for whom›.',
      'this whole approach is a joke': 'I see a problem with this whole approach: ‹what breaks, and for whom›.',
      'The retry logic in the parser is a complete mess.':
        'I see a problem with the retry logic in the parser: ‹what breaks, and for whom›.',
      'Your code sucks.': 'I see a problem with your code: ‹what breaks, and for whom›.',
      'what a mess': 'I see a problem here: ‹what breaks, and for whom›.',
      'Absolute trash.': 'I see a problem here: ‹what breaks, and for whom›.',
      'that patch is horrible, use the pool instead': 'I see a problem with that patch, use the pool instead',
      'This function is awful because it copies the list twice.':
        'I see a problem with this function because it copies the list twice.',
      'This makes absolutely no sense.': "I can't follow this yet: ‹where you get lost›.",
      'Who wrote this crap?': "What's the background of this code?",
      'The naming is ridiculous.': 'I see a problem with the naming: ‹what breaks, and for whom›.',
    },
    fine: [
      'The upper bytes are garbage until the first read.',
      'This is not garbage, keep it.',
      'The garbage collector runs here.',
      'This is useless without the index.',
      'This leads to a race when two workers start.',
      'That was a joke, sorry.',
      'My first version was a mess, thanks for the help.',
      'This is broken on Windows.',
      "I don't think this is a disaster, we can revert it.",
      'It sucks data from the pipe.',
      'Loading is lazy here, so the import is cheap.',
    ],
  },
})
