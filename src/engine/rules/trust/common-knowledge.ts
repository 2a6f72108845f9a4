import { drop, omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const somebodySmall =
  '(child|kid|toddler|baby|five year old|5 year old|first grader|<number> year old|grandma|grandmother|granny|grandpa|mother|mom|mum|dog|cat|monkey|chimp|hamster|intern|trainee|junior|junior developer|junior dev|beginner|student|first year student|freshman|undergrad|idiot|fool|moron|rookie|noob|newbie|amateur|blind man|script|bot|compiler)'
const competent =
  '(competent|decent|half decent|halfway decent|self respecting|sane|real|proper|good|serious|experienced|professional|reasonable|reasonably competent|half competent|sensible|normal|rational|senior|junior|first year|beginner|seasoned|mediocre|actual|true)'
const craftsman =
  '(engineer|developer|dev|programmer|coder|reviewer|student|hacker|intern|person|human|architect|graduate|professional|maintainer|team|engineers|developers|programmers|juniors|junior|senior|beginner|rookie)'

export default defineRule({
  id: 'common-knowledge',
  principle: 'trust',
  severity: 'information',
  why: 'Measured against what everybody is said to know, people stop asking; a fact or a link teaches it for good.',
  source: {
    title: 'Miller et al. 2022, “Did You Miss My Comment or What?” (arrogance)',
    url: 'https://doi.org/10.1145/3510003.3510111',
  },
  finds: [
    {
      pattern:
        '(i|we) (would have|had|would)? <adverb>* (expect|expected|thought) (a|an|someone|somebody|any|every) <in-clause>{1,6} to (know|understand|see|realize|realise|be aware) that (rest: <some>) ~',
      unless: ['(a|an|any|every) (new)? (user|reader|caller|client|customer|browser|server) to'],
      rewrites: [phrase('{rest}.')],
    },
    {
      pattern:
        '(i|we) <adverb>* (expect|expected|would expect|would have expected|hoped for) <adverb>* (more|better) (from|of) (a|an|you|someone|somebody) <in-clause>{0,5} than (object: <some>) ~',
      rewrites: [phrase("I'd rather not have {object} here."), phrase('I see a problem with {object}: ‹what breaks›.')],
    },
    {
      pattern:
        '(nobody|no one|no (sane|serious|self respecting) <adjacent>) (in (their|his) right mind)? would <adverb>* (ever)? (act: <verb> <some>) ~',
      unless: ['(nobody|no one) would'],
      rewrites: [phrase("I'd rather not {act}."), phrase("We shouldn't {act}.")],
    },
    {
      pattern:
        '^ [(you|we all|you all|you both) (know|knew) (very|perfectly|damn|full|bloody|fucking|quite)+ well that] <any> <any>',
      rewrites: [omit()],
    },
    {
      pattern:
        'even (a|an|my|the|your)* <adjacent>{1,3} (would|could) (have)? <adverb>* (written|write|produced|produce|done|do|made|make|come up with|generated|generate|designed) (a|an) better (object: <adjacent>{1,2}) (than (this|that|yours|your <adjacent>|these) (one)?)? ~',
      rewrites: [phrase('I think this {object} can get better: ‹how›.')],
    },
    {
      pattern:
        '<you> (should|ought to|really should|must) <adverb>* (already)? (have known|know|have learned) (this|that|it|these things) (by now)? ~',
      unless: ['know this :', '(things|something|anything|everything|all|what|one thing|before) you (should|must)'],
      rewrites: [phrase("there's some background to this: ‹link›."), phrase('the docs have more on this: ‹link›.')],
    },

    {
      pattern: `[(literally|basically|surely)? (anyone|anybody|everyone|everybody|someone|somebody|people|a person|any <adjacent>{0,2} ${craftsman}) (with|who (has|have|had)) (even)? (a|an|any|some|half|the|basic|minimal|rudimentary|passing|elementary|ounce|shred|modicum|slightest|least|bit|two|working|common|least bit|of|more than|<adjacent>)* (knowledge|understanding|grasp|experience|brain|brains|brain cells|clue|sense|familiarity|exposure|eyes|idea|background|training|education|iq|skill|skills|eye) ((of|in|about|with|for) <adjacent>{1,3})? (would|could|can|will|should|<adverb>)* (knows|know|understands|understand|sees|see|tell|tells|tell you|realizes|realize|recognizes|recognize) that] _`,
      unless: [
        '(everyone|anyone|anybody|everybody) with (write|admin|read|the right) ',
        '(so|ensure|until|let|sure|hope|if) (that)? (everyone|anyone|anybody|people)',
      ],
      rewrites: [omit()],
    },
    {
      pattern: `[(literally|basically|surely)? (anyone|anybody|everyone|everybody|someone|somebody|a person|any <adjacent>{0,2} ${craftsman}) (with|who (has|have|had)) (even)? (a|an|any|some|half|the|basic|minimal|rudimentary|passing|elementary|ounce|shred|modicum|slightest|least|bit|two|working|common|of|more than|<adjacent>)* (knowledge|understanding|grasp|experience|brain|brains|brain cells|clue|sense|familiarity|exposure|eyes|idea|background|training|education|iq|skill|skills|eye) ((of|in|about|with|for) <adjacent>{1,3})? (would|could|can|will|should|<adverb>)+ (spot|see|notice|catch|find|recognize|question|avoid|spots|sees|notices|catches)] (the|a|an|this|that|these|those|your|how|<code>|where) _`,
      unless: [
        '(so|ensure|until|let|sure|hope|if) (that)? (everyone|anyone|anybody|people)',
        '(can|will) (spot|find|see|catch|notice)',
      ],
      rewrites: [part("I'm worried about")],
    },
    {
      pattern: `(even)? (a|an|any|my|your|some) <adjacent>{0,2} ${somebodySmall} (would|could|should|can|will|<adverb>)* (know|knows) (better than|not|enough not|enough) to (act: <verb> <some>) ~`,
      unless: ['(so that|that|if|when|where|until|unless|before) (a|an|any|some|my)'],
      rewrites: [phrase("I'd rather not {act}."), phrase('Could we do without this? I would rather not {act}.')],
    },
    {
      pattern: `[(even)? (a|an|any|my|your|every|some) <adjacent>{0,2} ${somebodySmall} (would|could|should|can|will|<adverb>)* (know|knows|see|sees|tell you|understands|understand|realize|notice) that] _`,
      unless: [
        '(so that|that|if|when|where|until|unless|before) (a|an|any|some|my)',
        '(know|see|understand) that <closer>* <end>',
        '(a|an|any|some) <adjacent>{0,2} (script|bot|compiler|student|intern|beginner|junior|trainee|cat|dog) (can|will|could)',
      ],
      rewrites: [omit()],
    },
    {
      pattern: `(even)? (a|an|my|your|some|any) <adjacent>? ${somebodySmall} (could|would|can) <adverb>* (act: (write|do|make|build|code|design|produce|create|come up with) (a|an)? (better|cleaner|faster|nicer|more readable) <some>?) (than (this|that|it))? ~`,
      unless: ['(so that|that|if|when|where|until|unless|before) (a|an|any|some|my)'],
      rewrites: [phrase('I think we can {act}.'), phrase('Could we {act} here?')],
    },
    {
      pattern: `(even)? (a|an|my|your|some|any) <adjacent>? ${somebodySmall} (act: (writes|makes|builds|codes|designs|produces|creates) (a|an)? (better|cleaner|faster|nicer|more readable) <some>?) (than (this|that|it|you))? ~`,
      unless: ['(so that|that|if|when|where|until|unless|before) (a|an|any|some|my)'],
      rewrites: [phrase('I think we can {act:base}.'), phrase('Could we {act:base} here?')],
    },
    {
      pattern: `(even)? (a|an|my|your|some|any) <adjacent>? ${somebodySmall} (would|could|should) (have)? (act: caught|spotted|noticed|found|seen|catch|spot|notice) (object: <some>) ~`,
      unless: ['(so that|that|if|when|where|until|unless|before) (a|an|any|some|my)'],
      rewrites: [phrase('Which check could have caught {object}?'), phrase('{object} is easy to miss.')],
    },
    {
      pattern: `even (gpt|chatgpt|copilot|claude|gemini|an? <adjacent>? (ai|llm|autocomplete|chatbot)) (could|would|can) <adverb>* (act: (write|do|make|build|code|design|produce|create) (a|an)? (better|cleaner|faster|nicer) <some>?) ~`,
      rewrites: [phrase('I think we can {act}.'), phrase('Could we {act} here?')],
    },
    {
      pattern: `[(as|like)? (literally|surely|absolutely|basically)? (every (single)? <adjacent>{0,2} ${craftsman}|any <adjacent>{0,2} ${craftsman}|everyone|everybody|anyone|anybody|the whole world|the entire industry|all the world|the rest of the world) (else)? (here|on earth|on the team|with (half)? a brain|with eyes|worth <some>|with any experience|with (two|2) brain cells|who (has|can|is|codes|programs|writes) <some>)? (already|obviously|surely|clearly|should|would|can|will|ought to)* (knows|know|understands|understand|see|sees|learns|realizes|realise|tell you|have (known|seen|noticed|spotted)|be able to (see|tell)) that? ,?] _`,
      unless: [
        '(everyone|everybody) should know that they',
        'knows (the|this) (pain|feeling|struggle)',
        'any <adjacent>{1,3} (can|could) see (the|a|an|their|all) <some> (in|on|via|from|at|through)',
        '(so|ensure|ensures|until|let|make sure|sure|lets|assume|assumes|assuming|hope|once|if|when|before|not|that way|helps|help|unless|whether|hoping) (that)? (everyone|everybody|anyone|anybody|every <adjacent>)',
        '(everyone|everybody|anyone|anybody) (who knows|knows (what to|where|who|when|where to|which|the|their|our|what is)|can see|can know|can tell|will know|(will|would|should|can)? (see|know|understand) (what|who|about|the|their|which|where|it|them|when|a|all|this <adjacent>))',
        '(does|do|did|would|should|can|could|if|and|maybe) (anyone|anybody)',
        '(anyone|anybody) (else|here)? (knows|know|understands|understand|see|sees)',
        '(knows|know|understands|understand|sees|see) (this|that|it|these|this stuff) ~',
        '(knows|know) (about|of)',
        '(except|but|besides|apart from) (for)? you',
        '(by|for|to|from) (everyone|everybody|anyone|anybody)',
        '(knows|know|understands|understand|sees|see) (a|an|the|our|their|this|your|each|every|all|some) <adjacent>{1,3} (by now|already|well|too|anyway|better|enough|here|,|so|and|but|from|$)',
        '(everyone|everybody) (here|on the team) (already)? (knows|know) (each|how|who|him|her|them|<name>)',
      ],
      rewrites: [omit()],
    },
    {
      pattern: `(as|like)? (every <adjacent>? ${craftsman}|any <adjacent>{0,2} ${craftsman}|everyone|everybody|literally everyone|(anyone|anybody) (with|who) <some>) (here|with a brain|else)? (already|obviously|surely|should|would)* (knows|know|understands|understand) (that|this|it|this stuff) ~`,
      unless: [
        '(so|ensure|until|let|sure|assume|hope|once|if|when|before|not|that way|does|do|did|unless|whether) (that)? (everyone|everybody|anyone|any <adjacent>)',
      ],
      rewrites: [
        drop(),
        phrase('the docs have more on this: ‹link›.'),
        phrase('the background is this: ‹what to know›.'),
      ],
    },
    {
      pattern: `(even)? (any|a|an|every|no) ${competent} <adjacent>? ${craftsman} (would|could|will|can) <adverb>* (not|never) <adverb>* (rest: <verb> <some>) <adverb>* ~`,
      unless: ['so that', '(as|like) a'],
      rewrites: [phrase('I would not {rest}.')],
    },
    {
      pattern: `[(even)? (any|a|an|every) ${competent} <adjacent>? ${craftsman} (would|could)] <adverb>* (<verb>|have|be)`,
      unless: [
        '(real|normal|actual) (person|human) (would|could) have to',
        '(would|could) <some> (,|so|—)+ (i|let me)',
        '(so that|where|with which|that|as|like|if|when) (a|an|any|every)',
        '(would|could) (not|never|know|be able|understand|see|find|help|review|agree|say|tell)',
        '(a|an) (person|student|team|intern|human|beginner|reviewer|senior|junior|good|experienced|normal) <adjacent>? <some> (can|will|could)',
      ],
      rewrites: [part('I would')],
    },
    {
      pattern: `no ${competent} <adjacent>? ${craftsman} (would|could|will) <adverb>* (ever)? (rest: <verb> <some>) <adverb>* ~`,
      unless: ['(would|will) <adverb>* (notice|mind|complain)'],
      rewrites: [phrase('I would not {rest}.')],
    },
    {
      pattern: `(even)? (a|an|my|your|some|any) <adjacent>? ${somebodySmall} (could|would|can) (have)? <adverb>* (written|write|done|do|made|make|coded|code|named|name|designed|design|built|build) (this|that|it|these) <adverb>* (better|faster|cleaner|nicer|in <some>) <some>? ~`,
      unless: [
        '(script|bot|compiler) (could|would|can) <some> (,|—|so)+ (i|let us|we)',
        '(so that|that|if|when|where|until|unless|before) (a|an|any|some|my)',
        '(it|this|that) in <adjacent>? <closer>* $',
      ],
      rewrites: [
        phrase('I think this can get better: ‹how›.'),
        phrase('I expected something else here: ‹what is missing›.'),
      ],
    },
    {
      pattern: `(even)? (a|an|my|your|some|any) <adjacent>? ${somebodySmall} (could|would|can|will|knows|understands|does|writes|gets|would have|could have|sees|has) <adverb>* (<verb>|have|<past>|that|this|better|how|it) <some>? ~`,
      unless: [
        '(understand|understands|understood|follow|use) <adjacent>{1,3} (,|!|—) (great|nice|good|thanks|love|lovely|awesome|excellent|well)',
        '(would|could|will|can) <adverb>* (love|like|enjoy|appreciate|want|buy)',
        '(understand|understands|understood|follow|use|do) (this|it|that) , (great|nice|good|thanks|love|lovely|awesome|excellent|well)',
        '(so that|that|if|when|where|whenever|which|until|unless|once|before|for|to|like|how|as) (a|an|any|some|my)',
        '(a|an|any|some|your) <adjacent>? (script|bot|compiler|student|intern|beginner|junior|trainee|cat|dog|kid|child|monkey|idiot|fool|moron)',
        '(can|will) (follow|use|install|learn|read|contribute|understand)',
        '(know|knows|see|sees|understand|understands|realize|realizes|notice|notices) that _',
      ],
    },
    {
      pattern: `even (a|an|my|your|some|any|the) <adjacent>? ${somebodySmall} (could|would|knows|understands|writes|gets|would have|could have|sees|can (see|tell|spot|do|write)) <some> ~`,
      unless: [
        '(understand|understands|understood|follow|use) <adjacent>{1,3} (,|!|—) (great|nice|good|thanks|love|lovely|awesome|excellent|well)',
        '(write|do|tell|see|spot) <some> with (this|our|the|<code>)',
        '(would|could|will|can) <adverb>* (love|like|enjoy|appreciate|want|buy)',
        '(understand|understands|understood|follow|use|do) (this|it|that) , (great|nice|good|thanks|love|lovely|awesome|excellent|well)',
        '(so|such) <some> even',
        '(know|knows|see|sees|understand|understands|realize|realizes|notice|notices) that _',
      ],
    },
    {
      pattern:
        '((as|for) (a|an|the) <adjacent>{1,2} ,?)? (<you> (should|ought to|really should|of all people should|must) <adverb>* (already)? (have known|know|have learned) (better|this|that|it|by now)? (by now)?|as <you> should (already)? know|for (someone|somebody|a person|a dev|a developer|an engineer) (with|of|at|who calls) <some>|and you call yourself a <some>|(i)? thought <you> (were|was) (a|an|the|supposed to be) (<adjacent>)? (<role>|expert|senior|professional|lead|pro)+|<be> (not you|you not) (supposed to be)? (a|an|the) (<adjacent>)? (<role>|expert|senior|professional|lead)|(i|we) (expected|expect|would expect|would have expected|thought|hoped for) (much|far|a lot|more than this|something)? (better|more) (of|from) (you|a <some>|someone <some>|somebody <some>|this team|you guys)) ~',
      unless: [
        '<some> (,|—)+ so i (asked|pinged|assigned|tagged)',
        'know this :',
        '(easy|hard|difficult|simple|useful|helpful|possible|nice|good|great|task|issue|job|interesting|clear|ideal) for (someone|somebody|a person|a dev|a developer|an engineer)',
        '(you should|you must) know (that|what|how|the|about|which|a)',
        'as you should <adverb>* know (by now)? (,|that)',
        '(things|something|anything|everything|all|what|one thing|before) you (should|must)',
        '(for|with|of|at) (someone|somebody) (with|who) (access|a|the|no|write|admin|permission)',
      ],
      rewrites: [
        phrase('I had expected something else here: ‹what›.'),
        phrase('there is some background to this: ‹link›.'),
      ],
    },
    {
      pattern:
        '((we|you|everyone|everybody|people|i|they) (all)? (learn|learned|learnt|were taught|covered|did|had|teach))? (this|that|it|this stuff|these things) (is|was|are)? (taught|covered|learned|explained)? in (the)? ((first|1st|very first) (semester|year|week|class|lesson|grade)|kindergarten|elementary school|high school|primary school|grade school|bootcamp) (of <some>)? ~',
      unless: [
        '(week|year) of (the|our|my|this) (outage|incident|rollout|beta|project|migration|release|launch|pilot)',
      ],
      rewrites: [drop(), phrase('the docs have more on this: ‹link›.')],
    },
    {
      pattern:
        'even (gpt|chatgpt|copilot|claude|gemini|an? <adjacent>? (ai|llm|autocomplete|chatbot)) (could|would|can|knows|gets|writes|does) <some> ~',
      unless: ['(could|can|would|does) not', '<some> (,|so|—)+ i'],
    },
    {
      pattern:
        '[(any|every) (sane|reasonable|sensible|rational|normal|intelligent|thinking|competent) (person|human|developer|engineer|programmer|one) (would|can|will|could|should) (agree|see|know|say|understand|tell you) (that)?] (how|it|the|this|a|an|we|<code>|<adjacent>) _',
      rewrites: [omit()],
    },
    {
      pattern:
        '(any|every) (sane|reasonable|sensible|rational|normal|intelligent|thinking|competent) (person|human|developer|engineer|programmer) (would|can|will|could|should) (agree|see|know|say|understand) <some>? ~',
      unless: ['(agree|see|know|say|understand) (that|how|it|the|this) _'],
      rewrites: [phrase('I see strong reasons for this: ‹which›.')],
    },

    {
      pattern:
        '(i|we|one) (would|could|might|<adverb>)* (expect|expected|have expected|understand) (this|that|it|such <some>|something like this|(code|work|questions|mistakes) like (this|that)) (from|of) (a|an|my) <adjacent>{0,2} (intern|junior|beginner|student|child|kid|first grader|newbie|trainee|freshman|five year old|rookie|amateur|bootcamp <adjacent>|new hire) <some>? (, <some>)? ~',
      unless: ['from a beginner (tutorial|guide|course|book)'],
      rewrites: [phrase('I had expected something else here: ‹what›.')],
    },
  ],
  unless: [
    '(everyone|everybody) understands that (this|it|these things) (takes time|is hard|happens|can happen) ...?',
    '(can|could|would) <any>{1,8} (,|!|—) (thanks|thank|love|awesome|great|nice|well done) ...?',
  ],
  despite: ['negation', 'self'],
  rewrites: [phrase('I see this differently: ‹what you see›.')],
  examples: {
    flagged: {
      "I'd have expected a senior to know that `Map` keeps its order.": '`Map` keeps its order.',
      'I expected more from a senior engineer than a global counter.': "I'd rather not have a global counter here.",
      'no one in their right mind would commit a 2 GB model': "I'd rather not commit a 2 GB model.",
      'I would expect this from an intern, not from you.': 'I had expected something else here: ‹what›.',
      'Anyone with basic knowledge of SQL would see the injection here.': "I'm worried about the injection here.",
      'anybody who has a clue about threads knows that this races': 'this races',
      'Even a junior would know not to commit `node_modules`.': "I'd rather not commit `node_modules`.",
      'even my grandmother knows that floats are not exact': 'floats are not exact',
      'Even an intern would have noticed the typo.': 'Which check could have caught the typo?',
      'We all learned this in the first semester.': 'The docs have more on this: ‹link›.',
      'even GPT would write better tests': 'I think we can write better tests.',
      'any reasonable person would agree': 'I see strong reasons for this: ‹which›.',
      'anybody who has ever written SQL knows this': 'the docs have more on this: ‹link›.',
      'I thought you were a senior engineer': 'I had expected something else here: ‹what›.',
      'as a senior you should know better': 'I had expected something else here: ‹what›.',
      'As everyone knows, floats are not exact.': 'Floats are not exact.',
      'any junior knows that you close the handle': 'you close the handle',
      'Everybody knows this.': 'The docs have more on this: ‹link›.',
      "You know full well that we don't merge on Fridays.": "We don't merge on Fridays.",
      'even copilot would have written a better test than this': 'I think this test can get better: ‹how›.',
      'Any competent engineer would use a transaction here.': 'I would use a transaction here.',
      'no sane developer would ever merge this': "I'd rather not merge this.",
      'Even a child would understand that the index is off.': 'The index is off.',
      'My cat writes better code.': 'I think we can write better code.',
      'Any sane person would agree that this needs a test.': 'This needs a test.',
      'My intern could have written this better in an hour.': 'I think this can get better: ‹how›.',
      'Even a child could see that.': 'I see this differently: ‹what you see›.',
      'my grandma could write better SQL': 'I think we can write better SQL.',
      'You should know this by now.': "There's some background to this: ‹link›.",
      'Every first-year student knows that `==` compares references.': '`==` compares references.',
      'I expected better from you.': 'I had expected something else here: ‹what›.',
      'anyone with half a brain can see that this leaks': 'this leaks',
      'A real programmer would have profiled it first.': 'I would have profiled it first.',
      'even an intern would have caught this': 'which check could have caught this?',
    },
    fine: [
      'Everyone understands that this takes time.',
      'I thought you were the expert, so I asked you first.',
      "A script could do this better, I'll write one.",
      'Every developer knows the pain of a flaky suite.',
      'This should be easy for someone with kernel experience to pick up.',
      'Any developer can see the logs in Grafana.',
      'A good reviewer would ask for a benchmark here, so I added one.',
      'We learned this in the first week of the outage.',
      'Even ChatGPT could not explain this error to me.',
      'We expect a user to see that the file is locked.',
      'We expected more requests from the new region than from the old one.',
      'Even a beginner would understand this, great docs!',
      'My mother would love this app.',
      'Everyone on the team knows the code by now, so two approvals are enough.',
      'Anyone with write access can see the dashboard.',
      'Everybody here knows each other.',
      'Someone with experience in SQL could review the query.',
      'Anyone with an idea can open a ticket.',
      'Let us write it down so that everyone knows who is on call.',
      'Anyone who knows Rust can help here.',
      'You should know that the API changes in 3.0.',
      'Does anyone know why the job is slow?',
      'A senior engineer will review the design.',
      'Everyone can see the dashboard.',
      'The docs are so clear that even a beginner can follow them.',
      'We need any developer with write access to press the button.',
      'Not everyone knows this trick, so a comment would help.',
      'A script could do this for us.',
      'Things you should know before you upgrade.',
      'I should have known better.',
    ],
  },
})
