import { omit, part } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const title =
  '(sweet summer child|my dear watson|genius|geniuses|einstein|sherlock|sherlock holmes|captain obvious|smarty pants|smartypants|smartass|smart ass|smart guy|wise guy|wiseguy|know it all|(mr|mister|mrs|miss|ms)+ _ <adjacent>?|brainiac|hotshot|hot shot|wonder boy|rockstar|rock star|ninja|wizard|champ|sport|pal|buddy|sweetie|sweetheart|honey|darling|sunshine|princess|snowflake|your (majesty|highness|lordship|honor|royal highness)|oh (great|wise|mighty) (one|<adjacent>))'

export default defineRule({
  id: 'mock-title',
  principle: 'trust',
  severity: 'information',
  presets: ['recommended', 'strict', 'feedback', 'gentle'],
  why: 'A mock title ranks the reader below you, and the rank is all that they will hear.',
  source: {
    title: 'Ferreira et al. 2021, Characterizing Incivility in Open Source Code Review Discussions (mocking)',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '_ [,? and you (call yourself|have|put|claim to be|are supposed to be|are meant to be) <any>{0,5} (senior|staff|principal|lead|architect|expert|engineer) <quote-mark>? (in your (title|bio|profile|name|signature|job title)|engineer|developer|dev)?] (\\.|!|\\?|$)',
      rewrites: [omit()],
    },
    {
      pattern: `<some> [, ${title}] <closer>* $`,
      unless: [
        '(the|a|an|my|our|some|is|are|by|with|and|thanks|thank you|like|of) (genius|ninja|wizard|rockstar|rock star|champ|sport|buddy|pal|honey)',
        '(thanks|thank you|great|good|nice|awesome|hi|hello|hey|welcome) <some>? , (champ|pal|buddy|sunshine|rockstar|rock star|ninja|wizard|mr|mister|mrs|ms)',
        '(mr|mrs|ms|mister|miss) <adjacent>',
      ],
      rewrites: [omit()],
    },
    {
      pattern: `<start> (ok|okay|sure|right|nice|nice one|nice going|great|thanks|yeah|yes|no|listen|look|look here|well|hey|wow|oh|dear|congrats|brilliant|good job|read it again|no shit)? ,? [((oh|my|you|poor|dear)* (sweet|dear|poor) (innocent|sweet|naive)? summer child|genius|einstein|sherlock|captain obvious|smarty pants|smartass|smart guy|wise guy|know it all|brainiac|hotshot|sweetie|sweetheart|princess|your (majesty|highness|lordship|royal highness))] (,|!|…|—|<closer>* <end>)`,
      unless: ['<start> (genius|sherlock|einstein) !'],
      rewrites: [omit()],
    },
    {
      pattern:
        '[(you are|what|such|you)+ (a|an)? (real|true|absolute|total|regular|certified|fucking|proper|goddamn|actual)* (genius|einstein|sherlock|mastermind|brainiac|rocket scientist|comedian|hero)] ',
      unless: [
        '(you are|what|such) (a|an)? genius !',
        'you are (a|an|my)? (hero|genius|absolute hero|true hero|real hero|legend)',
        'what a (genius|hero)',
      ],
      rewrites: [part('this is a surprise to me')],
    },
    {
      pattern:
        '[(your|his|her|their|this|that|the|another|some|these|those) (so called|self proclaimed|self appointed|supposed|alleged|would be|wannabe)] (fix|solution|solutions|expert|experts|improvement|improvements|engineer|engineers|developer|developers|architect|senior|maintainer|maintainers|feature|features|optimization|optimisation|refactoring|cleanup|design|tests|test|documentation|docs|review|team|professional|professionals|programmer|programmers|security|upgrade|enhancement|reviewer|reviewers|code|help|support)',
      unless: ['(supposed|alleged) <adjacent> (is|was) (not)? supposed', '(this|that) would be'],
      rewrites: [part('the')],
    },
    {
      pattern:
        '[so called] (fix|solution|solutions|expert|experts|improvement|improvements|engineer|engineers|developers|optimization|refactoring|cleanup)',
      rewrites: [omit()],
    },
  ],
  despite: ['negation'],
  rewrites: [omit()],
  examples: {
    flagged: {
      'The key is in the repo, and you call yourself a security engineer.': 'The key is in the repo.',
      'Sweet summer child, the network is never reliable.': 'The network is never reliable.',
      'Read it again, genius.': 'Read it again.',
      'ok einstein, the port is closed': 'ok, the port is closed',
      'No shit, Sherlock.': 'No shit.',
      'Nice one, genius': 'Nice one',
      'thanks, captain obvious': 'thanks',
      'The build is red, smartass.': 'The build is red.',
      'Your so-called fix breaks login.': 'The fix breaks login.',
      'Listen, sweetie, the cache is shared.': 'Listen, the cache is shared.',
      'the self-proclaimed experts broke `parse()`': 'the experts broke `parse()`',
      'so called improvements like this one cost us a day': 'improvements like this one cost us a day',
      "that's not how locks work, know-it-all": "that's not how locks work",
    },
    fine: [
      'Genius! That solves it.',
      'You are a genius, thank you!',
      'This is a genius move.',
      'The Einstein model ships with the package.',
      'Sherlock is the name of the search service.',
      'Thanks, buddy!',
      'A so-called monad is a monoid in a category.',
      'What a hero, thanks!',
      'Our code ninja fixed it.',
      'The wizard opens on the first start.',
      'Hi Mr. Smith, the report is ready.',
      'That would be programmer error, of course.',
    ],
  },
})
