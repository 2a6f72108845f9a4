import { drop, omit, part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const view = sentence('I see this differently: ‹what you see, and why›.')

export default defineRule({
  id: 'ableist-insult',
  principle: 'belonging',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'The name of a disability used as an insult also hits the readers who have it.',
  source: {
    title: 'Contributor Covenant: regardless of visible or invisible disability',
    url: 'https://www.contributor-covenant.org/version/2/1/code_of_conduct/',
  },
  finds: [
    {
      pattern:
        '[(are|were) (you|u|you guys|you all|they|people|we all) <adverb>* (deaf|blind|mute|dyslexic|illiterate|autistic|retarded|mental|demented|senile|brain damaged|braindamaged|mentally (ill|challenged|disabled|handicapped|unstable)|off (your|their) (meds|medication))] (~|or|to)',
      rewrites: [drop(), sentence('Did you see this part?'), sentence('What led you to this?')],
    },
    {
      pattern:
        '[(<you>|he|she|they|the (author|maintainer|maintainers|reviewer|developer|guy|devs|dev)|whoever (<adjacent>|this|that|it){1,3}) (<be>|must be|sound|sounds|seem|seems|acts|act|look|looks) <adverb>* (like)? (a|an|being|some kind of)* (autistic|autist|spastic|spaz|retarded|schizo|schizophrenic|psycho|psychopath|sociopath|mental (case|patient)|mentally (ill|challenged|retarded|unstable|deficient)|mongoloid|cripple|bipolar|psychotic|demented|deaf and dumb|brain damaged|braindamaged)]',
      unless: [
        '(he|she|they|the <role>) (is|are|was|were|seems|seem) (autistic|bipolar|mentally ill) (and|,|so) ...',
        'bipolar (transistor|transistors)',
      ],
      rewrites: [drop(), view],
    },
    {
      pattern:
        '(a|an|the|this|that|these|those|such|such a|some|another|your|my|our|their|all|any|by|of) <adverb>* [(retarded|spastic|autistic|braindamaged|brain damaged|mongoloid|short bus)] <adjacent>',
      unless: [
        '(retarded|autistic) (time|potential|potentials|green|functions|people|person|adult|adults|child|children|users|user|community|employees|engineers|developers|folks|readers|<role>)',
      ],
      rewrites: [part('odd'), omit()],
    },
    {
      pattern:
        '(subject: <thing>) [<be> (<adverb>|less|more|functionally|significantly)* (retarded|spastic|autistic|brain damaged|braindamaged)] (~|to|that|for|in|on|and|when|but|how)',
      rewrites: [part('does not make sense to me')],
    },
    {
      pattern: '[(retarded|spastic|braindamaged|brain damaged|spazzy|spazzed)]',
      unless: [
        '(retarded|spastic) (time|potential|potentials|green|functions)',
        '(clock|spark|ignition|growth|timing|reaction) (is|was|are|were) <adverb>* retarded',
      ],
      rewrites: [part('odd')],
    },
    {
      pattern:
        '[(looks|sounds|reads|feels) like (a|an|some) (psycho|lunatic|maniac|madman|schizo|schizophrenic|mental patient|spaz|retard) (wrote|made|designed|coded|typed|named) <in-clause>{1,4}] ~',
      rewrites: [sentence('I find this hard to follow: ‹which part, and why›.')],
    },
    {
      pattern: '(a|an|this|that) [(spaz|retard|tard|mongoloid|cripple|gimp) of (a|an)]',
      rewrites: [part('confusing')],
    },
    { pattern: '(go|goes|going|went|gone) [full (retard|tard)]', rewrites: [part('too far')] },
    {
      pattern: '[(retard|retards|spaz|spazzes|tard|tards|libtard|fucktard|fucktards|mongoloid|mongoloids)]',
      unless: [
        '(to|will|can|may|does|flame|fire|could|would|not|which|that) (retard|retards)',
        '(retard|retards) (the|growth|ignition|timing|progress)',
      ],
      rewrites: [part('person'), view],
    },
    {
      pattern: '[(retardation|spazzing out|autistic screeching|mental retardation)]',
      rewrites: [part('a mistake')],
    },
    {
      pattern:
        '[(take|took|forgot|forget|off|need|needs|skip|skipped|missed|get) (to take)? (your|their|his|her) (meds|medication|pills)]',
      unless: [
        '(patient|patients|user|users|people) _{0,2} (take|took|forgot|forget|skip|skipped|missed)',
        'meds and get well',
      ],
      rewrites: [drop(), view],
    },
    {
      pattern:
        '^ [(go|please|just)* (see|seek|get) (a)? (therapist|psychiatrist|shrink|mental help)] $|[<you> (<adverb>|guys|people)* (need|needs|should (see|get|seek)|belong in|seek|go see) (a|an|some|to see a|to be in a)* (therapist|therapy|psychiatrist|shrink|mental (help|hospital|institution)|psychiatric (help|ward)|asylum|mental health (help|professional)|loony bin|straight jacket|straitjacket)]',
      unless: ['(therapist|therapy|psychiatrist|help) if (you|this|it) ...'],
      rewrites: [drop(), view],
    },
    {
      pattern:
        '[(window licker|window lickers|window licking|short bus|special (ed|olympics)|special needs (dev|developer|developers|code|person|people|kid|kids)|lobotomized|lobotomised|lobotomy)] (~|who|that|wrote|code|dev|developers?)',
      rewrites: [view],
    },
    {
      pattern:
        '[((even|only) (a|an|any|some) (blind|deaf|crippled|one armed|paraplegic|lobotomized|dyslexic|autistic|retarded) (man|person|dog|kid|child|intern)|(even|only)? (a|an|any|some) (blind|deaf|crippled|one armed|paraplegic|lobotomized|dyslexic|autistic|retarded) (monkey|chimp|idiot|moron|mole|bat))] (could|would|can|will)',
      rewrites: [part('anyone')],
    },
    { pattern: '[turn (a)? deaf (ear|ears)]', rewrites: [part('give no answer')] },
  ],
  despite: ['negation', 'technical', 'idiom', 'hedge'],
  rewrites: [view],
  examples: {
    flagged: {
      'are you deaf? the answer is in my first comment': 'the answer is in my first comment',
      'Are you blind? The check is in `parse()`.': 'The check is in `parse()`.',
      'are you blind or what': 'did you see this part?',
      'You must be autistic.': 'I see this differently: ‹what you see, and why›.',
      'This is a retarded way to store dates.': 'This is an odd way to store dates.',
      'the layout engine is retarded': 'the layout engine does not make sense to me',
      'Some spastic scroll handler fires twice.': 'Some odd scroll handler fires twice.',
      'Did you forget your meds?': 'I see this differently: ‹what you see, and why›.',
      'You need to see a therapist.': 'I see this differently: ‹what you see, and why›.',
      'Even a blind monkey could see the bug.': 'Anyone could see the bug.',
      'What a ret*rd wrote this?': 'What a person wrote this?',
      "he's a psycho": 'I see this differently: ‹what you see, and why›.',
      'whoever wrote this was brain damaged': 'I see this differently: ‹what you see, and why›.',
    },
    fine: [
      'The page must work for blind and deaf users.',
      'An autistic developer asked for fewer animations.',
      'A deaf person would miss the beep.',
      'She is autistic and prefers text.',
      'Cold can retard the chemical reaction.',
      'The retarded potential is computed in `field.py`.',
      'Double-blind reviews take longer.',
      'She is dyslexic, so please use the larger font.',
      'My mental model was wrong.',
      'The deaf community prefers captions.',
      'The user is blind and uses a screen reader.',
      'Mental health days count as sick leave.',
      'The patient takes their medication at noon.',
      'The API is called `Psycho`, after the film.',
    ],
  },
})
