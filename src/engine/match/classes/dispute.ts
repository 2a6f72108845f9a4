import { ofForm, type WordClass, words } from './word-class.ts'

const count =
  '(<number>|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|countless|numerous|so many|too many|a (couple|few|dozen|hundred|million|thousand|zillion|billion) (of)?|(dozens|hundreds|thousands|millions) (of)?)'

/** Ordinary words that people shout; terms of the trade in capitals are initialisms, constants or keywords. */
export const shoutable =
  words(`the this that these those is are was were be been being am do does did done doing not no yes never always ever have has had having will would can could should
  must need needs needed want wants wanted get got getting give make makes making made take stop stopped stopping read reading write writing wrote look looking see think know understand tell told say said
  ask asked please just only really very so too much many more most all every everything everyone nothing nobody none any anyone anything some someone you your yours we our us they them their he she his her it
  its me my who what when where why how which because if then than and or but with without for from into onto about after before again already still yet here there now today ever even also same other another
  one two three first last next time times day days week weeks month months year years work works working worked break breaks breaking broke broken fix fixed fixing wrong right good bad stupid
  terrible horrible ridiculous insane crazy useless problem problems issue bug bugs change changes changed changing remove removed add added use used using test tests tested testing people
  anything help listen wait waiting waste wasting care cares hate love let lets go going come coming keep keeps kept try trying tried literally absolutely completely totally exactly actually seriously obviously clearly
  single entire whole full like different impossible possible important enough finally up out off over down in on at to of by as new old own code feature means mean users user
  god damn hell fuck fucking shit omg wtf idiot idiots hello sorry thank thanks`)

const heated = words(
  'why stop never always please again you your yours working broken break breaks breaking broke read reading wrong stupid useless terrible horrible ridiculous insane really very so just fix how what who told tell said listen enough single nobody nothing literally everything every hate waste wasting wait waiting still already ever idiot fuck fucking shit damn hell wtf omg seriously people care cares revert me my',
)

export const disputes: Record<string, WordClass> = {
  /** Turns a question word into a cry: "why on earth". */
  'on-earth':
    "on earth|in the world|in heaven|in the (hell|heaven|fuck)|the (hell|heck|fuck|devil|fudge|frick|actual (hell|fuck|heck))|in (god|heaven|hell)'s name|in the name of _|for (god|heaven)'s sake|in blazes",
  /** Nobody, in all spellings. */
  'no-one': 'nobody|noone|no one|no body|none of (you|them|us)|not (one|a single) (person|one|soul|human)',
  /** "three times", "a hundred times". */
  'count-times': `${count} <adjacent>? times|twice|over and over (again)?|again and again|time and (time)? again|repeatedly`,
  /** "over two years", "almost 5 months". */
  duration: `(over|more than|almost|nearly|about|already|like|around|well over|now|at least|approximately)* ${count} (whole|full|entire|long|freaking|fucking|damn|more|plus)? (hour|hours|day|days|week|weeks|month|months|year|years|decade|decades)`,
  /** An ordinary word in capitals. */
  shout: ofForm({}, (word) => word.shouted && shoutable.has(word.normal)),
  /** An ordinary word that is shouted in anger. */
  'heated-shout': ofForm({}, (word) => word.shouted && heated.has(word.normal)),
  /** A word in capitals, or one that has no small form of its own in them. */
  'shout-on': ofForm({ words: words('i a') }, (word) => word.shouted),
}
