import { type WordClass, words } from './word-class.ts'

const determined =
  '(this|that|the|your|these|those|his|her|their) (whole|entire|new|current|first|last|latest|proposed|existing)?'
const where = '((in|of|for|on|with|behind|from) (this|that|the|your)? <adjacent>{1,2}|here|in here)?'

const place = '((of|in|for|on|with|behind|from|around) (this|that|the|your|these|those|a)? <adjacent>{1,2})?'

export const contempt: Record<string, WordClass> = {
  /** What something is said of, as a noun phrase: "this", "the retry logic in the parser", a code span. */
  thing: `(this|that|the|your|these|those|his|her|their|its|all|every|each|whole) (<adjacent>{1,3} ${place})?|it|everything|all of (this|that|it)|<code>`,
  /**
   * Work that is judged, as `subject`, and by what is judged as `naming`, `tests`, `prose`, `design` or `code`: each fails in a way of
   * its own, so a rewrite can ask for just that.
   */
  judged: `(subject: (naming: ${determined} <adjacent>? (naming|name|names) ${where})|(tests: ${determined} <adjacent>{0,2} (test|tests|test suite|fixtures|test plan) ${where})|(prose: ${determined} <adjacent>{0,2} (description|doc|docs|documentation|comment|comments|readme|commit message|changelog|wording|ticket|report|draft|section|paragraph) ${where})|(design: ${determined} <adjacent>{0,2} (design|approach|solution|idea|plan|architecture|abstraction|api|schema|structure|proposal|rfc|fix|workaround|logic|algorithm) ${where})|(code: ${determined} <adjacent>{0,2} (<work-noun>|handling|validation|caching|logging|parsing|layout|queries|functions|methods|classes|modules|loops|components|files|scripts|endpoints|migrations|types|imports|hooks|regex|regexes|config|configs|controller|service|handler|model|job|dag|chart|manifest|dockerfile|makefile|stylesheet|template|release|sql) ${where}|${determined} <adjacent>{1,3} (in|of|for|behind) (this|that|the|your|these) <adjacent>? <work-noun>)|this|these|those|all (of)? this|<code>|everything (here|in here|about (this|it)))`,
  /** Names for a person that no trade uses and no verb is spelled like. */
  'insult-name':
    words(`idiot idiots moron morons imbecile imbeciles dumbass dumbasses jerk jerks asshole assholes arsehole arseholes clown clowns loser losers dimwit dimwits halfwit
    halfwits nitwit nitwits twit twits dolt dolts dunce dunces simpleton simpletons ignoramus cretin cretins bozo bozos buffoon buffoons dickhead dickheads jackass jackasses bastard
    bastards bitch bitches scumbag scumbags retard retards crybaby crybabies wanker wankers tosser tossers muppet muppets numpty numpties fuckwit fuckwits shithead douchebag douche
    weasel imbeciles prick pricks cunt cunts fucker fuckers motherfucker motherfuckers twat twats dipshit dipshits sucker doofus dingus blockhead blockheads numbskull numbskulls numskull numskulls pillock pillocks plonker plonkers dullard dullards meathead meatheads nitwits airhead birdbrain knucklehead
    bonehead nincompoop degenerate degenerates lowlife parasite parasites leech leeches snowflake snowflakes lunatic lunatics hypocrite hypocrites coward cowards liar liars fraud frauds`),
  /** The same for names that are verbs or terms of the trade as well: only behind an article. */
  'insult-title': words(
    'fool fools clown hack hacks troll trolls pig pigs dummy dummies amateur amateurs noob noobs newb newbs n00b monkey monkeys child children baby babies joke failure disgrace embarrassment disaster dick',
  ),
  /** What stands before such a name. */
  'insult-adjective': words(
    'stupid dumb fucking fuckin damn damned goddamn bloody absolute total complete utter real lazy ignorant incompetent pathetic useless worthless clueless arrogant little big huge massive fat old silly poor sorry brainless mindless actual certified such proper pompous entitled freaking flaming sad spoiled rotten petulant whiny whining bratty spoilt ungrateful condescending insufferable miserable narcissistic',
  ),
  /** Character or ability, said of a person. */
  character:
    words(`careless lazy sloppy stupid dumb incompetent ignorant clueless negligent unprofessional irresponsible unreliable dishonest selfish inconsiderate thoughtless immature
    childish stubborn oversensitive hysterical unqualified inept hopeless pathetic ridiculous delusional illiterate foolish idiotic moronic unteachable oblivious obtuse unmotivated
    reckless brainless gullible insane demented retarded braindead witless mindless dimwitted lousy crap shit worthless disgusting embarrassing paranoid spineless deluded senile amateurish petulant ungrateful ineducable narcissistic corrupt`),
  /** Behaviour towards others, said of a person. */
  manner: words(
    'arrogant rude disrespectful condescending aggressive hostile toxic petty defensive passive obnoxious annoying smug pretentious patronizing patronising entitled hypocritical insulting insufferable snarky vindictive belligerent abrasive uncivil',
  ),
  /** What makes a word of contempt stronger or weaker. */
  intensifier: words(
    'really very so such pretty rather quite fucking fuckin damn damned goddamn bloody freaking frigging friggin totally completely absolutely utterly truly super extremely incredibly just somewhat slightly fairly plain downright outright exceptionally particularly especially hella mega unbelievably insanely horribly terribly awfully seriously kinda sorta weirdly honestly',
  ),
  /** Contempt for a thing, as an adjective. */
  epithet:
    'stupid|dumbass|silly|lame|crappy|shitty|sucky|awful|horrible|horrid|horrendous|hideous|atrocious|abysmal|appalling|dreadful|disgusting|revolting|repulsive|vile|gross|yucky|icky|ugly|fugly|braindead|idiotic|moronic|asinine|inane|retarded|ridiculous|ludicrous|laughable|pathetic|worthless|craptastic|godawful|shoddy|ghastly|grotesque|hokey|cruddy|wretched|junky|trashy|garbagey|hamfisted|ham fisted|foolish|wonky ass|(half|brain|god|bass|dumb|hard|lazy|weird|crazy|stupid|long|big) (ass|assed|arsed|dead|damaged|awful)',
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
