import { omit, part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const object = '(this|that|it|these|those|them|things like (this|that)|(stuff|code|commits|changes) like (this|that))'
const start = '(^|,|—|–|;|:)'

export default defineRule({
  id: 'bare-prohibition',
  principle: 'leadership',
  severity: 'hint',
  why: 'A “don’t” says what to stop, not what to do; the reader is left to guess the better way.',
  source: {
    title: 'Google Engineering Practices: how to write code review comments, giving guidance',
    url: 'https://google.github.io/eng-practices/review/reviewer/comments.html',
  },
  finds: [
    { pattern: '(^ [ever] (\\.|!))', rewrites: [omit()] },
    {
      pattern: `${start} [<adverb>* (do not|never) (ever|just|even)* (act: (do|use|write|add|change|commit|push|copy|submit|send|touch|remove|hardcode|put|introduce|ship|create|pull|try) ${object}) (ever|again|here|like (this|that)|anymore|any more|in this file)*] $`,
      rewrites: [
        part('I would not {act} here, because ‹reason›.'),
        part('What led you to {act}? I am asking because ‹what it leads to›.'),
        part('Instead of this, ‹what would work›.'),
      ],
    },
    {
      pattern: `${start} [(please|pls)? <adverb>* (stop|quit) (act: <gerund> ...)] (and|then) <verb>`,
      unless: [
        '(stop|quit) (being|kidding|joking|lying|whining|complaining|crying|wasting|questioning|arguing|debating|pretending|acting|listening|running|waiting|polling|watching|recording|tracking) ...',
      ],
      rewrites: [part('Could we hold off on {act}?'), part("I'd hold off on {act}")],
    },
    {
      pattern: `${start} [(please|pls)? <adverb>* (stop|quit) (act: (doing|using|writing|adding|changing|committing|pushing|copying|sending|touching|making|breaking|merging|force pushing|reverting|reopening|renaming|refactoring|rewriting|reformatting|removing|deleting|moving|mixing|rebasing|hardcoding|posting|opening|closing|tagging|pinging|assigning|reassigning|bypassing|skipping|disabling|ignoring|commenting|hijacking|spamming|bumping|interrupting|inventing|introducing|putting|throwing|leaving|editing|squashing|approving) ...)] ~`,
      rewrites: [
        part('Could we hold off on {act}? It ‹what it leads to›.'),
        part('Could we hold off on {act}?'),
        part('I see a cost in {act}: ‹what it leads to›.'),
      ],
    },
    {
      pattern: `${start} [<adverb>* (stop|quit) (act: <gerund> (this|that|it|the|a|your|random|unrelated|these|so|everything|<code>|every|all|stuff|things|my|our) ...)] ~`,
      unless: [
        '(stop|quit) (being|kidding|joking|lying|whining|complaining|crying|wasting|questioning|arguing|debating|pretending|acting) ...',
        '(stop|quit) (listening|running|waiting|accepting|processing|receiving|polling|watching|recording|tracking|reading|searching|trying) (the|a|for|to) ...',
      ],
      rewrites: [
        part('Could we hold off on {act}? It ‹what it leads to›.'),
        part('Could we hold off on {act}?'),
        part('I see a cost in {act}: ‹what it leads to›.'),
      ],
    },
    {
      pattern:
        '^ <adverb>* [(stop (this|that|it) (now|already|right now|right there|nonsense)+|knock it off|cut it out|quit it|enough (with|of) (this|that|the|your) ...|cut the (crap|bullshit|nonsense)|stop right there)] $',
      rewrites: [
        sentence('Could we pause here? What worries me is ‹what it leads to›.'),
        sentence('What I see is ‹what happened›, and it leads to ‹effect›.'),
      ],
    },
    {
      pattern: `${start} [(do not|never) ever (act: <verb> ...)] ~`,
      rewrites: [
        part("I'd rather you didn't {act}, because ‹reason›."),
        part('What led you to {act}? I am asking because ‹what it leads to›.'),
      ],
    },
    {
      pattern: `${start} [(do not|never) (act: (do|use|write|add|change|commit|push|force|copy|submit|send|touch|remove|merge|break|rename|rebase|delete|skip|ignore|revert) ...) again] $`,
      rewrites: [
        part("I'd rather you didn't {act}, because ‹reason›."),
        part('What led you to {act}? I am asking because ‹what it leads to›.'),
      ],
    },
  ],
  unless: [
    '^ (feat|fix|perf|refactor|chore|docs|build|ci|test|style|changelog|release notes) <any>{0,4} : (stop|do not|never) ...',
    '(stop|quit) using (the|a|an)? (deprecated|legacy|obsolete|unmaintained|insecure) ...',
    '(do not|never) ever use (this|that|it) (in|on|for|with|outside) ...',
    '(feat|fix|docs|chore|refactor|perf|build|ci|test|style) (<mark>|<any>){0,4} : (stop|quit)',
    '(if|when|whenever|once|after|before|unless|to|by|while|for|so|you|they|we|i) _{1,14} (,|—|–|;|:) _{1,4}',
    '(please|pls) ,? <adverb>* (do not|never)',
  ],
  relents: ['reason', 'alternative'],
  otherWords: 10,
  despite: ['negation', 'technical', 'self'],
  rewrites: [],
  examples: {
    flagged: {
      'Stop adding me as an approver on drafts.': 'Could we hold off on adding me as an approver on drafts?',
      "Don't do this.": 'I would not do this here, because ‹reason›.',
      'dont ever do that again': 'I would not do that here, because ‹reason›.',
      'Never commit this.': 'I would not commit this here, because ‹reason›.',
      "Don't write code like this!": 'I would not write code like this here, because ‹reason›.',
      'Stop adding random flags to this class.':
        'Could we hold off on adding random flags to this class? It ‹what it leads to›.',
      'stop changing `utils.ts`': 'could we hold off on changing `utils.ts`? It ‹what it leads to›.',
      'Quit pushing to main!': 'Could we hold off on pushing to main? It ‹what it leads to›.',
      'Never do this again.': 'I would not do this here, because ‹reason›.',
      'Stop it already.': 'Could we pause here? What worries me is ‹what it leads to›.',
      'Enough of this.': 'Could we pause here? What worries me is ‹what it leads to›.',
      'No, do not use that.': 'No, I would not use that here, because ‹reason›.',
      'Stop renaming my variables.': 'Could we hold off on renaming my variables? It ‹what it leads to›.',
    },
    fine: [
      "Don't do this, because the callback may fire twice.",
      "Don't use this in production.",
      "Don't worry about it.",
      "Don't forget to run the tests.",
      'Stop the server before you upgrade.',
      'If the disk is full, stop writing to the log.',
      'Please stop adding flags here, because the parser reads them twice.',
      'The worker stops adding items at the limit.',
      'Do not use this, use `parse()` instead.',
      'We should stop using this flag after 3.0.',
      'I would not do this here.',
      'Stop it with `Ctrl+C`.',
      'perf: stop parsing the config twice',
      'Stop using the deprecated `request` package.',
    ],
  },
})
