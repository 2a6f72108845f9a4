import type { Word } from '../../words/word.ts'
import { ofForm, type WordClass, words } from './word-class.ts'

const others = words(
  'you your yours yourself yourselves he she they them him her his their theirs this that these those it its who whose which everyone everybody people guys',
)
const turns = words(
  'of with by about at from to on in into for because since when if but so and or than over against as while where why what how whether',
)
const second = words('you your yours yourself yourselves')

/** What is no word, and said as one. */
const isOtherSpoken = ({ kind }: Word) => !['word', 'punctuation', 'symbol', 'emoji'].includes(kind)

/** Who speaks, and of whom. */
export const voices: Record<string, WordClass> = {
  /** What can be said of the subject before somebody or something else comes into the sentence. */
  'of-subject': ofForm({ others: { except: new Set([...others, ...turns]) } }, isOtherSpoken),
  /** Anything but the reader. */
  'not-you': ofForm({ others: { except: second } }, isOtherSpoken),
  /** Somebody else, whose words are told. */
  reporter:
    `<mention>|he|she|they|(the|a|an|some|one|our|my|their|another|every|many|most|several|other|few)* (<adjacent>|<mention>)? (user|users|customer|customers|client|clients|colleague|colleagues|reviewer|reviewers|author|authors|commenter|
    commenters|developer|developers|dev|devs|engineer|engineers|manager|boss|tester|testers|team|teams|folks|friend|person|reporter|contributor|contributors|maintainer|maintainers|linter|compiler|critics|critic|guy|man|woman|student|students|teacher|readers|reader)|
    someone|somebody|everyone|everybody|people|(no|some) one|others|linus|dijkstra|knuth|stallman|(the|this|that|your|a|his|her|their)? (article|post|thread|tweet|survey|ticket|review|feedback|message|email|docs|documentation|readme|comment)`.replace(
      /\s+/g,
      ' ',
    ),
  'report-verb': words(
    'said says say saying wrote writes write claimed claims claim claiming complained complains complain complaining mentioned mentions argued argues argue insisted insists reported reports commented comments tweeted joked shouted yelled remarked noted stated states insinuated implied suggested tells told',
  ),
  'call-verb': words(
    'called calls calling call labelled labeled labels dubbed described describes describing named mocked mocks dismissed dismisses dismissing deemed deems branded',
  ),
  'opinion-verb': words(
    'think thinks thought feel feels felt find finds found consider considers considered believe believes believed',
  ),
  /** What one does wrong and then owns. */
  'slip-verb': words(
    'forgot forget forgotten broke missed messed screwed botched fucked effed overlooked misread misunderstood mistyped misspelled misremembered goofed borked hosed flubbed derped bungled fumbled muddled misclicked misconfigured',
  ),
}
