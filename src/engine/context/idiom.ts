import { defineContext } from './context.ts'

const boost =
  '(insanely|stupidly|ridiculously|wickedly|crazily|absurdly|obscenely|disgustingly|unbelievably|crazy|insane|stupid|damn|damned|darn|goddamn|bloody|freaking|freakin|frigging|fucking|fuckin|effing|flipping|hella|wicked|mad|dead|killer|awfully|terribly|frightfully|dirt|dang)'
const good =
  '(<praise>|fast|faster|quick|quickly|useful|simple|easy|cool|nice|well|helpful|clever|smart|happy|proud|glad|grateful|thankful|excited|fun|funny|interesting|powerful|neat|elegant|handy|cheap|efficient|productive|close|important|right|proud|hot|cute|pretty|reliable|stable|sexy|responsive|skilled|talented|kind|thorough|readable|convenient|lucky|true)'
const better =
  '(better|faster|quicker|nicer|cleaner|smoother|simpler|easier|smaller|safer|lighter|happier|further|shorter|tidier|clearer)'
const lauded =
  '(work|job|stuff|skills|speed|speeds|speedup|perf|performance|improvement|improvements|feature|features|demo|app|apps|trick|idea|effort|progress|numbers|gains|results|refactor|cleanup|find|catch|fix|moves|props|respect|throughput)'

/** Harsh words in friendly phrases. */
export default defineContext({
  name: 'idiom',
  finds: [
    // "It is crazy how much faster this is."
    `(crazy|insane|nuts|wild|mad|bananas|bonkers|ridiculous|sick|unreal) (how|that) (<adverb>|much|many|well|it|this|that|we|you|your|the|<be>|has|have|a|so)* (${good}|${better})`,
    `_{1,8} <pause>* (in (the|a) (best|nicest|good|positive|nice) <adjacent>? (way|sense)|as a compliment)`,
    `(a|one) (hell|heck) of (a|an) (lot <adverb>? ${better}|<praise>|job|ride|achievement|debugger|engineer|team|effort|improvement|demo|talk)`,
    'what the (heck|hell) <pause> (lets|let us|we|i|why not|sure|ok|okay|yes|go|give)',
    '(little|lucky) (bugger|buggers|beggar|beggars|devil|devils|beast|beasts)',
    'party (pooper|poopers)',
    `${boost} (<adverb>|and)* ${good}`,
    `(sick|wicked|badass|killer|mad|sweet|crazy good|insane) ${lauded}`,
    `(love|loving|enjoy|adore|proud of|thanks for|thank you for|great|awesome|amazing|fantastic) (this|that|the|these|those|your|all|it|some)* (crazy|insane|sick|stupid|silly|damn|darn|fucking|freaking|shit|sucker|bad boy|beast) <adjacent>?`,
    '(works|worked|runs|ran|sells|fits|spreads|flies|performs) (like (crazy|hell|mad)|a (damn|helluva) treat)',
    '(kick|kicks|kicked|kicking) (some|serious|major|so much)? (ass|butt|arse)',
    '(kickass|badass|kick ass|kick arse|bad ass)',
    'hell (yes|yeah|yea|yep)|(damn|darn|fuck|fucking) (right|straight|yes|yeah|skippy)',
    '(good|cool|great|awesome|amazing|fun|nice|neat|some good|right) shit',
    '(no shit|the shit|shit hot|the bees knees|the dogs bollocks)',
    '(<be>|get|gets|go|goes|going|went) (crazy|nuts|bonkers|mad|wild) (about|for|over|with|and)',
    '(drive|drives|driving|drove|driven) (me|us) (crazy|nuts|mad|insane|up the wall)',
    '(dead|stupid|dirt|drop dead|silly) (simple|easy|cheap|gorgeous|on|right|set|serious)',
    '(dumb|blind|sheer|pure) luck',
    '(devils advocate|devil <adjacent> advocate|the devil is in the (detail|details)|idiot proof|fool proof|foolproof|dummy proof|dummies guide|for dummies|bikeshed|rubber duck|poor mans|poor man|lame duck|ugly duckling|mad (libs|max|scientist|science)|nuts and bolts|in a nutshell|shot in the dark|blind leap)',
    '(keep it (simple|short) <pause>? (and)? (stupid|silly)|kiss principle)',
    '(you|i|we|they|he|she) <adverb>* (killed|crushed|nailed|slayed) it|(killing|crushing|nailing) it',
    '(blow|blows|blew|blown|blowing) (my|your|our|everyones|me) (mind|minds|away)',
    '(to die for|die hard|die hards|knock yourself out|break a leg|shoot (me|us|him|her|them) (a|an)|pull the trigger|bite the bullet|murphys law|fat fingered|fat finger|guilty pleasure|sanity checked)',
    'shut up and take my money',
    '(good|bad) <pause>? (the)? bad <pause>? (and)? (the)? ugly|ugly (duckling|truth)',
    '(stupid|dumb|silly|crazy) (amount|amounts|number|numbers|level) of (fun|love|thanks|joy)',
    `(holy|jeez|omg|oh my god|damn|dang|shit|fuck|hell|crap|holy <adjacent>) <mark>* (<adverb>|that|this|it|is|was|looks|you|are|a|what|how|such|i)* (<praise>|quick|kind|brilliant|amazing|${better}|cool|nice|good (catch|find|eye|point|call|job|work|idea)|nice (catch|find|work|job|one)|well (spotted|done)|fast|clever|smart|impressive|love|neat)`,
  ],
  examples: {
    silent: [
      'The new demo is freaking cool.',
      'I love this crazy little parser.',
      'You kick ass, thanks for the quick fix!',
      'That is a damn good catch.',
      'It is crazy how much faster the build is.',
      'This is nuts, in the best possible sense.',
      'The throughput is insane, in a good way.',
      'That would be a hell of a lot simpler with a queue.',
      'You did a hell of a job on the migration.',
      'Holy crap, that is fast!',
      "It's insane how well this works.",
      'This is damn fast.',
      'This is fucking brilliant, thank you!',
    ],
    heard: [
      'It is crazy how bad this is.',
      'What the heck is this flag?',
      'This is a hell of a mess.',
      'Damn, the mirror is down again.',
      'This crazy macro hides the error.',
    ],
  },
})
