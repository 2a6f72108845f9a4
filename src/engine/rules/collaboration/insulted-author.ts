import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const name = '<insult-adjective>* (<insult-name>|<insult-title>|genius|geniuses|drunk)'
const story = sentence("I'd like to understand how this came about: ‹what surprised you›.")

export default defineRule({
  id: 'insulted-author',
  principle: 'collaboration',
  severity: 'warning',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'The author may be reading, and those who read along learn what will be said of them one day.',
  source: {
    title: 'Google, How to write code review comments: be kind, comment on the code',
    url: 'https://google.github.io/eng-practices/review/reviewer/comments.html',
  },
  finds: [
    {
      pattern: `[(the|that|this|whatever|whichever|some) ${name} (who|that)?] <adverb>* (wrote|did|made|designed|built|approved|merged|committed|pushed|reviewed|coded|added|came up with|thought of|invented|created|is responsible for) (this|that|it|these|the <adjacent>{1,2}|<code>)`,
      rewrites: [part('whoever')],
    },
    { pattern: '[some <insult-adjective>* (<insult-name>|genius)]', rewrites: [part('someone')] },
    {
      pattern: `^ [(which|what|(what kind of|what sort of) (a|an)?) <insult-adjective>* (<insult-name>|fool|genius|monkey|clown|amateur|noob)] (act: (commits|puts|writes|uses|deletes|pushes|merges|stores|hardcodes|leaves|calls|ignores|ships|runs|copies|disables|skips|trusts|checks|stuffs|returns|throws|catches|swallows|logs|opens|closes|adds|removes) ...) $`,
      rewrites: [phrase("We shouldn't {act:base}.")],
    },
    {
      pattern: `^ [(which|what|(what kind of|what sort of) (a|an)?) <insult-adjective>* (<insult-name>|fool|genius|monkey|clown|amateur|noob) <adverb>* (decided|chose|thought it (was|is|would be) <adverb>* (a (good|great|smart|brilliant|clever|fine) (idea|move)|ok|okay|fine|smart|clever)|thought) to] (act: <verb> <some>) ~`,
      rewrites: [phrase('What was the reason for {act:gerund}?'), phrase("I'd avoid {act:gerund}: ‹what goes wrong›.")],
    },
    {
      pattern: `^ [(which|what|(what kind of|what sort of) (a|an)?) <insult-adjective>* (<insult-name>|fool|genius|monkey|clown|amateur|noob) <adverb>* (wrote|designed|made|built|added|named|came up with|invented|implemented|coded|created)] (object: <some>) $`,
      unless: ['(wrote|designed|made|built|added|named|created) (this|that|it) (mess|garbage|crap|shit|junk)'],
      rewrites: [
        phrase("What's the background of {object}?"),
        phrase('I stumbled over {object}: ‹what surprised you›.'),
      ],
    },
    {
      pattern: `[(which|what|(what kind of|what sort of) (a|an)?|whose) <insult-adjective>* (<insult-name>|fool|genius|monkey|clown|amateur|noob)]`,
      rewrites: [drop(), story, part('who')],
    },
    {
      pattern:
        '^ [only (a|an|some|complete) <insult-adjective>* (<insult-name>|fool|amateur|noob|monkey) (would|could|can)] (act: <verb> ...) ~',
      rewrites: [phrase("We shouldn't {act}."), phrase("I'd avoid {act:gerund}: ‹what goes wrong›.")],
    },
    {
      pattern:
        '[only (a|an|some|complete) <insult-adjective>* (<insult-name>|fool|amateur|noob|monkey) (would|could|can|will|does)] ...',
      rewrites: [sentence("I'd avoid this: ‹what goes wrong, and for whom›.")],
    },
    {
      pattern:
        '_ _ [(,|and|;|—|–|-)+ (whoever|who ever|the (person|people|guy|guys|one|author|dev|developer)) (who|that)? (wrote|did|made|designed|built|approved|merged|committed|pushed|reviewed|coded|added|came up with|created) (this|that|it|these|the|<adjacent>){0,4} <adverb>* (should|needs to|ought to|deserves to|must|has to) <adverb>* (be (fired|shot|ashamed|banned|sacked|demoted|let go|punished)|get (fired|another job)|find (a|another) <adjacent>) <adverb>*] <closer>* $',
      rewrites: [omit()],
    },
    {
      pattern:
        '^ (whoever|who ever|the (person|people|guy|guys|one|author|dev|developer)) (who|that)? (wrote|made|designed|built|coded|added|came up with|created|named|approved|merged) (object: (this|that|the|these|your) <adjacent>{1,2}|<code>) <adverb>* (should|needs to|ought to|deserves to|must|has to) <adverb>* (be (fired|shot|ashamed|banned|sacked|demoted|punished|let go)|never|not|learn|stop|quit|find (a|another)|rethink|get (fired|another job|help)|go back) <some>? ~',
      rewrites: [
        phrase("I'd like to understand how {object} came about: ‹what surprised you›."),
        phrase('I stumbled over {object}: ‹what surprised you›.'),
      ],
    },
    {
      pattern:
        '[(whoever|who ever|whomever|the (person|people|guy|guys|dude|one|author|dev|developer|team)) (who|that)? (wrote|did|made|designed|built|approved|merged|committed|pushed|reviewed|coded|added|came up with|thought of|invented|created) (this|that|it|these|the|<adjacent>){0,4} <adverb>* (should|needs to|ought to|deserves to|must|has to) <adverb>* (be (fired|shot|ashamed|banned|sacked|hanged|hung|jailed|punished|slapped|flogged|removed|demoted|embarrassed|let go|shamed|whipped|tarred|executed|dragged)|get (fired|a life|out|another job|help)|(go|head) (back|home)|learn|never|not|stop|quit|find (a|another)|rethink (their|his|her)|consider|hang|rot|burn|die|take a|retire|feel)] ...',
      rewrites: [drop(), story],
    },
    {
      pattern:
        '[(whoever|who ever|the (person|people|guy|guys|dude|one|author|dev|developer|team)) (who|that)? (wrote|did|made|designed|built|approved|merged|committed|pushed|reviewed|coded|added|came up with|thought of|invented|created|of) (this|that|it|these|the|<adjacent>){0,4} <adverb>* (was|is|were|had|has|have|must have|must be|clearly|obviously|did not|does not|do not) <adverb>* (have|been|be)? <adverb>* (a|an|no|not)? <adverb>* (<insult-name>|<insult-title>|<character>|drunk|high|stoned|asleep|clue|idea|brain|clueless|blind|insane|crazy|smoking|on (drugs|crack)|understand|know|understood|knew|care|think)]',
      unless: ['(code|commit|commits|test|tests|doc|docs)'],
      rewrites: [drop(), story],
    },
    {
      pattern: `[(he|she|they|this guy|that guy|this dude|the (author|authors|maintainer|maintainers|reviewer|developer|developers|dev|devs|team|manager|guy|intern) (of (this|that|the|your) <adjacent>{1,2})?|these people|these guys|those people) <be> <adverb>* (being|such|acting like|nothing but|all|just)* (a|an|the)? <adverb>* <insult-adjective>* (<insult-name>|<insult-adjective> (<insult-title>)|(bunch|pack|group) of (<insult-title>|<insult-name>))]`,
      rewrites: [drop(), sentence('I see this differently: ‹what you see, and why›.')],
    },
  ],
  unless: [
    '(the|which) <any>{1,2} who (wrote|did|made|designed|built|added|merged|broke) (this|that|it) (was|is) (<adverb>)* (me|myself)',
    '(wrote|did|made|designed|built|added|merged|broke) (this|that|it) \\? (me|myself|it was me|oh)',
    'did not know (that|yet|back)',
    'should (never|not) have to ...',
  ],
  despite: ['technical'],
  rewrites: [drop(), story],
  examples: {
    flagged: {
      'The clown who wrote this forgot to free the buffer.': 'Whoever wrote this forgot to free the buffer.',
      'whatever genius wrote this': 'whoever wrote this',
      'Some idiot deleted the fixtures again.': 'Someone deleted the fixtures again.',
      'Which moron merged `release.yml`?': 'Who merged `release.yml`?',
      'what kind of idiot commits a key': "we shouldn't commit a key.",
      'Whoever wrote this should be fired.': "I'd like to understand how this came about: ‹what surprised you›.",
      'The guy who designed this API must have been drunk.':
        "I'd like to understand how this came about: ‹what surprised you›.",
      'whoever did this clearly had no clue': "I'd like to understand how this came about: ‹what surprised you›.",
      'Which genius decided to put SQL into the view?': 'What was the reason for putting SQL into the view?',
      'The parser drops the last line and whoever wrote it should be fired.': 'The parser drops the last line.',
      'Which genius wrote the retry loop?': "What's the background of the retry loop?",
      'Whoever designed this table should never touch a database again.':
        "I'd like to understand how this table came about: ‹what surprised you›.",
      'Only an idiot would poll in a loop.': "We shouldn't poll in a loop.",
      'The maintainers are a bunch of clowns.': 'I see this differently: ‹what you see, and why›.',
      'The genius who approved this never ran it.': 'Whoever approved this never ran it.',
    },
    fine: [
      'Whoever wrote this should add a test before the release.',
      'Whoever merges first should rebase the other branch.',
      'The person who designed this has left; does anybody know the background?',
      'Some dummy rows are left in the table.',
      'Only an admin would see this page.',
      'The maintainers are a small group, so answers take a while.',
      'What kind of client sends this header?',
      'The intern who wrote this did a lovely job.',
      'I was the idiot who wrote this.',
      'The child process that wrote this file is gone.',
      'They are a joy to work with.',
      'The idiot who wrote this was me.',
      'The author of this did not know that the flag exists.',
    ],
  },
})
