import { defineContext } from './context.ts'

const filler =
  '(really|that|so|very|too|entirely|all|necessarily|exactly|particularly|even|being|meant|to|sound|look|seem|feel|be|been|trying|mean|meaning|saying|calling|think|suggesting|at|longer|quite|actually|completely|totally|just|only|always|ever|as|such|more|less|much|any|especially|strictly|per se|in any way|by any means|a bit|one bit)'
const saying =
  '(say|says|said|saying|mean|means|meant|meaning|think|thinks|thought|thinking|call|calls|called|calling|claim|claims|claimed|claiming|imply|implies|implied|implying|suggest|suggests|suggested|suggesting|believe|accuse|accused|accusing)'

/** Harm that is denied or ruled out. */
export default defineContext({
  name: 'negation',
  finds: [
    `(not|never|neither|nor|hardly|scarcely|nothing|without|no|none|nobody|noone|barely|neither of) ${filler}{0,4} (a|an|the|any|you|your|this|that|it|of|his|her|their|our)? <be>? (so|too|really|being|that)? _`,
    // "Nobody says that the parser is garbage."
    `(not|never|nobody|noone|no one|hardly anyone|far be it from me to) (<adverb>|trying|here|want|wanted|like|going|wish|intend|intended|<modal>|to|mean|meant)* ${saying} _{0,7}`,
    '(no|without|not any|little|every) (need|reason|cause|point|harm|offence|offense|shame) (to|in|for)? _{1,3}',
    '(far|anything|nowhere near|other) (from|but|than) (being|a|an|the)* _',
    'nothing (<be>|at all|that|about|here|in|there)* _',
    '(neither|nor) (a|an|the|<be>|it|is)* _',
    // "No, you didn't break anything."
    '<you> did not <adverb>* <verb> (anything|nothing|any <adjacent>)',
  ],
  examples: {
    silent: [
      'The parser is not stupid at all.',
      "I don't think this is stupid.",
      'Nobody says that the parser is stupid.',
      'That is far from stupid.',
      'It is anything but ugly.',
      'Neither a hack nor stupid, in my view.',
      'This has never been a stupid idea.',
      "I'm not saying that your request is stupid.",
      'Not that this is stupid.',
      "This isn't lame, it's small.",
    ],
    heard: [
      'This is not tested, and it is ugly.',
      'Not only the name is wrong, this is a stupid idea.',
      'No, this is stupid.',
      'You never listen.',
      'This is stupid, not the parser.',
    ],
  },
})
