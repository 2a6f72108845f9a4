import { defineContext } from './context.ts'

const running =
  '(process|processes|subprocess|worker|workers|thread|threads|job|jobs|task|tasks|server|servers|child|children|parent|parents|pod|pods|container|containers|session|sessions|connection|connections|program|query|queries|request|requests|script|daemon|daemons|test|tests|signal|command|commands|build|builds|instance|instances|node|nodes|shell|tab|app|service|services|vm|vms|browser|kernel|socket|coroutine|goroutine|agent|runner|timer|loop|statement|statements|code|pipeline|pipelines|function|step|action|mutant|mutants|<code>)'
const data =
  '(value|values|data|object|objects|variable|variables|argument|arguments|arg|args|parameter|parameters|param|params|file|files|input|inputs|output|node|nodes|text|user|users|test|record|records|entry|entries|class|method|function|implementation|character|characters|char|chars|byte|bytes|bit|bits|can|bin|folder|mail|token|tokens|import|imports|row|rows|column|field|key|keys|password|header|headers|state|memory|string|strings|element|elements|frame|packet|packets|commit|content|account|account|driver|backend|provider|client|server|repository|project|module|call|calls|line|lines|items|name|names|line|page|pages|collector|collection)'

const fault =
  '(bug|bugs|race|races|race condition|race conditions|deadlock|deadlocks|leak|leaks|crash|crashes|segfault|segfaults|regression|regressions|failure|failures|outage|outages|flake|flakes|corner case|corner cases|edge case|edge cases|heisenbug|exploit|exploits|vulnerability|vulnerabilities|incident|incidents|memory corruption|merge conflict|merge conflicts|overflow|underflow)'
const bad =
  '(nasty|ugly|awful|terrible|horrible|bad|evil|annoying|weird|stupid|silly|insidious|hairy|gnarly|gross|crazy|insane|brutal|wicked|dumb|ridiculous|nuts)'

