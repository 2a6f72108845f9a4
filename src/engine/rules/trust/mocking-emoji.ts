import { omit, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'mocking-emoji',
  principle: 'trust',
  severity: 'information',
  why: 'An emoji that rolls its eyes at people stays with them longer than the comment it came with.',
  source: {
    title: 'Gunawardena et al. 2022, Destructive Criticism in Software Code Review',
    url: 'https://doi.org/10.1145/3555183',
  },
  finds: [
    {
      pattern: '(first: _{1,3}) <clap> (second: _{1,3}) <clap> (third: _{1,3}) <clap> (fourth: _{1,3}) <clap>?',
      rewrites: [phrase('{first} {second} {third} {fourth}')],
    },
    {
      pattern: '(first: _{1,3}) <clap> (second: _{1,3}) <clap> (third: _{1,3}) <clap>?',
      rewrites: [phrase('{first} {second} {third}')],
    },
    {
      pattern: '[<eye-roll>+]',
      unless: [
        '(my|i|me|myself|sorry|oops|whoops|doh|argh|mine|our) <some>? <mark>* <eye-roll>',
        '<start> <mark>* <facepalm>',
        '<eye-roll> <mark>* (my|i|me|sorry|oops|of course i)',
      ],
    },
  ],
  rewrites: [omit()],
  examples: {
    flagged: {
      'Brilliant idea 🙄': 'Brilliant idea',
      'read 👏 the 👏 docs': 'read the docs',
      'Another global 🤦': 'Another global',
      'write 👏 some 👏 damn 👏 tests': 'write some damn tests',
      'sure, that will scale 🤡': 'sure, that will scale',
      ':roll_eyes: again?': 'again?',
      'Great, a singleton :facepalm:': 'Great, a singleton',
      'this naming 🤮': 'this naming',
      'Ok 🙄🙄': 'Ok',
      'tabs and spaces in one file 🤦‍♂️': 'tabs and spaces in one file',
    },
    fine: [
      'Great work 👏',
      'Congrats to the whole team 👏👏👏',
      'oops, my mistake 🤦',
      '🤦 I forgot to push',
      'works on my machine 🤷',
      'Thanks for the fix 🙏',
      'Well done 👏 and thanks for the docs!',
      'The `:roll_eyes:` shortcode is missing from the table.',
      'I broke it again, sorry 🙄',
      'Party time 🎉',
    ],
  },
})
