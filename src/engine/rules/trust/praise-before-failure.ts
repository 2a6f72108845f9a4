import { omit, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const ongoing = '(now|and now|so now|because now|but now|except|except that|too bad)'

export default defineRule({
  id: 'praise-before-failure',
  principle: 'trust',
  severity: 'information',
  presets: ['recommended', 'strict', 'feedback', 'gentle'],
  why: 'Praise set against a failure reads as mockery; the failure alone is what they need to hear.',
  source: {
    title: 'thoughtbot, Code Review: avoid sarcasm',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern:
        '<start> <opener>*? (oh|wow|ah|yay|just|how|<adverb>)* (wow|whoa|great|awesome|amazing|wonderful|brilliant|perfect|fantastic|lovely|nice|excellent|super|cool|impressive|joy) (,|—|–|…|\\.|-)+ (a|an|another|yet another) (count: <number>) (line|lines) (thing: <adjacent>{1,2}) <closer>* $',
      unless: ['(fewer|less|faster|deleted|removed|saved|gone|shorter|fixed|closed|merged|reviewed|done|down|landed)'],
      rewrites: [
        phrase('{count} lines is a lot for one {thing}.'),
        phrase('Could the {thing} with {count} lines be split?'),
      ],
    },
    {
      pattern:
        '<start> <opener>*? [(oh|wow|ah|yay|hooray|just|how|<adverb>)* (great|awesome|amazing|wonderful|brilliant|perfect|fantastic|lovely|nice|excellent|super|cool|joy|fabulous|terrific) (,|—|–|…|\\.|-|!)+] (another|yet another|one more|even more) (<number> <mark>? (line|lines|loc|file|files|hundred|thousand|page|pages|parameter|argument)|<adjacent>{0,2} (pr|prs|pull request|config|config format|format|framework|library|meeting|migration|rewrite|refactoring|refactor|singleton|wrapper|helper|manager|factory|flag|env var|environment variable|dependency|tool|linter|hotfix|exception|warning|null check|flaky test|merge conflict|merge commit|reformatting|whitespace change|service|microservice|abstraction|layer|yaml|yaml file|script|ticket|deadline|outage|revert|force push|breaking change))',
      unless: [
        '_ <mark>* <in-clause>{0,8} <mark>+ (thanks|thank|welcome|love)',
        '<start> <opener>*? _ <mark>* <in-clause>{0,12} (down|done|fixed|gone|removed|closed|merged|solved|less|finished|off the list|deleted|cleaned|fewer|faster|saved|shorter|landed|shipped)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '<start> <opener>*? [(wow|whoa|great|nice|lovely|awesome|wonderful|amazing|perfect|impressive|cool) (,|—|–|…|\\.|-)+] (a|an|another|over|more than|only|all of|just)* <number> <mark>? (line|lines|loc|file|files|parameters|params|arguments|args|levels|nested|commits|warnings|todos|singletons|globals|if|ifs|copies) ',
      unless: [
        '_ <mark>* only (one|two|three|2|3|4|5) (line|lines|file|files)',
        '_ <mark>* <some> works',
        '_ <mark>* <some> (pass|passes)',
        '<start> <opener>*? _ <mark>* <in-clause>{0,12} (fewer|less|faster|deleted|removed|saved|gone|shorter|fixed|closed|passed|green|coverage|covered|down|merged)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '(not|no|never|zero|nothing|nobody|without|broke|broken|breaks|fails|failed|crashes|deletes|drops|leaks|wrong|still|slower|worse|heavier|unusable|unreadable) <some>? [(,|—|–|…|-)+ (nice|great|lovely|impressive|wonderful|fantastic|amazing|perfect|brilliant|excellent|superb|outstanding|well done|good job|great job|nice job|nice work|great work|good work|nice one|congrats|congratulations|bravo|kudos|slow clap|love it|classy|wow)] (\\.|…)* <end>',
      unless: [
        '(it|this|everything|all) still <adverb>* (works|passes|runs|builds|holds|compiles) <mark>* _',
        'nothing <adverb>* (broke|fails|failed|crashed|changed|lost|breaks|leaks|regressed) <mark>* _',
        'no <adjacent> (was|were|is|are) <adverb>* (harmed|broken|lost|needed|affected) <mark>* _',
        '(other|apart|aside) (than|from) (that|this|these) , <any>',
        '(no|not|never|nothing|without|zero) (more|longer|problem|problems|issues|worries|objections|findings|need|complaints|regressions|bad|only|idea|rush|surprises|warnings|errors|diff|changes|conflicts|complaint|remarks|comments|further|to|much|at all|any|new) <in-clause>{0,13} <mark>* _',
        '(i|we) <adverb>* (did|do|could|was|were|had|have|am|are|would) <adverb>* (not|never) <in-clause>{0,13} <mark>* _',
        '(never|no longer|not) <adverb>* (breaks|broke|fails|broken|wrong|crashes|leaks|drops|break|fail|crash|leak|drop) <in-clause>{0,13} <mark>* _',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '[(oh|wow|ah|yay|hooray|just)+ <pause>? (great|awesome|amazing|wonderful|brilliant|perfect|fantastic|lovely|nice|excellent|super|joy|good)? (,|!|—|–|…|:)+] (another|yet another|more|one more|even more) _',
      unless: [
        '_ <mark>* another <in-clause>{1,5} <mark>+ (thanks|thank|good catch)',
        '_ nice <mark>* another (fix|improvement|contributor|release)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '[(oh|wow|ah|just)* (great|awesome|amazing|wonderful|brilliant|perfect|fantastic|lovely|excellent|super) (,|!|—|–|…|:)+] (<shared-thing>|<code>) (is|are) <adverb>* (red|broken|down|failing|on fire|dead|borked)',
      rewrites: [omit()],
    },
    {
      pattern:
        '(no|not|never|zero|nothing|broke|broken|fails|failed|without) <some> [, (impressive|classy|bravo|(very|how|so) (professional|classy|mature)|brilliant|wow|stunning|genius)] (\\.|…)? <end>',
      rewrites: [omit()],
    },
    {
      pattern: `[(<adverb>|wow|oh)* (<applause>|nice|great|awesome|perfect|wonderful|brilliant|lovely|fantastic|excellent|super|good|cool|amazing|terrific|splendid|joy|joyous|hooray|yay|hurray) (<mention>|everyone|team|guys|folks|all)? (,|!|—|–|…|-|:|;)*] ${ongoing} ,? (nothing|the <some>|i|we|my|it|everything|everyone|all|our|main|master|ci|prod|production|half|nobody|this|that|<code>|users) <some> ~`,
      unless: [
        '_ <mark>* now <some> (for|with) the (right|correct|expected)',
        `_ <mark>* ${ongoing} ,? (we|i|it|the <some>|everything|this|that|all|everyone|users|our|my) (can|could|will|just|only|need|all|only needs|needs|is (green|fixed|fast|faster|clear|clean|ready|readable|working|done|consistent|clearer|better|simpler|nice|good|great|much|so|even)|are|works|work|passes|builds|looks|makes|understand|see|get|got it|know|understood|feel|feels|reads|fits|matches|compiles|runs)`,
        `_ <mark>* now (it|this) (fails|crashes|throws|errors|breaks) (loudly|fast|early|properly|gracefully|safely)`,
        `_ <mark>* ${ongoing} <some> (works|passes|pass|green|fixed|passing|readable|clear|clearer|faster|better|simpler|understand|makes sense)`,
      ],
      rewrites: [omit()],
    },
    {
      pattern: `[(<adverb>|wow|oh)* <applause> (<mention>|everyone|team|guys)? (,|!|—|–|…|;|-|:)* (now|and|but|,)?] (<shared-thing>|nothing|half the <some>|the <some>|everything|none of <some>|<code>) <adverb>* <failing>`,
      unless: [
        'nothing to <some>',
        '(on|for|with|catching|finding|fixing|spotting|noticing|in|at|of|to) <some> <failing>',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '[(<adverb>|wow|oh)* (<applause>|nice|great|awesome|perfect|wonderful|brilliant|lovely|fantastic|excellent|terrific|just what (we|i) needed|exactly what (we|i) needed|joy) (,|!|—|–|…|:)+ (just what (we|i) needed ,?)?] (another|yet another|one more|more|even more|still more) (broken|breaking|flaky|failing|failed|useless|bug|bugs|regression|regressions|crash|crashes|rewrite|hack|hacks|workaround|workarounds|framework|abstraction|layer|undocumented|untested|copy|duplicate|dependency|todo|global|singleton|<verdict-adjective>) ',
      unless: ['_ <mark>* <in-clause>{1,6} (fixed|gone|removed|closed|down|solved|landed|merged|done)'],
      rewrites: [omit()],
    },
    {
      pattern:
        '[(<adverb>|wow|oh)* <applause> (<mention>|everyone|team|guys)? (,|!|—|–|…|;|-|:)+] nothing (works|builds|compiles|runs|starts|loads|passes)',
      rewrites: [omit()],
    },
    {
      pattern:
        '[(<adverb>|wow|oh)* (great|awesome|amazing|wonderful|brilliant|perfect|fantastic|lovely|nice|excellent|super|good|joy) (,|!|—|–|…|:)+] (yet another|yet more|even more) _',
      unless: [
        'yet another (great|nice|good|awesome)',
        '_ <mark>* yet another <in-clause>{1,5} (fixed|gone|removed|closed|down|solved|landed|merged|done)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '[oh ,? (look|joy|boy|goody|wonderful|great) (,|!|—|–|…|:)*] (another|yet another|more|one more|a <some> again) _',
      rewrites: [omit()],
    },

    {
      pattern: `[(<adverb>|wow|oh)* (<applause>|(nice|great|good|lovely|awesome|brilliant|amazing|excellent|fantastic|wonderful) (refactoring|refactor|cleanup|clean up|fix|patch|optimization|optimisation|improvement|upgrade|update|migration|release|change|feature|design|test|tests|rewrite|ui|redesign)) (<mention>|everyone|team|guys)? (,|!|—|–|…|;|-|:|\\.)+ (now|and|,)*] (this|that|half|most|all|everything|every|each|the|our|my|your|it|users|none|nothing|only|two|three|<number>|<code>|login|ci|prod) <some>? (<failing>|<be> the (slowest|worst|ugliest|least <adjacent>|most (confusing|complicated|convoluted|unreadable|fragile|useless|painful)) <some>|<be> <adverb>* (gone|missing|lost|slower|empty|unusable|unreadable|twice as <some>|ruined|deleted|useless|worse)|takes <adverb>* (a|an|<number>|two|three|five|ten|forever|ages|twice|minutes|hours) <some>?|fails|crashes|hangs|leaks|disappeared|vanished|does not <verb>|do not <verb>|no longer <verb>) `,
      unless: [
        '<start> <opener>*? _ <adjacent>{0,2} <mark>+ <in-clause>{0,13} (works|passes|green|faster|again|no longer (fails|crashes|hangs|leaks|breaks|needs|have|has)|does not (fail|crash|hang|leak|break|need) |before|used to|code is gone|only (nit|thing|question|remark))',
        '(\\.|!) (the|one|it|but|ci) <some>? (still|only|nit)',
      ],
      rewrites: [omit()],
    },
    {
      pattern: `[(<adverb>|wow|oh)* (<applause>|nice|great|awesome|perfect|wonderful|brilliant|lovely|fantastic|excellent|super|cool|amazing) (,|!|—|–|…|-|:|;)+ (so|and|because|but)?] now (every|each|all|the|our|any|my) <some> (twice|three times|four times|ten times|slower|in vain|for nothing|for no reason|without (checks|locks|tests|a lock|auth|any <some>)) ~`,
      rewrites: [omit()],
    },
    {
      pattern:
        '[oh (,|my)? (look|wow|great|joy|lovely|nice|wonderful|goody|good) (,|!|—|–|…|\\.)*] (it|this|that|the <some>|main|master|ci|<code>) <adverb>* (is|<be>|crashes|crashed|fails|failed|breaks|broke|leaks) <adverb>* (broken|red|failing|down|flaky|again|crashing|leaking|on fire|still|not) <some>? ~',
      unless: [
        '_ <mark>* <some> down (to|by|from)',
        '_ <mark>* <in-clause>{1,3} (not|no longer) <in-clause>{1,2} (anymore|any more)',
        '(is|was|not) <adverb>* (working|fixed|green|there|here|passing|fine|done|ready|broken anymore)',
        'again ,? (works|and it works)',
      ],
      rewrites: [omit()],
    },
  ],
  despite: ['negation'],
  unless: [
    'no (business logic|globals|side effects|regressions|conflicts|duplication|leaks|magic|copies|dependencies|breaking changes|downtime|flakes) <any>{0,6} , ...',
    'without (a|an|any|one|a single) <adjacent>{1,2} <pause>? <any>',
  ],
  rewrites: [omit()],
  examples: {
    flagged: {
      'Your cache made startup twice slower, congrats.': 'Your cache made startup twice slower.',
      'Kudos, this is the slowest query I have ever seen.': 'This is the slowest query I have ever seen.',
      'Great work, the app now takes a minute to start.': 'The app now takes a minute to start.',
      'Nice refactoring, half of the features are gone.': 'Half of the features are gone.',
      "Oh look, it's broken again.": "It's broken again.",
      'Great, another 2000 line PR.': '2000 lines is a lot for one PR.',
      'Wow, a 700 line method.': '700 lines is a lot for one method.',
      'the migration drops the users table, nice.': 'the migration drops the users table.',
      'Wonderful, yet another config format.': 'Yet another config format.',
      'oh look, another TODO': 'another TODO',
      'Nice work, now nothing compiles.': 'Now nothing compiles.',
      'Awesome, now I have to redo the migration.': 'Now I have to redo the migration.',
      'Well done, the build is red.': 'The build is red.',
      'Perfect, yet another broken nightly.': 'Yet another broken nightly.',
      'nice one, master does not build anymore': 'master does not build anymore',
      'wow amazing, the tests are failing again': 'the tests are failing again',
      'oh great, another wrapper': 'another wrapper',
      'Not even a single test, impressive.': 'Not even a single test.',
      'bravo, nothing builds': 'nothing builds',
      'Great, now everything is broken on Windows.': 'Now everything is broken on Windows.',
      'good job team, prod is down': 'prod is down',
    },
    fine: [
      'No globals left, nice!',
      'Good, now it fails loudly.',
      'It still works, wow.',
      'Great, another PR from you, thanks!',
      'Nothing broke, nice.',
      'Nice, yet another flaky test fixed.',
      'Great, now the tests fail for the right reason.',
      'third release in a row without a regression, nice',
      "I didn't know we were using Redis already, great.",
      'Great job, this is the longest changelog so far.',
      'Great fix, but the login is slower on Safari now; could you have a look?',
      'Nice refactoring, half of the code is gone and everything still works.',
      'Great work, the app now starts in a second.',
      'Oh look, it works again!',
      'Great fix! The tests still fail on Windows, see the log.',
      'Great, another 2000 lines removed!',
      'Great, another PR merged!',
      'Nice, another test!',
      'Wow, 300 lines less!',
      'It no longer crashes on empty input, great.',
      'Great work! The tests still fail on Windows, see the log.',
      'Nice, now it is much clearer.',
      'Great, now the tests pass!',
      'Awesome, now we can delete the fallback.',
      'Great, nothing to add from my side.',
      'Great job catching the broken build.',
      'Nice, another 10 percent faster.',
      'Perfect, now I understand the retry loop.',
      'Thanks, now the build is green again.',
      'No findings at all, impressive!',
      'Nice catch, the old build is broken because of the mirror.',
    ],
  },
})
