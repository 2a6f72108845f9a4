import { omit, part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const unclear = sentence("I'm not sure I understand: ‹which part›.")

export default defineRule({
  id: 'language-remark',
  principle: 'belonging',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Most of us write in a language that we learned late; doubt about it silences people with good ideas.',
  source: {
    title: 'Contributor Covenant: regardless of ethnicity, education and nationality',
    url: 'https://www.contributor-covenant.org/version/2/1/code_of_conduct/',
  },
  finds: [
    {
      pattern:
        "[(your|his|her|their|the|this|that <adjacent> 's|author 's) (<adjacent>)? (english|grammar|spelling|engrish|writing) (<be>|looks|sounds|seems|reads) <adverb>* (like)? (a|an|the|just)* (bad|terrible|horrible|awful|poor|atrocious|broken|weak|not great|not good|so bad|the worst|hard to (read|understand|follow)|impossible|incomprehensible|unreadable|embarrassing|painful|a joke|garbage|a mess|google translate|a child|lacking|substandard)]",
      unless: [
        'my english ...',
        'the (english|grammar|writing) (<be>) (bad|broken|hard to read)',
        'this (grammar|spelling) ...',
        'the (<adjacent>) (grammar|spelling|writing) ...',
      ],
      rewrites: [unclear],
    },
    {
      pattern:
        '[(learn|study|practice|improve|fix|work on|brush up on|polish) (to (write|speak|read))? (some|your|proper|basic|better|correct|real|the)* english] ',
      unless: [
        '(i|we|to|my|me|students|users|people|children|kids|for|app|apps|course|the) (am|are|is|was|want|try|trying|will|would|could|have|had|help|helps|can|need|should|<adverb>)* (to)? (learn|study|practice|improve|polish|fix) ...',
        'fix english',
        'learn english (with|in|on|at)',
        'english <adjacent>? (mistake|mistakes|text|texts|version|translation|docs|manual|page|strings|wording|locale|typo|typos)',
      ],
      rewrites: [unclear],
    },
    {
      pattern:
        '[(do|can|does|did) (you|he|she|they|anyone here|anybody here|the author) (even|actually|really)* (speak|understand|read|write|know) (any|proper|basic)* english] ~',
      unless: ['(user|users|client|clients|customer|customers) ...'],
      rewrites: [unclear],
    },
    {
      pattern:
        '^ [(speak|write|use|in|try) (proper|plain|real|correct)? english] <pause>? (please|this|here|dude|man|$)',
      unless: ['(use|write) (plain)? english (names|words|<in-clause>)', 'english please , so ...'],
      rewrites: [unclear],
    },
    {
      pattern:
        '[(is|was) english (even|really|actually)* (your|his|her|their) (first|second|third|native|main|mother)? (language|tongue)?] ~',
      rewrites: [unclear],
    },
    {
      pattern:
        '[english is (obviously|clearly|probably|evidently|apparently|certainly|definitely|surely)* not (your|his|her|their) (first|native|mother|main)? (language|tongue|strong suit|strength|forte)]',
      unless: [
        '(if|when|whether|since|because|as) english',
        'not (their|his|her) (first|native|mother) (language|tongue) , so',
        '(user|users|readers|customers|people) english',
      ],
      rewrites: [unclear],
    },
    {
      pattern:
        '[(are|is|were) (you|he|she|they|the author|this person) <adverb>* (a|an)? (native|native english|non native|esl|foreign) (speaker|speakers)?] ~',
      rewrites: [unclear],
    },
    {
      pattern:
        '[(any|a|some|actual|real|every) native (english)? speaker] (would|will|can|could|knows|should|must|sees)',
      unless: ['native (english)? speaker <modal> (check|review|proofread|be|help|correct|improve|translate)'],
      rewrites: [part('a careful reader')],
    },
    { pattern: '[where did (you|he|she|they) learn (english|to (write|speak|spell|read))]', rewrites: [unclear] },
    {
      pattern:
        '[(your|his|her|their|this|that) (broken|bad|terrible|horrible|poor|awful|pidgin|mangled|tortured|atrocious|indian|chinese|russian|german|french|japanese|korean|spanish|italian|polish|african|asian|eastern european) english]',
      unless: ['english (locale|dictionary|voice|variant|corpus|strings|keyboard|link|translation)'],
      rewrites: [part('this wording')],
    },
    {
      pattern: '[(engrish|chinglish|hinglish|denglish|gibberish english|caveman english|kindergarten english)]',
      rewrites: [part('wording')],
    },
    {
      pattern:
        '[(can|could|would) (someone|somebody|anyone|anybody) translate (this|that|it)? (to|into|in) (proper|real|plain|actual)? english] ~',
      rewrites: [unclear],
    },
    {
      pattern:
        '[(i|we|nobody|no one|noone) (<adverb>|can|could)* (can not|cannot|could not|can|could|do not|did not)? (barely|hardly)? (understand|decipher|parse|decode|read|make sense of) (your|his|her|their) (accent|english|gibberish|broken <adjacent>|writing|language)]',
      rewrites: [unclear],
    },
    {
      pattern:
        '[(did you|have you|was this|were you) (use|used|run|using|run through|put through)? (this|it)? (through)? (google translate|a translator|babelfish)] ~',
      rewrites: [unclear],
    },
    {
      pattern:
        '[(did|do) (you|they) not (teach|learn|have) (you)? (english|grammar|spelling) (in|at) (your)? <adjacent>]',
      rewrites: [unclear],
    },
    {
      pattern: '[(learn|use) (to spell|a spell checker|a spellchecker|to use a spell checker)]',
      unless: ['(we|i|they|it|can|could|to|do|does) use a', '(spell checker|spellchecker) (in|for|on)'],
      rewrites: [sentence('There are a few typos here: ‹which ones›.'), omit()],
    },
  ],
  despite: ['negation', 'hedge', 'technical'],
  rewrites: [unclear],
  examples: {
    flagged: {
      'Your English is terrible.': "I'm not sure I understand: ‹which part›.",
      'learn english first': "I'm not sure I understand: ‹which part›.",
      'Do you even speak English?': "I'm not sure I understand: ‹which part›.",
      'Are you a native speaker?': "I'm not sure I understand: ‹which part›.",
      'where did you learn english lol': "I'm not sure I understand: ‹which part›.",
      'English is clearly not your first language.': "I'm not sure I understand: ‹which part›.",
      'Nobody can understand your broken English.': "I'm not sure I understand: ‹which part›.",
      'Can someone translate this into English?': "I'm not sure I understand: ‹which part›.",
      'Any native speaker would see that the docs are wrong.': 'A careful reader would see that the docs are wrong.',
      'his grammar is a joke': "I'm not sure I understand: ‹which part›.",
      'Speak English please.': "I'm not sure I understand: ‹which part›.",
    },
    fine: [
      'Sorry for my bad English.',
      'The grammar is broken for nested quotes.',
      'English is not my first language, so please correct me.',
      'The English locale lacks two strings.',
      'Translate the label into English.',
      'We need a native speaker to check the German strings.',
      'The app helps children learn English.',
      'Use English names for variables, as the style guide says.',
      'Does the user speak English? Then show the short form.',
      'Your spelling of the constant differs from the spec.',
      'Native modules need a compiler.',
      'Can you put that in plain English for the changelog?',
      'If English is not your first language, please describe it as well as you can.',
      'Fix English mistake in the manual.',
      'A native speaker should review the strings.',
      'We use a spell checker.',
    ],
  },
})
