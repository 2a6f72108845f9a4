import { part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const supposing =
  '(i (will)? (just)? (take it|assume|guess|suppose|presume|gather|see|reckon|imagine|figure|conclude|bet|notice|love)|apparently|evidently|clearly|obviously|so|looks like|seems like|it (looks|seems) like|it seems|good to (know|see)|nice to (know|see)|glad to (know|see)|interesting|funny|oh|ah|right|because|did not know|i did not know|i was not aware|i missed the memo|i must have missed (the)? (memo|part|meeting)|since when|is it that|who knew|wow)'
const diligence =
  '(test|tests|testing|unit tests|reviews|review|code review|reviewing|reading|readability|documentation|docs|comments|types|ci|linting|the linter|formatting|naming|performance|security|standards|quality|error handling|correctness|consistency|conventions|the style guide|style guides|backwards compatibility|compatibility|thinking|basic <adjacent>|rules|deadlines|the rules|accessibility|(reading|writing|running|following|checking|updating|adding) (the|a|an|your|our)? <adjacent>{1,2})'

export default defineRule({
  id: 'ironic-assumption',
  principle: 'trust',
  severity: 'information',
  why: 'A mocking guess accuses without asking; the plain question gets you the answer.',
  source: {
    title: 'Ferreira et al. 2021, Characterizing Incivility in Open Source Code Review Discussions (irony)',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern: `${supposing} ,? (that|when|how|now)? (the|our|your)? (thing: ${diligence}) (is|are|was|were|must be|have become|became|has become|do|does) <adverb>* (now|considered|just|too)* (optional|overrated|hard|too hard|difficult|for (losers|cowards|wimps|others|other people|the weak|noobs|everyone else|beginners|later|suckers)|beneath <some>|not (for <some>|needed|necessary|required|a thing|important|your thing|cool)|unnecessary|out of fashion|a waste <some>|too much <some>|someone else <some>|a suggestion|suggestions|only <some>|a luxury|a foreign concept|not a thing|dead|cancelled|not matter|so last <some>) <some>? ~`,
      unless: [
        '(it|that) (looks|seems) like (the|our|your)? _{1,2} (is|are|was|were) not (run|running|working|triggered|passing|updated|enabled|there|here)',
        '<code>',
      ],
      rewrites: [phrase('What is the plan for {thing}?'), phrase('I think this still needs {thing}.')],
    },
    {
      pattern: `(are|is|was|were) (the|our|your)? (thing: ${diligence}) <adverb>* (now|considered|just|suddenly|no longer|not)* (optional|overrated|too hard|for losers|beneath you|a thing|a foreign concept|against your religion|cancelled|out of fashion|not a thing|banned|forbidden)+ (now|these days|anymore|any more|here|around here|to you|for you)* <closer>* \\?`,
      unless: ['(is|are) (the|our|your)? _{1,2} optional <closer>* \\?'],
      rewrites: [phrase('What is the plan for {thing}?'), phrase('I think this still needs {thing}.')],
    },
    {
      pattern: `(${diligence} (is|are)|(is|are) ${diligence}) <adverb>* (for (losers|cowards|wimps|the weak|noobs|suckers)|so last <some>|beneath you|a foreign concept (to you)?|against your religion) ~`,
      rewrites: [phrase('This still needs attention: ‹what is missing›.')],
    },
    {
      pattern: `(i (will)? (just)? (take it|assume|presume|gather|guess|suppose|bet|reckon|imagine)|apparently|evidently|clearly|obviously|looks like|seems like|it (looks|seems) like|i see|i can see) ,? that? (you|nobody|no one|none of you|somebody|someone|they|not a single person|not one person) <adverb>* (did not|have not|has not|never|could not be bothered to|skipped|forgot to|forgot|do not|does not|not|bothered to|bother to|gave up on)? <adverb>* (bother to|actually|even|ever)* (test|tested|testing|try|tried|run|ran|running|compile|compiled|read|reading|review|reviewed|reviewing|check|checked|look|looked|tests|runs|reads|reviews|checks|document|documented|proofread) (object: <some>)? <adverb>* ~`,
      unless: [
        '(i|it) (guess|suppose|assume|take it|presume|gather|imagine|seems like|looks like|bet|reckon) (that)? (you|they|someone|somebody) <adverb>* (test|tested|testing|try|tried|run|ran|running|read|check|checked|look|looked|thought|care|documented|review|reviewed|compiled|compile)',
        '(apparently|evidently|clearly|obviously|looks like|seems like|i see|i can see) (that)? (you|they|someone|somebody) <adverb>* (test|tested|testing|try|tried|run|ran|running|read|reading|check|checked|look|looked|think|thought|care|documented|document|review|reviewed|compiled|compile)',
      ],
      rewrites: [phrase('I would like to know how this was checked.'), phrase('How was this tested?')],
    },
    {
      pattern: `(<obvious>|i (will)? (just)? (take it|assume|presume|gather|guess|suppose|bet|reckon)|apparently|looks like|seems like|it (looks|seems) like) ,? that? (you|nobody|no one|none of you) <adverb>* (did not|have not|never)? <adverb>* (think|thought|care|cared|cares) (about|of) (object: <some>) <adverb>* ~`,
      unless: ['(you|they) <adverb>* (think|thought|care|cared|cares) (about|of)'],
      rewrites: [phrase('How does this handle {object}?'), phrase('What is the plan for {object}?')],
    },
    {
      pattern:
        '(i)? (guess|see|assume|suppose|take it|reckon|gather|presume) that? (we|nobody|no one|you guys|this team|people) <adverb>* (do not|does not|no longer|stopped|gave up on|never) <adverb>* (do|doing|test|testing|review|reviewing|care about|believe in|write|writing|document) (thing: <some>)? (anymore|any more|now|here|these days|around here)+ <closer>* $',
      rewrites: [phrase('What is the plan for {thing}?'), phrase('How was this tested?')],
    },
    {
      pattern: 'never heard of (them|it|those|that|such things) <some>? ~|are you allergic to (thing: <some>) ~',
      rewrites: [phrase('What is the plan for {thing}?'), phrase('What is the plan for this?')],
    },
    {
      pattern: `(nobody|no one|none of you|not a single person|not one person) <adverb>* (bothered to|actually|even|ever|clearly|obviously|thought to|cared to)+ (test|tested|try|tried|run|ran|compile|compiled|read|review|reviewed|check|checked|look|looked) (at|into)? (object: <some>)? <adverb>* ~`,
      rewrites: [phrase('I would like to know how this was checked.'), phrase('How was this tested?')],
    },
    {
      pattern:
        '(looks|seems|sounds) like (someone|somebody) <adverb>* (forgot|did not remember|neglected|failed) to (act: <verb> <some>) ~',
      rewrites: [phrase('it looks as if we still need to {act}.')],
    },
    {
      pattern:
        '(looks|seems|sounds) like (someone|somebody) <adverb>* (forgot|skipped|missed|ignored) (object: (the|a|an|some|their|his|her|about|to) <some>) ~',
      rewrites: [phrase("I don't see {object} in this change yet.")],
    },
    {
      pattern:
        '(looks|seems|sounds) like (someone|somebody) <adverb>* (had|needs|got|woke up|is (having|feeling)|was (drunk|half asleep|in a hurry|asleep)|did not (sleep|get|have)|has too much time|has never|never) <some> ~',
      unless: ['(someone|somebody) (needs|got|had) (to|the|this|a|an|access|it)'],
      rewrites: [phrase('something here surprised me: ‹what›.')],
    },
    {
      pattern:
        '[(it is|this is|that is)? almost (as if|as though|like)] (you|someone|somebody|nobody|no one|people|tests|reviews|conventions|the (tests|linter|docs|style guide|types|compiler) (exist|exists|were|was|is|are|has|have)|there (is|was|are|were) a (reason|rule|process)|we have)',
      rewrites: [part('I think')],
    },
    {
      pattern:
        '<start> <opener>*? (because|after all|oh|yeah|sure|right|and|i mean|but)* ,? who needs (thing: <some>) (anyway|anyways|right|when <some>|these days|anymore)+ <closer>* $',
      rewrites: [phrase('I think we do need {thing}.'), phrase('What is the plan for {thing}?')],
    },
    {
      pattern:
        '<start> <opener>*? (because|oh|yeah|sure|right)+ ,? who needs (thing: <some>) ,? (right|amirite|am i right)? <closer>* $',
      rewrites: [phrase('I think we do need {thing}.'), phrase('What is the plan for {thing}?')],
    },
  ],
  despite: ['negation', 'self'],
  rewrites: [phrase('What is the plan for {thing}?'), sentence('What is the plan here?')],
  examples: {
    flagged: {
      'Obviously you did not think about concurrency': 'How does this handle concurrency?',
      "Guess we don't do code review anymore": 'What is the plan for code review?',
      'apparently nobody reads the style guide': 'I would like to know how this was checked.',
      'are you allergic to tests?': 'what is the plan for tests?',
      'I take it the tests were optional.': 'What is the plan for tests?',
      'apparently code review is optional now': 'what is the plan for code review?',
      'I guess documentation is for other people.': 'What is the plan for documentation?',
      'Clearly nobody tested this.': 'I would like to know how this was checked.',
      "I assume you didn't run the linter.": 'I would like to know how this was checked.',
      'Looks like someone forgot to update the changelog.': 'It looks as if we still need to update the changelog.',
      'seems like somebody skipped the tests': "I don't see the tests in this change yet.",
      "It's almost as if tests exist for a reason.": 'I think tests exist for a reason.',
      'who needs tests anyway': 'I think we do need tests.',
      'Because who needs error handling, right?': 'I think we do need error handling.',
      'Nobody even bothered to compile this before pushing.':
        'I would like to know how this was checked before pushing.',
      'Are comments out of fashion?': 'What is the plan for comments?',
      'i see reading the style guide was too hard': 'what is the plan for reading the style guide?',
    },
    fine: [
      'I guess the tests were green at that commit.',
      'I assume you ran this on Linux?',
      'Are the tests optional on Windows?',
      'Looks like someone already fixed it.',
      'Who needs access to the staging cluster?',
      'Apparently the docs are not built on forks.',
      'It seems like the linter is not running on this branch.',
      'The queue looks almost like a stack here.',
      'I suppose we could skip the review for typos.',
      'Nobody reviewed my change yet, could you have a look?',
      'I see you tested this on ARM as well, nice!',
      'These arguments are optional.',
    ],
  },
})
