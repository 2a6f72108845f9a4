import type { Word } from '../../words/word.ts'
import { ofForm, type WordClass, words } from './word-class.ts'

const isWtf = ofForm({ words: words('wtf') })

export const profanities: Record<string, WordClass> = {
  /** Strong profanity that only colours what follows: "the fucking build". */
  'curse-adverb': words('fucking fuckin motherfucking effing fkn fcking fking fscking fecking frakking fuckingly'),
  /** The same, milder: "this damn build". "God damn" is two words. */
  'mild-curse': words(
    'damn damned goddamn goddamned darn darned bloody freaking freakin frigging friggin fricking frickin flipping fecking feckin blasted',
  ),
  /** A cry that stands for itself: "damn, that is a lot of warnings". */
  'mild-cry': words(
    'damn dammit damnit darn darnit dangit crap goddamnit goddammit godammit damnation bollocks bugger',
  ),
  /** Behind "what the". */
  hell: '(actual|bloody|living|flying|ever loving|absolute|literal|ungodly)? (hell|heck|crap|devil|hells)',
  'strong-hell': '(actual|bloody|living|flying|absolute|literal|holy)? (fuck|shit|fucking hell|fucks)',
  'foul-stuff': words('shit shite fuckery clusterfuck bullshit horseshit'),
  /** Words of contempt for the intimate parts of people, said of a person. */
  'foul-name': words(
    'dick dickhead asshole assholes arsehole arseholes prick pricks cunt twat twats bitch bastard wanker wankers cock douche douchebag douchebags shithead shitheads asshat asshats dickheads',
  ),
  /** What stands between "you" and a name for the reader: "you stupid, lying …". */
  tirade: words(
    'stupid dumb little fat total complete annoying pompous lazy ignorant fucking fuckin goddamn damn bloody lying dirty filthy miserable pathetic worthless arrogant smug old sad absolute real utter piece of mother',
  ),
  'tirade-name':
    '<foul-name>|fuck|fucks|fucker|fuckers|fuckwit|fuckwits|fuckface|motherfucker|motherfuckers|mother (fucker|fuckers)|fucktard|cocksucker|cocksuckers|shit|shits|(piece|sack) of shit|(son|sons) of (a)? (bitch|bitches)|bitches|bastards|pricks|dicks',
  /** `WTF` in capitals is also the name of libraries. */
  'small-wtf': Object.assign((word: Word) => isWtf(word) && !word.shouted, { form: isWtf.form }),
  /** Slurs; few, because the list is in everybody's sight. The larger one belongs to `profane-term`. */
  slur: words(
    'nigger niggers nigga niggas faggot faggots fag fags tranny trannies shemale kike kikes spic spics gook gooks wetback wetbacks raghead ragheads towelhead towelheads chink chinks paki pakis gypo gyppo gypos coon coons',
  ),
  slurs: words(
    'niggers niggas faggots fags trannies kikes spics gooks wetbacks ragheads towelheads chinks pakis gypos coons',
  ),
  /** Endearments that turn a colleague into something small. */
  'pet-name': words('sweetheart sweetie honey hun babe darling dearie missy toots cutie princess sweety love'),
  /** The same for grown men. */
  'small-man': words('buddy pal champ sport kiddo sonny boyo sunshine laddie junior'),
}