/** Harsh words that are terms of the trade. */
export default defineContext({
  name: 'technical',
  finds: [
    // Processes live and die.
    `(kill|kills|killed|killing|execute|executes|executed|executing|abort|aborts|aborted|aborting|terminate|terminates|terminated|die|dies|died|dying|hang|hangs|hung|reap|reaps|orphan|orphans|nuke|nuked|nukes|nuking|murder|shoot|suspend|respawn) (the|a|an|all|any|this|that|its|every|each|off|your|our|my|on|with|in|when|of)* <adjacent>{0,2} ${running}`,
    `${running} (<be>|<have>|<modal>|been|was|gets|got|will|that|just|may|never|<adverb>)* (dead|die|dies|died|dying|killed|kill|aborted|aborts|hung|hangs|crashed|crashes|executed|orphaned|zombie)`,
    '(zombie|orphan|orphaned|child|children|parent|daemon|dead|dying|bastard|rogue|runaway|sick|insane|unhealthy) <adjacent>? (process|processes|node|nodes|thread|threads|worker|workers|branch|page|pages|row|rows|record|records|element|elements|container|containers|replica|replicas|server|servers|peer|peers|host|hosts|object|objects|tuple|tuples|block|blocks|inode|inodes|child|children)',
    'dead (code|lock|locks|letter|letters|link|links|branch|branches|store|stores|end|ends|process|reference|references|weight|line|lines|man|drop|reckoning|band|zone|simple|key|keys|space|time|path|paths|variable|variables|method|methods|pixel|pixels)',
    '(crash|crashes|crashed|crashing) (<adverb>|with|on|when|if|in|at|report|reports|reporter|reporting|loop|loops|dump|dumps|safe|test|tests|course|log|logs|bug|the|my|your|<code>)',
    // Stand-ins and left-overs.
    `(dummy|fake|mock|mocked|stub|junk|garbage|trash|bogus|nonsense|gibberish|rubbish|random|crap|poison|poisoned|canary|tainted|toxic|dirty|stale|bad|invalid|illegal|insane|malformed|lorem) <code>? ${data}`,
    '(garbage|trash|junk) (collect|collected|collects|collectable|collectible|collector|collectors|collection|collections|collecting|day|at the end|after the|before the)',
    'garbage (in|out)|(emit|emits|emitted|print|prints|printed|printing|output|outputs|return|returns|returned|read|reads|reading|contain|contains|contained|containing|send|sends|sent|receive|receives|received|write|writes|wrote|written|display|displays|show|shows|produce|produces|get|gets|give|gives|leaves|leave|left|with|full of|trailing|leading|random|uninitialized|uninitialised|pure|binary|ascii|some|as|become|becomes) (the)? (garbage|gibberish|junk|trash|nonsense)',
    '(trash|recycle|bit|dust|garbage|junk) (can|bin|folder|icon|bucket|mail|dna|drawer)',
    '(junk|spam) (mail|mails|folder|filter|status|comment|comments)',
    '(move|moved|moves|moving|send|sent|put|empty|emptied|emptying|restore|restored|delete) <adjacent>{0,2} (to|from|in|into)? (the)? trash',
    // Faults are nobody's work, and may be as bad as they like.
    `(this|that|the|a|an|these|those|your|my|our|such)? <adjacent>? ${fault} (<adverb>|<be>|looks|look|seems|gets|got|can|may|has|been|a|an|such|rather|particularly|really|quite)+ ${bad}`,
    `(this|that|these|those|it)? <be>? (a|an|the|some|such|quite|really|<adverb>)* (nasty|ugly|awful|terrible|horrible|hairy|gnarly|evil|brutal|insidious|weird|annoying|wicked|crazy|insane) (<adverb>|little|old|subtle|off by one|memory|race|timing|security|data|performance|use after free)* ${fault}`,
    // Dirty, ugly, dumb and other neutral names.
    '(dirty|dirtied) (flag|flags|bit|bits|check|checking|checks|checked|read|reads|page|pages|state|tree|working|worktree|file|files|region|regions|rect|rects|tracking|field|fields|row|rows|value|values|cow|write|writes|cache|block|blocks|version|build|index|buffer|buffers|list|rectangle|package|area|node|nodes)',
    '(mark|marks|marked|marking|set|sets|is|as|be|becomes|flag|flagged) (it|them|the <adjacent>|as)* dirty',
    '(ugly|pretty) (print|printing|printed|printer|prints|fied|format)',
    '(stupid|keep it) simple',
    '(dumb|smart|thin|fat|lame|blind|mute|silent) (terminal|terminals|client|clients|pipe|pipes|pointer|pointers|component|components|presentational|quote|quotes|http|protocol|switch|phone|phones|bulb|frame|delegation|server|encoder|mode|term|proxy|relay|device|jar|binary)',
    'lame (mp3|encoder|delegation|server|version|library|codec)',
    '(naive|aware) (datetime|datetimes|date|dates|timezone|timestamp|timestamps|time|object|bayes|approach|algorithm|implementation|solution|search|matching|version|method|estimate|baseline|string|loop|recursion)',
    '(mean|average|median) (value|values|time|absolute|squared|square|error|deviation|latency|of|and|over|per|reciprocal|shift|field|free)',
    '(greedy|lazy|eager|lazily|impatient|aggressive|pessimistic|optimistic|blind|silent) (value|values|algorithm|load|loads|loading|loaded|evaluation|evaluated|init|initialization|initialisation|import|imports|copy|write|writes|update|updates|pointer|client|reference|references|ref|refs|match|matching|quantifier|quantifiers|caching|inlining|optimization|optimizations|static|sequence|sequences|stream|list|seq|val|component|components|image|images|singleton|binding|fetch|fetching|query|consensus|loader|module|modules|route|routes|computation|iterator|property|properties|getter|attribute|field|mode|plugin|option)',
    '(blind|color blind|colour blind|colorblind|double blind|deaf) (spot|spots|copy|carbon|user|users|people|person|index|sql|xss|ssrf|injection|review|trial|test|signature|signatures|readers|developers|community|mode|friendly|accessibility)',
    // Masters and slaves of interfaces that have the name.
    '(master|slave|slaves|masters) (branch|branches|node|nodes|device|devices|address|addresses|mode|bus|clock|port|process|thread|server|servers|key|keys|password|copy|file|page|data|volume|boot|record|detail|plan|class|degree|replica|database|db|host|interface|controller|transfer|select)',
    '(i2c|spi|jtag|dma|bus|axi|modbus|ldap|dns|redis|mysql|postgres|jenkins|kubernetes|uart|git|origin|on|to|into|from|upstream|latest|current|the) (master|slave|slaves)',
    'honey (badger|badgers|pot|pots|comb|combs|moon|token|tokens)|pussy (willow|willows|riot|cat|cats|foot)',
    '(dick|willy|randy|fanny|gaylord|roger) <name>|(moby|philip k|mr|uncle) dick',
    'man in the middle (attack|attacks|proxy|proxies|position|scenario)',
    // Checks, attacks, hardware.
    '(sanity|smoke|crash|torture|stress|monkey|gorilla|chaos|destructive|penetration|pen|fuzz) (check|checks|checked|checking|test|tests|tested|testing|suite|monkey)',
    '(brute|brute force|bruteforce|brutal) (force|forced|forcing|attack|attacks|search)',
    '(race|stack|heap|memory|cache|buffer|register) (trash|trashing|corruption|smashing|poisoning|thrashing|abuse|murder|blow)',
    '(suck|sucks|sucked|sucking|slurp) (in|up|into|out|down|from|all|data|the <adjacent> (in|into|out|from|through|down|up))',
    '(screw|screws|screwed) (terminal|terminals|driver|drivers|hole|holes|thread|threads|mount|mounts|cap|head|heads|to the|onto|into|in place|tight)|(set|lead|ball|grub|wood|machine|m3|cap) (screw|screws)',
    '(drive|prop|rotor|motor|output|input|crank) (shaft|shafts)|(shaft|shafts) (encoder|diameter|speed|angle|length|coupling)',
    '(strip|strips|stripped|stripping) (the|all|any|off|out|away|it|them|leading|trailing|whitespace|white|html|ansi|comments|tags|binaries|symbols|debug|<code>|from|of|down)|(strip|stripped) (mode|down|binary|binaries|version|line|plot|chart)',
    '(ball|balls|bearing) (bearing|bearings|screw|joint|grid|mill|park|position|valve)|(crystal|eye|snow|tar|pin|solder|bouncing|fire) (ball|balls)|(tar|crystal) ball',
    '(mess|play|fool|muck|monkey|noodle|fiddle) (with|around)',
    '(hack|hacks|hacked|hacking) (day|days|week|weekend|night|space|hackathon|on|together|the kernel|around|hours|mode|club|session|font)',
    '(spaghetti|lasagna|ravioli) (monster|western|sauce|plot|al|recipe)',
    '(black|white|gray|grey) (box|space|hole|board|hat|level|point|list|lists|listed)',
    '(tox|toxicity|toxic) (environment|env|waste|<code>|comment detection|classifier|score|label|combination)',
    '(gender|sex|race|age|disability|ethnicity|religion) (field|column|enum|option|options|dropdown|selection|attribute|select|value|marker)',
    '(first class|world class) (citizen|citizens|support|function|functions|object|objects|value|values)',
    '(explode|explodes|exploded|explosion|bomb|bombs|bombed|fork bomb|zip bomb|shotgun|nuclear|suicide|poison|kill) (on|at|when|if|the|array|string|view|surgery|parsing|option|pill|switch|queue|message|burn|linux|signal|zone|ring|script|chain|list|file)',
  ],
  examples: {
    silent: [
      'This bug is nasty: it shows only when the clock goes backwards.',
      'The race condition looks really ugly.',
      'This regression is gross.',
      'The deadlock was ridiculous.',
      'That edge case is ugly, and rare.',
      'These are dirty pages, and these are ugly deadlocks.',
      'The vulnerability is really nasty.',
      'The pussy willow icon is missing.',
      'Dick Sites wrote about tracing.',
      'The crash was horrible: it took the disk with it.',
    ],
    heard: [
      'This bug report is stupid.',
      'The terminal is stupid.',
      'Your race condition fix is stupid.',
      'The worker is insane.',
      'What a dick.',
    ],
  },
})
