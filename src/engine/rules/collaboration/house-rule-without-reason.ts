import { sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const usual = sentence('We usually do this differently: ‹how, and why›.')

export default defineRule({
  id: 'house-rule-without-reason',
  principle: 'collaboration',
  severity: 'hint',
  why: '“Not how we do things” marks an outsider; how you do it and why makes an insider.',
  source: {
    title: 'Google, How to write code review comments: explain why',
    url: 'https://google.github.io/eng-practices/review/reviewer/comments.html',
  },
  finds: [
    '[(this|that|it) (<be>) <adverb>* not (<adverb>|really|at all|exactly)* (how|the way) (we|you|one|this team|this project|things|people|the team|everyone else) <adverb>* (do|does|did|done|write|name|work|works|test|are done|<be> done|handle|want|use|build|operate|structure|code|develop|roll|like)] <adverb>* (<any>{0,3}) ~',
    '[we <adverb>* (do not|never|can not) <adverb>* (do|write|name|test|use|code|handle|work|build|merge|accept|allow) <adverb>* (this|that|it|things|stuff|code|such things|that kind of thing|that sort of thing|like (this|that))] (this way|that way|like (this|that)|that|here|in this (project|repo|codebase|team|house)|around here|on this team|at all)+ ~',
    '[(that|this|it) (<be> not|<be> never|does not|<be> simply not) <adverb>* (our (style|way|convention|standard)|done (here|that way|like that|this way|like this)|the <adjacent> way|idiomatic|how (things|it) (work|works|<be> done)|follow our (style|standards|conventions|guidelines)|(the|a)? (accepted|approved|standard|right|proper|correct|usual|normal) way|the convention|pythonic|best practice|clean code|fly here)] (here|in this (project|repo|codebase|team)|around here)? $',
    '[(we|i) (have)? <adverb>* (always|ever) (done|did|do|had|written|named|used|handled) (it|this|that|things)] (<any>{0,4}) ~',
    '[(against|violates|breaks|violating|breaking|not (in line with|according to|following)) (our|the|all|every|<adverb>)* (style|coding|code|project|team|company)? (rules|rule|conventions|convention|standards|standard|guidelines|style|best practices|best practice|policy|principles)] (here)? $',
    '[(that|this) (<be>|<be> just) <adverb>* (how|the way) (we|things|it|this|the team|everyone|everybody) <adverb>* (do|does|<be> done|work|works|<be>|has always|have always) (it|things|this|been)?] (here|around here|been done|done)? $',
    '[(here|around here|in this (team|project|company|repo|house)) ,? we (do|never|always|do not) <any>{1,4}] $',
  ],
  relents: ['reason', 'alternative'],
  otherWords: 6,
  despite: ['negation', 'self'],
  unless: [
    '(see|read|check) (the|our) ...',
    '(how|what) (do|does|did|should) we ...',
    '(i|not sure|unsure|ask|asking|know|learn) (how|what|the way) we',
  ],
  rewrites: [usual],
  examples: {
    flagged: {
      'This is not how we do things here.': 'We usually do this differently: ‹how, and why›.',
      "that's not the way we name tests": 'we usually do this differently: ‹how, and why›.',
      "We don't do that here.": 'We usually do this differently: ‹how, and why›.',
      'we never write code like that around here': 'we usually do this differently: ‹how, and why›.',
      "That's not our style.": 'We usually do this differently: ‹how, and why›.',
      'this is not idiomatic': 'we usually do this differently: ‹how, and why›.',
      "We've always done it this way.": 'We usually do this differently: ‹how, and why›.',
      'Violates our conventions.': 'We usually do this differently: ‹how, and why›.',
      "That's just how we do it here.": 'We usually do this differently: ‹how, and why›.',
      'This is not pythonic.': 'We usually do this differently: ‹how, and why›.',
      "it's simply not done that way": 'we usually do this differently: ‹how, and why›.',
    },
    fine: [
      'We usually put helpers in `lib`, see the guide.',
      'This is not how we name tests: use `test_*` instead.',
      'We have always done it this way because the importer reads the name.',
      "That's not how the cache works: it is per request.",
      'How do we do this in the other services?',
      'This is how we release: tag, build, publish.',
      'We do not use that flag since 3.1, so it can go.',
      'This breaks the style of the page in dark mode.',
      'I am not sure how we do things here.',
      'Our convention is one file per rule.',
      "It isn't how I would do it, but it works.",
    ],
  },
})
