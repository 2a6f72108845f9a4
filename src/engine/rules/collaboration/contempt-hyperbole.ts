import { drop, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const hard = sentence('I find this hard to follow: ‹which part, and why›.')
const replace = sentence("I'd replace this: ‹with what, and why›.")
const serious = sentence('I see a serious problem here: ‹what breaks, and for whom›.')
const rework = sentence("I'd rework this {thing}: ‹what breaks, and for whom›.")
const target =
  '(it|this|that|them|these|those|everything|all of (it|this)|the <adjacent>{1,3}|this <adjacent>{1,2}|<code>)'

/** Work that is named. */
const shown = '(this|that|the|your|these|those) <adjacent>{1,3}|<code>'

export default defineRule({
  id: 'contempt-hyperbole',
  principle: 'collaboration',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'The stronger the picture, the less the author can tell how serious the problem is, or what it is.',
  source: {
    title: 'thoughtbot, Code Review: avoid hyperbole',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern:
        '(this|that|it) would (not|never) (pass|survive|make it through|get through|get past) <adverb>* (a|any|code|the)* (review|interview|reviews|muster|ci) (anywhere|at any|in any|at a|at my|elsewhere) <some>? ~',
      rewrites: [drop(), sentence('Before this can go in, it needs some changes: ‹which›.')],
    },
    {
      pattern:
        '[(one of)? (the|my|single)* <adverb>* (worst|ugliest|dumbest|stupidest|crappiest|shittiest|sloppiest|laziest|nastiest|messiest|most (horrible|disgusting|stupid|idiotic|ridiculous|awful|terrible|pathetic|horrendous|convoluted|unreadable|embarrassing|braindead|hideous)) (piece of|bit of)? (thing: <work-noun>) (that)? (i|we|anyone|one|you|she|he) <adverb>* (have|had|could)? <adverb>* (seen|read|reviewed|encountered|had to|laid eyes|come across|witnessed|write|wrote|imagine|found|heard|used|met|experienced)]',
      rewrites: [rework, serious],
    },
    {
      pattern:
        '[(one of)? (the|my|single)* <adverb>* (worst|ugliest|dumbest|stupidest|crappiest|shittiest|sloppiest|laziest|nastiest|messiest|most (horrible|disgusting|stupid|idiotic|ridiculous|awful|terrible|pathetic|horrendous|convoluted|unreadable|embarrassing|braindead|hideous)) (piece of|bit of|thing|things)? <adjacent>{0,3} (that)? (i|we|anyone|one|you|she|he) <adverb>* (have|had|could)? <adverb>* (seen|read|reviewed|encountered|had to|laid eyes|come across|witnessed|write|wrote|imagine|found|heard|used|met|experienced)]',
      rewrites: [drop(), serious],
    },
    {
      pattern:
        '[(one of)? (the)? (worst|ugliest|dumbest|stupidest|laziest|sloppiest|silliest|crappiest|messiest) ((thing: <work-noun>)|<adjacent>{1,3}) (ever|(in|on|of) (this|the|our|any) (whole|entire)? (repo|repository|codebase|code base|project|team|world|planet|company|history|tree|industry)|possible|known to man|under the sun|of all time|by far|on earth|in the world|in history|imaginable|to date)] ~',
      unless: ['worst case'],
      rewrites: [rework, serious],
    },
    {
      pattern:
        '[(never|have not|not ever|rarely|seldom) (before)? (have)? (i|we)? <adverb>* (ever|before)? (seen|read|reviewed|had to (read|review)|encountered) <adverb>* (such|anything|code|something|a <work-noun>|so) <adverb>* (a|an|so|this|that|as|of)? <adverb>* (bad|ugly|awful|terrible|horrible|poor|poorly|badly|sloppy|messy|stupid|dumb|convoluted|crap|garbage|trash|mess|shit|disgusting|ridiculous|many (bugs|errors|mistakes)|low quality)]',
      rewrites: [drop(), serious],
    },
    {
      pattern:
        '[(never|have not|not ever|rarely|seldom) (before)? (have)? (i|we)? <adverb>* (ever|before)? (seen|read|reviewed|had to (read|review)|encountered) <adverb>* (such|so) (a|an)? (bad|ugly|awful|terrible|horrible|poor|sloppy|messy|stupid|dumb|convoluted|disgusting|ridiculous|crappy|hideous|broken) (thing: <adjacent>{1,2} ((of|to|in|for) <some>)?)] (before|in my life|ever|anywhere)* ~',
      rewrites: [sentence('I see a serious problem with this {thing}: ‹what breaks, and for whom›.'), serious],
    },
    {
      pattern: `(i (have)?|we (have)?)? (never|have not|rarely) <adverb>* (ever|before)? (seen|read|reviewed|encountered) <adverb>* such (a|an) (bad|ugly|awful|terrible|horrible|poor|sloppy|messy|stupid|dumb|convoluted|disgusting|ridiculous|crappy|hideous|broken) (thing: <adjacent>{1,2} ((of|to|in|for) <some>)?) (before|in my life|ever|anywhere)* ~`,
      rewrites: [phrase('I see a serious problem with this {thing}: ‹what breaks, and for whom›.'), serious],
    },
    {
      pattern: `(reading|looking at)? (subject: ${shown}) <adverb>* (is|are)? <adverb>* (hurts|hurt|burns|hurting|(makes|make|making) (my|the|our) (eyes|brain|head|soul) (bleed|hurt|burn|melt|explode|ache|spin)|(gives|give|giving) (me|everyone) <adverb>* (a|an|the)? (cancer|headache|headaches|migraine|nightmares|aneurysm|stroke|seizure|ptsd|creeps|heartburn|brain damage|eye cancer|ulcer)) (my|the|our)? (eyes|brain|head|soul|eyeballs)? <adverb>* ~`,
      unless: [
        '(makes|made) me (cry|weep) (with|of|from) (joy|laughter)',
        'happy',
        'not <adverb>* (hurt|hurts)',
        '(hurts|hurt) (performance|users|us|the <adjacent>|readability|nobody|no one)',
        '(hurts|hurt|burns) <closer>* (<end>|,|and|when|if|but)',
      ],
      rewrites: [phrase('I find {subject} hard to follow: ‹which part, and why›.'), hard],
    },
    {
      pattern:
        '[(my|the|our) (eyes|brain|head|soul) <adverb>* (<be>)? <adverb>* (bleed|bleeding|bleeds|bled|hurt|hurts|hurting|burn|burning|melt|melting|melted|explode|exploding|exploded|weep|weeping|cries|died|dies)]',
      unless: [
        '(contrast|brightness|font|color|colors|theme|background|flicker|animation) <in-clause>{0,4} my eyes',
        '(hurt|hurts) (,|and|so|—|after)+ (i|we|going|calling|taking|off|today|the|a|two|this)',
      ],
      rewrites: [drop(), hard],
    },
    {
      pattern:
        '[(hurts|hurt|burns|burned|assaults|melts|melting|hurting|bleeding) <adverb>* (my|the|our) (eyes|brain|head|soul|eyeballs)]',
      unless: [
        '(screen|contrast|brightness|theme|background|white|light|font|animation) <adverb>* (hurts|burns|hurt) my eyes',
      ],
      rewrites: [drop(), hard],
    },
    {
      pattern:
        '[(give|gives|giving|gave|is giving) (me|everyone) <adverb>* (a|an|the)? (cancer|headache|headaches|migraine|nightmares|aneurysm|stroke|seizure|ptsd|creeps|heartburn|brain damage|eye cancer|ulcer)]',
      rewrites: [drop(), hard],
    },
    {
      pattern:
        '[<adverb>* (make|makes|making|made) (me|us|my <adjacent>|anyone|everyone|one) <adverb>* (want to|wanna)? <adverb>* (vomit|puke|barf|cry|gag|cringe|sick|throw up|scream|quit|die|weep|nauseous|facepalm|gouge|kill|hurl|bleed|rage|retch|physically ill|itch|tear my hair|lose (my|all|the) (mind|faith|will))]',
      unless: [
        '(cry|weep) (with|of|from|for) (joy|laughter|happiness)',
        'cry (,|—) (beautiful|lovely|thank|thanks|so good|great)',
        'quit (the|our|using)',
        'happy',
      ],
      rewrites: [drop(), hard],
    },
    {
      pattern:
        '[i (literally|actually|really|almost|nearly|just|want to|wanted to|have to|am going to|feel like|think i|may|might|will|could|would)* (threw up|throw up|throwing up|scream|screamed|tear my hair out|pull my hair out|bang my head|vomit|vomited|vomiting|puke|puked|puking|barf|gag|gagged|cringe|cringed|weep|wept|gouge my eyes out|facepalmed|facepalm|died inside|cried)]',
      unless: ['(cringe|cringed) <some> my (own|old|first)'],
      rewrites: [drop(), hard],
    },
    {
      pattern:
        '[i <be> <adverb>* (disgusted|appalled|horrified|sickened|repulsed|ashamed of (you|this)|embarrassed for you|speechless|lost for words|at a loss for words|dumbfounded|flabbergasted|gobsmacked)]',
      unless: ['speechless (,|—|!)+ (thank|thanks|what a (great|lovely|wonderful))'],
      rewrites: [drop(), hard],
    },
    {
      pattern: `[(just|please|let us|i would|we should|you should|time to|better|should|can we|<adverb>)* (burn|torch|incinerate) <adverb>* ${target} <adverb>* ((down|to the ground|to ashes|with fire|alive|completely|all)+|~)]`,
      unless: [
        'to the ground truth',
        'burn (the|a|this)? (stack|heap|buffer|key|keys|secret|secrets|bridge|image|iso|cd|dvd|disk|cpu|cycles|in|fuse|fuses|tokens)',
      ],
      rewrites: [replace],
    },
    {
      pattern: `[(kill|burn|destroy|purge|nuke|delete|eradicate|exterminate) ${target} (with (fire|extreme prejudice|prejudice)|from orbit)]`,
      rewrites: [replace],
    },
    {
      pattern: `[${target} <adverb>* (needs to|should|must|has to|deserves to|ought to) <adverb>* (die|burn|rot|be (burned|burnt|shot|nuked|incinerated|torched|set on fire|killed with fire|illegal|a crime|criminal|banned|thrown (in|into|out)|put out of its misery|taken out (back|behind)|buried|exorcised|flushed|trashed|binned)) (in (a fire|hell)|at the stake|with fire|and <adjacent>)?] ~`,
      unless: [
        '(process|worker|thread|session|job|connection|server|user|users|domain|ip|account|method|token|cast|nested|call|value|state|transition|opcode|address) ...',
      ],
      rewrites: [replace],
    },
    {
      pattern: `[(throw|toss|chuck|flush|put|dump|bin|yeet) ${target} <adverb>* (straight|right|back)? (in|into|out|down|on) (the|a)? (trash|bin|garbage|dumpster|window|toilet|fire|rubbish|garbage can|trash can|drain|bonfire|shredder|sun)]`,
      unless: ['(icon|button|data|value|file|files|message|bytes|item|items) ...'],
      rewrites: [replace],
    },
    {
      pattern:
        '[(belongs|belong|deserves|deserve|goes|go|lives|straight) <adverb>* (in|to|into|on|at) (the|a)? (trash|bin|garbage|dumpster|toilet|museum|gutter|dustbin|dumpster fire|rubbish|scrap heap|scrapheap|landfill|hall of shame|wall of shame|thedailywtf|daily wtf|dump)]',
      rewrites: [replace],
    },
    {
      pattern:
        '[(set|light) (it|this|that|everything|this <adjacent>|the <adjacent>) on fire]|[(crime|sin|war crime|offense|offence|crimes|sins) against (humanity|nature|programming|god|computing|engineering|code|software|all that)]|[(dumpster|tire|tyre) fire]|[shoot me (now)?]|[kill me now]|[(lost|losing|lose|restore|restored) (my|all|any)? (faith|hope) in (humanity|you|this (team|project)|programmers|developers)]|[(abandon|lost) all hope]',
      rewrites: [drop(), serious],
    },
    {
      pattern: `(subject: ${shown}) <adverb>* (hurts|hurt|is painful|was painful|are painful|is torture|was torture) (me)? to (act: look at|read|review|see|maintain|use|follow|work with) <adverb>* ~`,
      unless: ['(not|never) ...', '(hurts|hurt) to (see|watch) you'],
      rewrites: [phrase('I find {subject} hard to {act}: ‹which part, and why›.'), hard],
    },
    {
      pattern: `(reading|reviewing|debugging|looking at|wading through) (subject: ${shown}) (<be>|feels|felt) <adverb>* (like)? (painful|torture|a nightmare|agony|hell|unbearable|exhausting|a pain|misery|pulling teeth|no fun) <adverb>* ~`,
      unless: ['(not|never) ...'],
      rewrites: [phrase('I find {subject} hard to follow: ‹which part, and why›.'), hard],
    },
    {
      pattern:
        '[(this|that|it|reading this|<work>) <adverb>* (hurts|hurt|is painful|was painful|is painful|is torture) (me)? (to (look at|read|review|see|watch|maintain|use)|physically|deeply)] (~|<any>)',
      unless: ['(not|never) ...', '(hurts|hurt) to (see|watch) you'],
      rewrites: [drop(), hard],
    },
    {
      pattern:
        '[(reading|reviewing|debugging|maintaining|looking at|wading through|working with) (this|that|the|your|all this|all of this) <adjacent>{0,3} (<be>|feels) <adverb>* (like)? (painful|torture|a nightmare|agony|hell|unbearable|exhausting|a pain|misery|pulling teeth|no fun)] (~|<any>)',
      unless: ['(not|never) ...'],
      rewrites: [drop(), hard],
    },
    {
      pattern:
        '[(subject: (this|that|the|your) <adjacent>{1,3}) <be> <adverb>* (a|an|such a)? <adverb>* (dumpster fire|tire fire|tyre fire|crime against <adjacent>|sin against <adjacent>)] ~',
      rewrites: [phrase('I see a serious problem with {subject}: ‹what breaks, and for whom›.')],
    },
    {
      pattern:
        '[(subject: (this|that|the|your) <adjacent>{1,3}|this|that|it) <be> <adverb>* (a|an) (accident|disaster|catastrophe|lawsuit|nightmare|train wreck|security hole|ticking (time)? bomb) (waiting to happen|in the making)] ~',
      rewrites: [phrase('I worry about {subject}: ‹what can go wrong, and when›.')],
    },
    {
      pattern: '[(a|another|the (last|final))? nail in (my|our|the <adjacent>?) coffin] (~|for|of)',
      rewrites: [drop(), serious],
    },
    {
      pattern:
        '[there (is|was) <adverb>* (nothing|not (a single|one) (thing|line)) <adverb>* (good|pretty|nice|right|clean|redeeming|salvageable|elegant|sane|readable|worth keeping|worth saving|to like)] (about|in|with|here|of|~)',
      rewrites: [drop(), hard, sentence("I'd start over from ‹which idea›, since ‹what this one cannot do›.")],
    },
    {
      pattern:
        '[(i)? (lost|losing|lose|loses) (brain cells|iq points|braincells|years of my life|my will to live|the will to live|my mind|my sanity) (reading|reviewing|looking|trying|over|debugging|with|because)?]',
      rewrites: [drop(), hard],
    },
  ],
  despite: ['self', 'technical', 'negation'],
  unless: [
    'laugh <any>{0,3} i cried',
    '(worst|nastiest|ugliest) (bug|bugs|race|crash|incident|outage|leak|network|weather|day|week|typo|flake) (i|we|in|ever|of|this|that|so far|yet|$)',
    '(bad|poor|terrible|horrible) (network|connection|wifi|weather|latency|contrast|bug|luck|week|day|crash|race)',
    '(contrast|brightness|theme|screen|white|font|light|glare|background|color|colour|colors|colours|blinking|flicker|animation) <any>{0,3} (hurts|hurt|burns|burn) ...',
    '(timezones|time zones|css|yaml|xml|dns|unicode|regex|regexes|encodings|floats|dates) (<adverb>)* (make|makes|give|gives) ...',
    '(cried|cry|weep|scream|screamed) (when|because|with|of|for|from) ... (worked|works|green|passed|passes|merged|joy|happy|happiness|laughter|relief|laughing)',
    '(trash|bin|dump) (folder|icon|after|for|until|directory)',
    '(head|brain) (hurt|hurts|hurting) (today|from|since|so|already|after|right now|, so|, (i|we) (need|am|should|will))',
    'in the worst case',
    'worst case',
    '(sorry|laugh|laughing) ...',
  ],
  rewrites: [drop(), serious, phrase('I see a serious problem here')],
  examples: {
    flagged: {
      'This would not pass review anywhere else. The view controller has 900 lines.':
        'The view controller has 900 lines.',
      'This is the worst code I have ever seen.': "I'd rework this code: ‹what breaks, and for whom›.",
      'worst PR ever': "I'd rework this PR: ‹what breaks, and for whom›.",
      'my eyes are bleeding': 'I find this hard to follow: ‹which part, and why›.',
      'Reading this hurts my brain.': 'I find this hard to follow: ‹which part, and why›.',
      'This function gives me a headache.': 'I find this function hard to follow: ‹which part, and why›.',
      'This code makes my eyes bleed.': 'I find this code hard to follow: ‹which part, and why›.',
      "I've never seen such a terrible query.": 'I see a serious problem with this query: ‹what breaks, and for whom›.',
      'this function hurts to read': 'I find this function hard to read: ‹which part, and why›.',
      'reading this diff was painful': 'I find this diff hard to follow: ‹which part, and why›.',
      'I want to scream when I look at this class.': 'I find this hard to follow: ‹which part, and why›.',
      'this migration is an accident waiting to happen': 'I worry about this migration: ‹what can go wrong, and when›.',
      'The commit history is a dumpster fire.':
        'I see a serious problem with the commit history: ‹what breaks, and for whom›.',
      "There's nothing good about this.": 'I find this hard to follow: ‹which part, and why›.',
      'makes me want to vomit': 'I find this hard to follow: ‹which part, and why›.',
      'Burn it.': "I'd replace this: ‹with what, and why›.",
      'kill it with fire': "I'd replace this: ‹with what, and why›.",
      'This module needs to die in a fire.': "I'd replace this: ‹with what, and why›.",
      'Just throw this in the trash.': "I'd replace this: ‹with what, and why›.",
      "I've never seen such an ugly hack.": 'I see a serious problem with this hack: ‹what breaks, and for whom›.',
      'this belongs in the bin': "I'd replace this: ‹with what, and why›.",
      'I literally threw up reading this': 'I find this hard to follow: ‹which part, and why›.',
    },
    fine: [
      'The contrast makes my eyes hurt, could we use a darker gray?',
      'The demo made me cry, beautiful.',
      'My head hurts, I need a coffee.',
      'In the worst case this allocates twice.',
      'The worker should be killed when the lease ends.',
      'Throw it away after the test, it is only a fixture.',
      'Burn the image to an SD card.',
      'Move the file to the trash.',
      'My head hurts today, so I may be slow.',
      'Deleting with `--force` is fine here.',
      'The fire event should never bubble.',
      'This gives me a warning on Node 20.',
      'The old pool should be removed in 3.0.',
      'This makes me happy, thank you.',
      'Kill the server with SIGTERM first.',
      'There is nothing wrong with this.',
      'It does not hurt to look at the trace twice.',
      'For consistency, really burn the stack.',
      "It's the worst bug I have seen this year, great that you found it!",
      'Timezones make me cry.',
      'I almost cried when the tests turned green.',
    ],
  },
})
