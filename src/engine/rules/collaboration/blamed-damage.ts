import { part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const who = '(you|you guys|you people|you all|he|she)'

export default defineRule({
  id: 'blamed-damage',
  principle: 'collaboration',
  severity: 'information',
  why: 'With “you” as the subject the sentence is about guilt; with the change as the subject it is about the fix.',
  source: {
    title: 'Google, How to write code review comments: comment on the code, not the developer',
    url: 'https://google.github.io/eng-practices/review/reviewer/comments.html',
  },
  finds: [
    {
      pattern: `[${who} (have|had|<adverb>)* made (a (complete|total|huge|real|right|proper|big|terrible)* (mess|hash|dog's breakfast)) (of|in|with)] (object: (the|our|my|this|that|these|all|<code>) <some>?) <adverb>* ~`,
      rewrites: [
        phrase('Something went wrong with {object}: ‹what you saw›.'),
        phrase('Could we look at {object} together?'),
      ],
    },
    {
      pattern:
        "[(stop|quit|do not|thanks for|thank you for) <adverb>* (wasting|waste)] (my|our|everybody|everyone|people|the <adjacent>|reviewers) ('s|is)? <adjacent>? time",
      unless: ['(do not|stop) (waste|wasting) (our|my) time (on|with) <gerund>'],
      rewrites: [sentence('This took me longer than I had planned: ‹what would have helped›.')],
    },
    {
      pattern: `[(you|you guys|you people) <adverb>* broke] (object: <some> (for (<duration>|<number> <adjacent>|half <any>{1,3})|yesterday|last <adjacent>|this (morning|week)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|twice) <some>?) ~`,
      unless: ['(if|when|once|before|until|unless|where|did) <adverb>* you'],
      rewrites: [phrase('This change broke {object}.')],
    },
    {
      pattern: `[(you|you guys|you people) (have|had|<adverb>)* (broke|broken|break)] (object: (the|our|my|this|that|all|every|everything|it|main|master|prod|production|ci|staging|trunk|develop|<code>|half|both|several|some|everyones|builds|tests|compatibility) ... ) <adverb>* (with (this|that|it|(this|that|your) <work-noun>))? <adverb>* ~`,
      unless: [
        '(broke|broken|break) <in-clause>{0,3} (record|barrier|ice|cycle|deadlock)',
        '(can|could|should|would|will|may|might|to|must|if|when|once|before|until|unless|where|did|do) <adverb>* you <adverb>* break',
        '(broke|broken|break) (...) (into|down|out|up|apart)',
        'you break',
      ],
      rewrites: [phrase('This broke {object}.'), phrase('I see {object} failing with this change.')],
    },
    {
      pattern: `[(you|you guys|you people) (have|had|<adverb>)* (broke|broken)] (object: (the|our|my|<code>|<any>)? <adjacent>{1,2} (for|on|in) (<adverb>|every|all|half|most|many|the|our)* (everyone|everybody|us|me|users|customers|people|team|teams|platform|platforms|browser|browsers|windows|linux|macos|mac|android|ios|production|prod|staging|users|user|customer|client|clients|of (us|our users|our customers))) <adverb>* ~`,
      unless: [
        '(can|could|should|would|will|may|might|to|must|if|when|once|before|until|unless|where|did|do) <adverb>* you <adverb>* (have)? (break|broken|broke)',
        '(broke|broken|break) (...) (into|down|out|up|apart)',
      ],
      rewrites: [phrase('This broke {object}.'), phrase('I see {object} failing with this change.')],
    },
    {
      pattern: `[(ever since|since|after|now that) (you|he|she|they) <adverb>* (have)? (touched|changed|refactored|rewrote|rewritten|reworked|moved|renamed|updated|migrated|edited|modified|messed with|cleaned up|improved|optimized|fixed)] (object: (this|that|the|our|my|<code>) <adjacent>{0,3}) ,? (<adverb>|it|everything|the <adjacent>{1,2}|half of <any>{1,3}|all (of)? <any>{1,2})* <failing>`,
      rewrites: [part('since the last change to')],
    },
    {
      pattern: `[(ever since|since|after|now that) (you|he|she|they) <adverb>* (have)? (joined|merged|pushed|landed|took over|taken over|started|came) <any>{0,4}] ,? (<adverb>|it|everything|the <adjacent>{1,2}|half of <any>{1,3}|all (of)? <any>{1,2})* <failing>`,
      rewrites: [part('since ‹which change›')],
    },
    {
      pattern: `[(you|u) <adverb>* (have|had)? <adverb>* (introduced|added|caused|created|reintroduced|shipped|gave us|brought (us|in|back)|merged|pushed)] (object: (yet another|another|the same|even more|more|one more|so many|a ton of|tons of|lots of|a bunch of) <adjacent>{0,3} (leak|leaks|bug|bugs|regression|regressions|race|races|problem|problems|issue|issues|crash|crashes|mess|error|errors|mistake|mistakes|vulnerability|bottleneck|deadlock) ...) ~`,
      rewrites: [phrase('I see {object} with this change.'), phrase('This change brings in {object}.')],
    },
    {
      pattern: `[(you|you guys|you people|he|she|they) <be> <adverb>* (causing|creating|making|giving|bringing) <adverb>* (us|me|everyone|everybody)? <adverb>* (lots|a lot|so many|so much|nothing but|only|more|too many|endless|big|serious|all kinds|all sorts|a ton|tons) (of)? <adjacent>? (problem|problems|trouble|issues|issue|work|headaches|pain|grief|chaos|noise|confusion|drama)] ...`,
      rewrites: [sentence('This costs me time: ‹what happens, and what would help›.')],
    },
    {
      pattern: `[${who} (have|had|<adverb>)* (ruined|wrecked|destroyed|botched|butchered|trashed|screwed|fucked|messed|bungled|mangled|tanked|sabotaged|fubared|borked|bricked) (up)?] (object: (the|our|my|this|that|all|every|everything|it|main|prod|production|<code>) <adjacent>{0,4} ((in|of|for|on) (the|our|this|<adjacent>) <adjacent>{0,2})?) <adverb>* (up)? (with (this|that|your|the) <adjacent>{1,2})? <adverb>* ~`,
      rewrites: [
        phrase('This change causes a problem with {object}: ‹what goes wrong›.'),
        phrase('Something went wrong with {object} here.'),
      ],
    },
    {
      pattern: `[${who} (have|had|<adverb>)* (dropped the ball|blew it|screwed up|messed up|slacked|slipped up|failed) (with|on|at)] (object: (the|this|that|our|my|your|<code>) <adjacent>{0,3}) <adverb>* ~`,
      rewrites: [phrase('Something went wrong with {object}: ‹what you saw›.')],
    },
    {
      pattern: `[${who} (have|had|<adverb>)* ((screwed|messed|fucked|fouled|cocked|stuffed) <adverb>* up|dropped the ball|blew it|made a (complete|total|huge|real|right|proper|big|terrible)* (mess|hash|dog's breakfast))] (...) ~`,
      rewrites: [sentence('Something went wrong here: ‹what you saw›.')],
    },
    {
      pattern: `[(thanks for|congrats on|congratulations on|nice job|good job|great job|well done|nice work|great work|way to go) (breaking|ruining|wrecking|destroying|messing up|screwing up)] (object: (the|our|my|this|that|all|every|everything|it|main|prod|production|<code>) ...) (,? <adverb>)* ~`,
      unless: ['breaking the (record|news|ice|monolith|deadlock|cycle)'],
      rewrites: [phrase('This broke {object}.')],
    },
    {
      pattern: `[(you|he|she|they) <adverb>* (are|is|were|was|keep|kept|always|just|constantly|love)+ (breaking|ruining|wrecking|destroying|messing up|screwing up|wasting)] (object: (the|our|my|this|that|all|every|everything|it|main|prod|production|everybody|everyone|<code>) ...) <adverb>* ~`,
      unless: ['(if|when|because|so|that|since|where) (you|they) ...', 'wasting'],
      rewrites: [phrase('This change breaks {object}.')],
    },
    {
      pattern: `[${who} <adverb>* (are|is|were|was|keep|kept|have|has|just)* <adverb>* (wasting|wasted|waste)] (my|our|everybody|everyone|everybody's|everyone's|people's|reviewers) (...) time`,
      rewrites: [sentence('This took me longer than I had planned: ‹what would have helped›.')],
    },
  ],
  unless: [
    '(destroyed|ruined) my (doubts|fears|assumptions|record|excuse)',
    '(broke|broken) (the|our|my|all|every) (<adjacent>)? (record|records|internet|ice|tie|silence|news|mold|mould|streak|deadlock)',
    '(broke|broken) <any>{1,4} (in|into) (small|smaller|separate|several|many|two|three|<number>) <adjacent>? (commits|parts|pieces|steps|prs|chunks|files|patches|modules)',
    'you <adverb>* (have)? (introduced|added|created|caused|pushed|merged) (another|more|the same|one more|a bunch of|lots of|tons of|a ton of) <adjacent>{0,2} (error|bug|issue|problem|crash) (report|reports|ticket|tickets|handling|message|messages|page|pages|type|types|code|codes|test|tests|case|cases|to the list)',
    'you <adverb>* (created|added|opened) (another|the same|one more) <adjacent>{0,2} (issue|ticket) for (this|that|it)',
    '(break|breaks|breaking|broke|broken) ... (into|down|out|up|apart)',
    '(if|when|whenever|unless|in case|once|before|until) (you|he|she|they) ...',
    '(hope|glad|sure|think) you',
  ],
  rewrites: [sentence('Something went wrong here: ‹what you saw›.')],
  examples: {
    flagged: {
      'you broke search for 20 minutes': 'this change broke search for 20 minutes.',
      'You broke the build again.': 'This broke the build.',
      'you broke the docs build again with this': 'this broke the docs build.',
      'you just broke `main`': 'this broke `main`.',
      "You've broken every test in the parser.": 'This broke every test in the parser.',
      'You ruined the layout.': 'This change causes a problem with the layout: ‹what goes wrong›.',
      'u completely messed up our migration': 'this change causes a problem with our migration: ‹what goes wrong›.',
      'You dropped the ball on the release notes.': 'Something went wrong with the release notes: ‹what you saw›.',
      'You made a mess of the config files.': 'Something went wrong with the config files: ‹what you saw›.',
      'You screwed up.': 'Something went wrong here: ‹what you saw›.',
      'you guys dropped the ball on this one': 'something went wrong with this one: ‹what you saw›.',
      'Thanks for breaking prod, again.': 'This broke prod.',
      'You keep breaking the API.': 'This change breaks the API.',
      'You are wasting my time.': 'This took me longer than I had planned: ‹what would have helped›.',
      "you've broken search for half our users": 'this broke search for half our users.',
      'ever since you refactored the queue nothing works': 'since the last change to the queue nothing works',
      'You introduced yet another race in the pool.': 'I see yet another race in the pool with this change.',
      'You are causing nothing but trouble.': 'This costs me time: ‹what happens, and what would help›.',
      'You have wrecked the history of this branch.':
        'This change causes a problem with the history of this branch: ‹what goes wrong›.',
    },
    fine: [
      'You broke it into two commits, which makes it easy to read.',
      'If you break the contract, callers will notice.',
      'The build is broken on Windows.',
      'I broke the build, sorry.',
      'This change breaks the build.',
      'Once you have broken the loop, return early.',
      'You killed the flaky test for good, nice.',
      'Can you break this function up?',
      'Thanks for breaking this down for me.',
      'You may break the cache by renaming the key.',
      'Did you mess with the timeout here?',
      'Since you touched this file last, could you review the rename?',
      'You introduced another parameter, is it used?',
      'Have you broken the change into commits for reviewers?',
      'You broke the record for most reviews this month!',
      'You introduced more error handling, nice.',
    ],
  },
})
