import { part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ironic-praise',
  principle: 'trust',
  severity: 'information',
  presets: ['recommended', 'strict', 'feedback', 'gentle'],
  why: 'Praise for a failure is remembered as mockery; the failure alone is what they need to hear.',
  source: {
    title: 'thoughtbot, Code Review: avoid sarcasm',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern:
        '(<adverb>|wow|oh|well|my)* (congratulations|congrats|grats|kudos|bravo|props|hats off|good job|great job|nice job|nice work|great work|well done) (to you|you)? (for|on|to|,|you|<have>|just|now|finally|successfully|<adverb>)* (reinventing|reinvented|rediscovering|rediscovered|inventing|invented) (object: <some>) <adverb>* ~',
      unless: ['(not|instead of|without) (reinventing|inventing)', '(on|for) not'],
      rewrites: [phrase('This looks like {object} to me.'), phrase('How does this differ from {object}?')],
    },
    {
      pattern:
        '(allow me to|let me|i would like to|may i|please accept|please)* (offer|extend|accept)? (my|our)? (congratulations|congrats|grats|kudos|bravo|props|hats off) (to you|you)? (for|on|to|you|,)* (finally|at last|even|just|actually)* (learning|learned|discovering|discovered|noticing|noticed|realizing|realized|realising|finding out|found out|figuring out|figured out|reading|working out) (that|why|how|what|the <adjacent>{0,2} (docs|manual|readme|spec|basics|obvious|difference|documentation)) (object: <some>)? ~',
      unless: ['(figuring|figured|working|found|finding) out <some>? !', '(learning|figuring out) how to'],
      rewrites: [phrase('glad this is clear now.'), phrase('good to see that we read this the same way now.')],
    },
    {
      pattern:
        '[(<adverb>|wow|oh|but|and|,)* (good|great|nice|excellent|brilliant|fantastic|wonderful) (job|work|going|one) (at|on|with|by)?] (verb: throwing|scaring|driving|alienating|chasing|pushing|confusing|annoying|frustrating|insulting|hiding|burying|disabling|silencing|derailing) (object: <some>) ~',
      unless: [
        '(throwing|pushing|driving|burying|hiding|disabling) (this|that|it|the <adjacent>{1,2}) (together|through|forward|out|to|over|behind|in|into|by|for|from|on|so)',
        '(work|job) (pushing|driving|throwing|hiding|disabling|burying) (the <adjacent>{1,2} (behind|to|out|in|into|until|for|on|over|from)|this|it|that|for)',
      ],
      rewrites: [phrase('I worry that this is {verb} {object}.'), phrase('With this change: ‹what happens›.')],
    },
    {
      pattern:
        '(<adverb>|wow|oh)* (<applause>|thanks|thank you|thx|cheers|props) (a lot|so much|very much|again)? <adverb>* (on|for|to)? (you|everyone|whoever|the team|the author)? (on|for)? breaking (object: (<shared-thing>|<code>)) (<adverb>|for|on|with|right|this|last|today|everyone|<some>)? ~',
      unless: ['breaking <some> (up|down|out|apart|into|in) ~'],
      rewrites: [phrase('This change breaks {object}.'), phrase('{object} breaks with this change.')],
    },
    {
      pattern:
        '(<adverb>|wow|oh)* (<applause>|thanks|thank you|thx|cheers|props) (a lot|so much|very much|again)? <adverb>* (on|for|to)? (you|everyone|whoever)? (on|for)? (ignoring|missing|forgetting|neglecting|disregarding|not reading|not running|not testing|not updating|skipping|dismissing|not checking|not looking at|misreading) (object: <some>) <adverb>* ~',
      unless: [
        'thanks for (ignoring|missing) <some>',
        'skipping (the)? (nits|bikeshedding|formalities)',
        '(ignoring|skipping|dismissing) (false|empty|generated|noise)',
      ],
      rewrites: [phrase("I'd like us to come back to {object}."), phrase("I don't see {object} in this change yet.")],
    },
    {
      pattern:
        "(<adverb>|wow|oh)* (<applause>|thanks|thank you|thx|cheers|props) (a lot|so much|very much|again)? <adverb>* (on|for|to)? (you|everyone|whoever)? (on|for)? (wasting|ruining|spoiling) (my|our|everyone's|everybody's|half|a|two|the|everyone|the team's) <adjacent>{0,3} (with|over|on) (cause: (this|that|the|your|these|those|another|a|an|<code>) <some>?) ~",
      unless: ['(with|over|on) (this|that|it) <closer>* <end>'],
      rewrites: [phrase('{cause} cost us time: ‹what it took›.'), phrase('We lost time with {cause}.')],
    },
    {
      pattern:
        '(<adverb>|wow|oh)* (<applause>|thanks|thank you|thx|cheers|props) (a lot|so much|very much|again)? <adverb>* (on|for|to)? (you|everyone|whoever)? (on|for)? (wasting|making (everyone|everybody|us|me) (wait|suffer|work|redo|look)|keeping (us|everyone) (waiting|up)|ruining|spoiling) (object: <some>)? <adverb>* ~',
      rewrites: [phrase('This cost us time: ‹what it took›.'), phrase('This had a cost: ‹what it led to›.')],
    },
    {
      pattern:
        '(<adverb>|wow|oh)* (<applause>|thanks|thank you|thx|cheers|props) (a lot|so much|very much|again)? <adverb>* (on|for|to)? (you|everyone|whoever)? (on|for)? (verb: <harm-gerund>|taking|bringing|wiping|deleting|killing|locking) (object: (<shared-thing>|<code>|down <some>|out <some>) <some>?) <adverb>* ~',
      unless: [
        'down (the|that|this)? (old|stale|unused|legacy|test|demo)',
        '(taking|bringing|killing|locking) (this|a|it|on|over|up|care|time|those|these|that) <some>',
        'deleting <some>',
        '(killing|deleting) (half|all)? (of)? (the)? (code|dead|old|legacy|unused)',
      ],
      rewrites: [phrase('This change {verb:present} {object}.'), phrase('With this change: ‹what happens›.')],
    },
    {
      pattern:
        '(<adverb>|wow|oh)* (<applause>|thanks|thank you) <adverb>* (on|for)? (deleting|dropping|wiping|erasing|taking down|bringing down|killing|nuking) (object: (the|our|my|all|half|of)* (whole|entire|prod|production|staging|live)* (prod|production|db|database|databases|data|backup|backups|cluster|site|server|servers|staging|customers|customer data|config|configuration|bucket|table|tables|secrets|fixtures|history|queue|index)+) <some>? ~',
      unless: ['(deleting|dropping|wiping|killing) the (old|stale|unused|test|dead|dummy|fake)'],
      rewrites: [phrase('This change cost us {object}.'), phrase('With this change: ‹what happens›.')],
    },
    {
      pattern:
        '(<adverb>|wow|oh|really|very)* (<applause>|thanks|thank you) <adverb>* (on|for|to)? (messing|screwing|fucking|mucking|stuffing|cocking|botching|borking|effing) (up)? (object: <some>) <adverb>* ~',
      rewrites: [phrase('This change breaks {object}.'), phrase('With this change: ‹what happens›.')],
    },
    {
      pattern:
        '(nice|great|good|brilliant|perfect)? (way to|nice way to|good way to|great way to|best way to) (break|ruin|destroy|crash|kill|wreck|screw up|mess up|fuck up|bork) (object: <some>) <adverb>* ~',
      unless: [
        'break (the|a|this|that|any|these)? (cycle|cycles|loop|ice|dependency|circular|deadlock|tie|monolith|work|task|habit)',
        '(the|a|one|no|another|only|easy|easiest|possible|every|any|some|safe|other|this|find|is|known|sure|fire) (best|good|great|nice)? way to',
        '(a|the) (nice|good|great) way to',
        '(a|an|the|one|no|another|only) <in-clause>{1,4} way to',
      ],
      rewrites: [phrase('This change breaks {object}.'), phrase('With this change: ‹what happens›.')],
    },
    {
      pattern:
        '(<adverb>|wow|oh)* (<applause>|nice|great|congratulations|congrats|bravo|kudos) (,|!|—|…)+ (<mention>)? ,? (<adverb>|so)* <you> (just|have|managed to|now|finally|really|actually|even|successfully|single handedly|only|literally)* (act: (introduced|leaked|exposed|duplicated|deleted|removed|dropped|disabled|overwrote|overwritten|corrupted|locked|wiped|destroyed|crashed|broke|took down|brought down|hardcoded|swallowed|bypassed|reintroduced|doubled|slowed down|blocked|turned|made) <some>) ~',
      unless: [
        'doubled (the|our|its) (throughput|speed|performance|coverage)',
        '(deleted|removed|dropped|disabled|blocked|wiped) (the|all the|this|that|a)? (old|unused|dead|stale|legacy|duplicate|duplicated|obsolete|deprecated|last)',
        '(great|nice|well|good|congrats|congratulations|kudos|bravo) <some> (fixed|faster|easier|better|happy|happen|proud|simpler|clearer|day|it)',
        'made (it|this|my|our|me|us|everyone|the (team|deadline|cut|release))',
        'turned (out|the corner)',
      ],
      rewrites: [phrase('This change {act:present}.'), phrase('With this change: ‹what happens›.')],
    },
    {
      pattern:
        '[(<adverb>|wow|oh)* (<applause>|nice|great) (,|!|—|…)* (<mention>)? ,? (<adverb>|so)* <you> (just|have|managed to|now|finally|really|actually|even|successfully|single handedly|only|literally)* (<harm-past>|break|ruin|destroy|crash|take down|took down|brought down|wiped|locked)] (object: <some>) <adverb>* ~',
      unless: [
        '(forgot|missed) (one|a|the|to|two|this|that|an) <some>',
        '(great|nice|well|good) <some> you (have)? (fixed|killed)',
        '(killed|deleted|missed|forgot|lost) <some>',
      ],
      rewrites: [part('this change breaks')],
    },
    {
      pattern:
        '(congratulations|congrats|grats|bravo|kudos|well done|hats off) (,|!|—|…)* (<mention>)? ,? you (just|have|managed to|now|finally|successfully|are|get|win|won|earned|earn|found|invented|reinvented|discovered|made|wrote|created|turned)+ <some> ~',
      unless: [
        'you have just (run|installed|completed|set up|published|deployed) <some> and',
        'you (fixed|made it|did it|are (now|the (new)?) <some>|have (been|reached|earned|passed|won|become|merged|completed|finished|fixed)|won|earned|passed|just (run|installed|completed|published|merged|shipped|finished|landed|passed|became)|found (a|the) (bug|fix|root|easter|secret|answer|solution|key))',
      ],
      rewrites: [phrase('here is what I see with the change: ‹what happens›.')],
    },
    {
      pattern:
        '(<adverb>|wow|oh)* (<applause>|thanks|thank you|thx|cheers|props) (a lot|so much|very much|again)? <adverb>* (on|for)? making (object: <some>) (worse: <adverb>* (slower|worse|harder|unreadable|unusable|less <adjacent>|more (complicated|complex|confusing|fragile|brittle)|impossible) <some>?) ~',
      unless: [
        '(slower|harder|worse) but',
        'less (complicated|complex|confusing|fragile|brittle|painful|error|slow|scary|flaky|noisy|verbose|repetitive)',
        'making (it|this|that|them) (harder|impossible) to (misuse|break|get|forget|miss)',
      ],
      rewrites: [phrase('This change makes {object} {worse}.')],
    },
    {
      pattern:
        '(<adverb>|wow|oh)* (thanks|thank you|thx|cheers) (a lot|so much|very much|again)? for (object: (the|all the|another|yet another|that|this|my) (<number>|<adjacent>)? (page|outage|downtime|headache|headaches|mess|regression|sleepless night|merge conflicts|extra work|additional work|broken <adjacent>|rollback|incident|breakage)) ,? (<adverb>|i|appreciate|it|that)* ~',
      unless: ['(the|a|this|that|another) (web|landing|new|docs|help|status|home|wiki|summary|nice|great) page'],
      rewrites: [phrase('This led to {object}.')],
    },

    {
      pattern:
        '(<adverb>|wow|oh|well)* (thanks|thank you|thx|cheers) (a lot|so much|very much|again)? for (verb: deleting|closing|merging|removing|reverting|changing|pushing|rewriting|dismissing|rejecting|locking|renaming|deploying|approving|overwriting|shipping|releasing|reassigning|editing|hiding) (object: <some>) without (asking|answering|reading|telling|checking|testing|reviewing|explaining|talking|consulting|discussing|looking|running|warning|notice|saying|(a|any) (word|comment|reason|review|discussion|warning|test|single|notice|explanation|answer)|even|so much as|as much as) <some>? ~',
      rewrites: [
        phrase('Could we talk first before {verb} {object}?'),
        phrase("I'd have liked to hear about this first."),
      ],
    },

    {
      pattern:
        '(well|wow|fascinating|impressive|and|so|,)* (<you>|this (pr|patch|change|commit)|(he|she|they)) <adverb>* (have)? (somehow|actually|really|even)* managed to make (object: <some>) (worse: <adverb>* (worse|slower|harder|uglier|less <adjacent>|more (complicated|complex|confusing|fragile|brittle)|unreadable|unusable) <some>?) ~',
      unless: [
        'less (complicated|complex|confusing|fragile|brittle|painful|error|slow|scary|flaky|noisy|verbose|repetitive)',
        '(i|we) managed',
      ],
      rewrites: [phrase('This change makes {object} {worse}.')],
    },
    {
      pattern:
        '(well|wow|fascinating|impressive|and|so|,)* (<you>|this (pr|patch|change|commit)|(he|she|they)) <adverb>* (have)? (somehow|actually|really|even)* managed to (break|ruin|crash|wreck|bork|mess up|screw up|destroy) (object: <some>) ~',
      rewrites: [phrase('This change breaks {object}.')],
    },
  ],
  unless: [
    '(break|broke|broken|breaking) <in-clause>{0,3} (record|barrier|ice|cycle|deadlock)',
    '(work|job) pushing (back|for|ahead)',
  ],
  despite: ['negation'],
  rewrites: [phrase('With this change: ‹what happens›.')],
  examples: {
    flagged: {
      'You managed to make it worse.': 'This change makes it worse.',
      "Congratulations, you've just reinvented `strcpy()`.": 'This looks like `strcpy()` to me.',
      'Thanks for deleting my comments without answering them.': 'Could we talk first before deleting my comments?',
      'Congrats on inventing a slower HashMap!': 'This looks like a slower HashMap to me.',
      'Congratulations on finally reading the docs.': 'Glad this is clear now.',
      'good job scaring off another contributor': 'I worry that this is scaring off another contributor.',
      'Well done on making the slowest endpoint even slower': 'This change makes the slowest endpoint even slower.',
      'thanks for the 3am page, really appreciate it': 'this led to the 3am page.',
      'nice work on deleting the prod db': 'this change cost us the prod db.',
      'Thanks a lot for breaking the nightly': 'This change breaks the nightly.',
      'congrats on breaking the API for the third time this month': 'this change breaks the API.',
      'Great job breaking main.': 'This change breaks main.',
      'wow, great job breaking the build again': 'this change breaks the build.',
      'Thanks for breaking `login()` for everyone!': 'This change breaks `login()`.',
      'way to break the release': 'this change breaks the release.',
      'Great work ignoring the style guide': "I'd like us to come back to the style guide.",
      'thanks for wasting my afternoon': 'this cost us time: ‹what it took›.',
      "Congratulations, you've just introduced a SQL injection.": 'This change introduces a SQL injection.',
      'Great, you just leaked the API key in the logs.': 'This change leaks the API key in the logs.',
      "Thanks for wasting everyone's afternoon with this regression.": 'This regression cost us time: ‹what it took›.',
      'Bravo, you broke prod.': 'This change breaks prod.',
      'Congratulations, you reinvented the for loop.': 'This looks like the for loop to me.',
      'Kudos for messing up the imports': 'This change breaks the imports.',
    },
    fine: [
      'You managed to break the 10k barrier!',
      'Great work pushing back on the deadline.',
      'Great way to break the cycle between the modules.',
      'Thanks for taking down the old staging cluster.',
      "Nice, you've doubled the throughput!",
      'You managed to make the setup less painful, thanks!',
      'Thanks for closing the stale issues without any fuss.',
      'Thanks for changing this without breaking the API.',
      'Congrats on not reinventing the cache!',
      'Congratulations on learning how to fly!',
      'Good work hiding the flag behind the menu.',
      'Thanks for making this less complicated!',
      'Great work! The tests still fail on Windows, see the log.',
      'Nice job breaking this up into small commits!',
      'Great job catching the broken build.',
      'Thanks for breaking the change down into steps.',
      'Nice, now it is much clearer.',
      'Great, now the tests pass!',
      'Congratulations, you are now a maintainer!',
      'Good work removing the dead code.',
      'Thanks for finding what breaks the build.',
      'Awesome, now we can delete the fallback.',
      'The easiest way to break the cache is a restart.',
      'Well done, you fixed a five year old bug.',
      'Great, nothing to add from my side.',
      "Congrats, you've just run the CLI and seen it in action!",
      'This is a destructive and immediate way to destroy a stream.',
    ],
  },
})
