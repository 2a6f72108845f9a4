import { type WordClass, words } from './word-class.ts'

const place = '((of|in|for|on|with|behind|from|around) (this|that|the|your|these|those|a)? <adjacent>{1,2})?'

export const contempt: Record<string, WordClass> = {
  /** What something is said of, as a noun phrase: "this", "the retry logic in the parser", a code span. */
  thing: `(this|that|the|your|these|those|his|her|their|its|all|every|each|whole) (<adjacent>{1,3} ${place})?|it|everything|all of (this|that|it)|<code>`,
  /** Names for a person that no trade uses and no verb is spelled like. */
  'insult-name':
    words(`idiot idiots moron morons imbecile imbeciles dumbass dumbasses jerk jerks asshole assholes arsehole arseholes clown clowns loser losers dimwit dimwits halfwit
    halfwits nitwit nitwits twit twits dolt dolts dunce dunces simpleton simpletons ignoramus cretin cretins bozo bozos buffoon buffoons dickhead dickheads jackass jackasses bastard
    bastards bitch bitches scumbag scumbags retard retards crybaby crybabies wanker wankers tosser tossers muppet muppets numpty numpties fuckwit fuckwits shithead douchebag douche
    weasel imbeciles prick pricks cunt cunts fucker fuckers motherfucker motherfuckers twat twats dipshit dipshits sucker doofus dingus blockhead airhead birdbrain knucklehead
    bonehead nincompoop degenerate degenerates lowlife parasite parasites snowflake snowflakes lunatic lunatics hypocrite coward cowards liar liars fraud`),
  /** The same for names that are verbs or terms of the trade as well: only behind an article. */
  'insult-title': words(
    'fool fools clown hack hacks troll trolls pig pigs dummy dummies amateur amateurs noob noobs newb newbs n00b monkey monkeys child children baby babies joke failure disgrace embarrassment disaster dick',
  ),
  /** What stands before such a name. */
  'insult-adjective': words(
    'stupid dumb fucking fuckin damn damned goddamn bloody absolute total complete utter real lazy ignorant incompetent pathetic useless worthless clueless arrogant little big huge massive fat old silly poor sorry brainless mindless actual certified such proper pompous entitled freaking flaming sad spoiled rotten',
  ),
  /** Character or ability, said of a person. */
  character:
    words(`careless lazy sloppy stupid dumb incompetent ignorant clueless negligent unprofessional irresponsible unreliable dishonest selfish inconsiderate thoughtless immature
    childish stubborn oversensitive hysterical unqualified inept hopeless pathetic ridiculous delusional illiterate foolish idiotic moronic unteachable oblivious obtuse unmotivated
    reckless brainless gullible insane demented retarded braindead witless mindless dimwitted lousy crap shit worthless disgusting embarrassing paranoid spineless deluded senile sloppy amateurish`),
  /** Behaviour towards others, said of a person. */
  manner: words(
    'arrogant rude disrespectful condescending aggressive hostile toxic petty defensive passive obnoxious annoying smug pretentious patronizing patronising entitled hypocritical',
  ),
  /** What makes a word of contempt stronger or weaker. */
  intensifier: words(
    'really very so such pretty rather quite fucking fuckin damn damned goddamn bloody freaking frigging friggin totally completely absolutely utterly truly super extremely incredibly just somewhat slightly fairly plain downright outright exceptionally particularly especially hella mega unbelievably insanely horribly terribly awfully seriously kinda sorta weirdly honestly',
  ),
  /** Contempt for a thing, as an adjective. */
  epithet:
    'stupid|dumbass|silly|lame|crappy|shitty|sucky|awful|horrible|horrid|horrendous|hideous|atrocious|abysmal|appalling|dreadful|disgusting|revolting|repulsive|vile|gross|yucky|icky|ugly|fugly|braindead|idiotic|moronic|asinine|inane|retarded|ridiculous|ludicrous|laughable|pathetic|worthless|craptastic|godawful|shoddy|ghastly|grotesque|hokey|cruddy|wretched|wonky ass|(half|brain|god|bass|dumb|hard|lazy|weird|crazy|stupid|long|big) (ass|assed|arsed|dead|damaged|awful)',
  /** The same where trade or taste also use the word: only behind “this” and the like. */
  'mild-epithet': words(
    'dumb terrible nasty damn damned goddamn bloody crap freaking stinking lousy rotten cursed infernal wretched blasted',
  ),
  /** Contempt for a piece of work, as what it is. */
  'contempt-noun':
    `(garbage|trash|rubbish|crap|junk|bullshit|shit|nonsense|mess|disaster|abomination|atrocity|joke|disgrace|embarrassment|monstrosity|travesty|catastrophe|clusterfuck|shitshow|trainwreck|eyesore|
    gibberish|dreck|horseshit|bollocks|turd|hackjob|nightmare|insanity|madness|lunacy|stupidity|idiocy|farce|poop|drivel|slop|tripe|horror|cancer|dogshit|crapfest)|shit show|dumpster fire|train wreck|hack job|bull shit|waste of (my|our|everyone|everybody|time|space|bytes|oxygen|electricity) ('s? time)?|piece of (crap|shit|garbage|junk|trash)|(pile|heap|bunch|load|bag|ball|bowl|steaming pile|crock) of (crap|shit|garbage|junk|trash|mud|spaghetti|nonsense|bullshit|rubbish|hacks|bull|horror)`.replace(
      /\s+/g,
      ' ',
    ),
  /** Contempt for a piece of work, as an adjective; milder ones are epithets. */
  'contempt-adjective':
    words(`horrible terrible awful horrendous atrocious appalling dreadful abysmal disgusting hideous pathetic laughable idiotic moronic stupid dumb crappy shitty braindead worthless
    embarrassing shameful asinine inane retarded vile revolting repulsive unforgivable inexcusable unspeakable ridiculous ludicrous lazy sloppy amateurish absurd nonsensical trash garbage`),
}
