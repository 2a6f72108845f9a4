import { omit, part } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'gendered-crowd',
  principle: 'belonging',
  severity: 'hint',
  presets: ['strict'],
  why: 'Some of the people you greet are no guys, gents or dudes, and notice it each time.',
  source: {
    title: 'Google developer documentation style guide: write inclusive documentation',
    url: 'https://developers.google.com/style/inclusive-documentation',
  },
  finds: [
    {
      pattern:
        '^ (hey|hi|hello|thanks|thank you|ok|okay|sorry|morning|good morning|dear|sup|yo)* [(you)? (guys|gents|gentlemen|dudes|fellas|lads|bros|boys|ladies)] (,|!|\\.|:|and girls|$)',
      rewrites: [part('everyone')],
    },
    {
      pattern:
        '(hey|hi|hello|dear|morning|good morning|evening|listen up|sup|yo|ok|okay|welcome|guys and|thanks|thank you|sorry) <pause>? [(guys|gents|gentlemen|dudes|fellas|lads|bros|boys)]',
      rewrites: [part('everyone')],
    },
    {
      pattern: '[(guys and (girls|gals)|ladies and (gentlemen|gents)|boys and girls|dudes and dudettes)]',
      rewrites: [part('everyone')],
    },
    { pattern: '[(you|you two|you three|both of you) guys]', rewrites: [part('you all')] },
    {
      pattern:
        '(cc|ping|to|for|ask|asked|from|with|these|those|the|some|few|smart|nice|good|other|our|hw|ops|infra|security|frontend|backend|devops|android|web) [guys] (~|who|that|at|on|in|are|were|have|do|did|can|could|will|would|please|and|from|to)',
      rewrites: [part('folks')],
    },
    { pattern: '[guys] $', rewrites: [omit()] },
    { pattern: '[guys]', rewrites: [part('folks')] },
    { pattern: '[(bro|dude)] (this|that|you|why|what|come|it|seriously|just)', rewrites: [omit()] },
  ],
  unless: [
    '(bad|good|wise|tough|family|fall|storage|little) (guy|guys)',
    'guy (lines|wires|ropes)',
    'boys and girls <adjacent>',
  ],
  despite: ['negation', 'self', 'hedge', 'idiom'],
  rewrites: [part('everyone')],
  examples: {
    flagged: {
      'Hey guys, the mirror is back.': 'Hey everyone, the mirror is back.',
      'Thanks guys!': 'Thanks everyone!',
      'What do you guys think?': 'What do you all think?',
      'can you guys look at `lint.yml`': 'can you all look at `lint.yml`',
      'The ops guys will restart it.': 'The ops folks will restart it.',
      'Ladies and gentlemen, 2.0 is out.': 'Everyone, 2.0 is out.',
      'sorry guys, wrong branch': 'sorry everyone, wrong branch',
      'Guys, please rebase.': 'Everyone, please rebase.',
      'dude this is the third rename': 'this is the third rename',
      'Good morning gents, standup in five.': 'Good morning everyone, standup in five.',
      'Any ideas guys?': 'Any ideas?',
    },
    fine: [
      'Hello everyone, the mirror is back.',
      'Hi folks, standup in five.',
      'The bad guys only need one hole.',
      'The wise guys puzzle is in `examples/`.',
      'What do you all think?',
      'Guy Steele wrote the report.',
      'The guy wires hold the mast.',
      'Thanks, team!',
      'Boys and girls schools are two categories of the data set.',
      'The guide is in `docs/`.',
    ],
  },
})
