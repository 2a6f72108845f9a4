import { drop, omit, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const supposing =
  '(guess|suppose|seems|it is like|it is as if|i (will)? (just)? (take it|assume|guess|suppose|presume|gather|see|reckon|imagine|figure|conclude|bet|notice|love)|apparently|evidently|clearly|obviously|so|looks like|seems like|it (looks|seems) like|it seems|good to (know|see)|nice to (know|see)|glad to (know|see)|interesting|funny|oh|ah|right|because|did not know|i did not know|i was not aware|i missed the memo|i must have missed (the)? (memo|part|meeting)|since when|is it that|who knew|wow)'
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
      pattern: '^ apparently not (all of us|everyone|everybody|you|anymore|any more|here)* $',
      rewrites: [omit(), phrase('This is still open.')],
    },
    {
      pattern:
        '(it)? (looks|seems|sounds) like you (<adverb>)* (generated|copied|pasted|copy pasted|wrote|pushed|merged) (object: (this|it|that|these|the <adjacent>{1,2})) (<in-clause>{0,4})? and (<adverb>)* (did not|never) (<adverb>|even|bother to)* (read|test|run|check|compile|look at|open|review) (it|this|that|them)? ~',
      rewrites: [phrase('Could you check this once more?')],
    },
    {
      pattern:
        '^ (so|and|wow|ok|okay|wait|oh|,)+ (<no-one>|none of (us|you)|not one of (you|us)) (here|<adverb>|even|ever)* (thought|wondered|asked|considered|cared|checked) (<adverb>|about|of|to|think|check|ask)* what happens (cond: (when|if|once) <some>) ~',
      rewrites: [phrase('What happens {cond}?')],
    },
    {
      pattern:
        '^ (so|and|wow|ok|okay|wait|oh|,)+ (<no-one>|none of (us|you)|not one of (you|us)) (here|<adverb>|even|ever)* (thought|considered|cared) (about|of)? (object: (the|<code>|<adjacent>) <some>?) (\\?|\\.|$)',
      unless: ['(thought|considered|cared) (about|of)? (it|this|that|to|anything|<gerund>)'],
      rewrites: [phrase('How does this handle {object}?')],
    },
    {
      pattern:
        '^ (oh|ok|okay|ah|wow|,)* so (you|they|someone|somebody) (<adverb>|guys)* (decided|chose|thought (it was|it is|it would be) (ok|okay|fine|a good idea)|figured) (it (was|is) (ok|okay|fine))? to (act: <verb> <some>) without (asking|telling|consulting|talking|checking|warning|pinging|a <adjacent>|any <adjacent>) <some>? ~',
      rewrites: [phrase('What led you to {act}? I would have liked to hear about it first.')],
    },
    {
      pattern:
        '(i|we) (assume|hope|guess|take it|presume|trust) (that)? (object: (the|your|<code>) <some>?) (is|was|are|were) (<adverb>|meant as|supposed to be|intended as)* (a joke|a prank|satire|an april fools joke)+ ~',
      rewrites: [phrase('What is {object} for?')],
    },
    {
      pattern:
        '^ [(it is)? (<adverb>)* (funny|curious|interesting|strange|convenient|amazing) how] _ ... (until|before|since|but|when|except when|only|unless) (you|nobody|no one|everyone|your)',
      unless: [
        'how <some> (until|when|unless) you (use|add|run|set|call|enable|change|start|switch|turn|open|build|click|compile|pass)',
        '!',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '_ [,? (since|because|as|given that|seeing that) (apparently|clearly|evidently|obviously|it seems|seemingly)+ (that)? (nobody|no one|none of you|everyone|everybody|you|the author|some people) (here|<adverb>|in this <adjacent>)* <any>{1,8}] (,|\\.|$)',
      unless: ['(nobody|no one) (has|had) (seen|hit|reported)'],
      rewrites: [omit()],
    },
    {
      pattern: `(it is|this is)? (almost)? (like|as if|as though) (nobody|no one|none of you|not a single person) (here|on this team)? <adverb>* (reads|read|reviews|reviewed|looks at|looked at|checks|checked|proofread|follows|followed|tests|tested|runs|ran) (object: <some>) <adverb>* ~`,
      unless: ['(looks|look|seems|feels|sounds|behaves|acts) (like|as if)'],
      rewrites: [phrase('Could someone look at {object}?'), phrase('Could we go through {object} together?')],
    },
    {
      pattern:
        '(are|is) (thing: (the|your|our)? <adjacent>{1,2}) (illegal|against the law|a crime|outlawed|punishable|against your religion|a sin|a dirty word|out of fashion|out of style|a foreign concept|rocket science) (now|in <some>|here|around here|for you|on your <some>|at your <some>)* <closer>* \\?',
      unless: [
        'is (this|that|it|there)',
        'illegal (in|under|as|inside) (the|eu|us|some|this|a|an|yaml|json|c|go|rust|python|java|sql|xml|html|css|bash|strict|<code>)',
      ],
      rewrites: [phrase("What's the plan for {thing}?"), phrase('I think this still needs {thing}.')],
    },
    {
      pattern:
        '<start> <opener>*? (thing: <adjacent>{1,2}) (is|are) (<obvious>|apparently|evidently|of course|just|only)+ (something)? (for (other people|others|losers|cowards|wimps|someone else|the weak|noobs|beginners)|someone else problem|overrated|optional here|a luxury) ~',
      rewrites: [phrase("What's the plan for {thing}?"), phrase('I worry about {thing} here.')],
    },
    {
      pattern:
        '<start> <opener>*? (i (guess|suppose|take it|see|assume)|guess|apparently|clearly|evidently|obviously|so you (decided|figured|concluded|thought)|looks like) ,? that? (thing: <adjacent>{1,2}) (is|are) (just|only|merely|mostly)* (a formality|formalities|a (mere)? (suggestion|detail)|suggestions|decoration|decorative|for other people|beneath <you>|overrated|optional|a waste of time) (for|to)? (<you>|some people)? <closer>* ~',
      rewrites: [phrase("What's the plan for {thing}?"), phrase('I worry about {thing} here.')],
    },
    {
      pattern:
        'are we <adverb>* (just|really|seriously|now) <adverb>* (merging|shipping|approving|accepting|allowing) (anything|everything|whatever|any old <adjacent>) (these days|now|nowadays|here|$)? <closer>* ~',
      unless: ['(anything|everything|whatever) (else|in|that|on|from|with|for|by|green)'],
      rewrites: [phrase('What do we ask of a change before we merge it?')],
    },
    {
      pattern: `<start> <opener>*? (i (will)? (just)? (take it|assume|presume|gather|guess|suppose|bet|reckon|imagine)|guess|apparently|evidently|clearly|obviously|looks like|seems like|it (looks|seems) like|i see|i can see) ,? that? you <adverb>* (did not|have not|never|could not be bothered to|skipped|forgot to|forgot|do not|not|gave up on)+ <adverb>* (bother to|actually|even|ever|to)* (act: (test|tested|testing|try|tried|run|ran|running|compile|compiled|read|reading|review|reviewed|reviewing|check|checked|look|looked|document|documented|proofread|update|updated) <some>) <adverb>* ~`,
      unless: ['<some> , (could|can|would) you'],
      rewrites: [phrase('Could you {act:base}?'), phrase('Did you get a chance to {act:base}?')],
    },
    {
      pattern: `<start> <opener>*? (i (will)? (just)? (take it|assume|presume|gather|guess|suppose|bet|reckon|imagine)|guess|apparently|evidently|clearly|obviously|looks like|seems like|it (looks|seems) like|i see|i can see) ,? that? (nobody|no one|none of you|not a single person|not one person) <adverb>* (bothered to|actually|even|ever)* (reads|read|reviews|reviewed|looks at|looked at|checks|checked|proofread|follows|followed) (object: <some>) (<adverb>|any more|anymore|these days|any longer)* ~`,
      rewrites: [phrase('Could someone look at {object}?'), phrase('Could we go through {object} together?')],
    },

    {
      pattern: `(<start> <opener>*?)? ${supposing} ,? (that)? (act: <gerund> <in-clause>{0,5}) (is|was|are|were|would be|would have been) <adverb>* (too (hard|much|difficult|complicated|boring|expensive|easy|mainstream|time consuming)|beneath|optional|overrated|asking|for (losers|cowards|wimps|others|other people|the weak)|unnecessary|out of fashion|a lost art|dead|a luxury|not (needed|necessary|required|a thing|important|cool)|someone else|so last) <some>? ~`,
      unless: [
        'not (needed|necessary|required)|unnecessary',
        '(it|that) (looks|seems) like <gerund>',
        'too (slow|expensive|much|hard|difficult) (for (the|a|this|one)|on|in|at|with|when)',
        '(so|because|clearly|obviously|evidently|apparently|i (think|see)) <gerund> <some>? (is|was|are) <adverb>* (too (hard|much|difficult|complicated|expensive)|not (needed|necessary|required)|unnecessary) <adverb>* (here|then|now|$|for|on|and|,)',
      ],
      rewrites: [phrase('Could you {act:base}?'), phrase('Could we still {act:base}?')],
    },
    {
      pattern: `<start> <opener>*? (apparently|evidently|clearly|obviously|i (will)? (just)? (guess|see|suppose|take it|assume)|guess|looks like|seems like|good to know) ,? that? (act: <gerund> <in-clause>{0,5}) (is|was|are|were) <adverb>* (too (hard|much|difficult|complicated|boring)|asking too much) <adverb>* (for (you|some|some people|everyone|this team|anyone))? ~`,
      unless: ['(clearly|obviously|looks like|seems like) <gerund> <some>? too (much|hard|difficult|complicated)'],
      rewrites: [phrase('Could you {act:base}?'), phrase('Could we still {act:base}?')],
    },
    {
      pattern: `<start> <opener>*? ${supposing} ,? (that)? (object: (the|our|your)? <adjacent>{1,3}) (is|was|were|are) <adverb>* (not|never) <adverb>* (a|an|the|your|his|her|their|much of a|top of)* <adjacent>? (priority|priorities|concern|goal|consideration|strong suit|forte|strength|focus|thing|on your (list|radar|mind)|in the budget|worth (it|thinking|mentioning)) (for|of|to)? (you|here|yours|this team|this project|anyone)* ~`,
      unless: [
        '(it|that) (looks|seems) like',
        '(so|because|i (think|guess|suppose|assume)) <some> (is|was|are) not (a|the|our|my)? <adjacent>? (priority|concern|goal|focus) (for (us|me|now)|right now|yet|here)?',
        '(my|our) <some> not',
      ],
      rewrites: [phrase("What's the plan for {object}?"), phrase('I worry about {object} here.')],
    },
    {
      pattern:
        '<start> <opener>*? (so|and|oh|wait|ah|ok|okay|,)* (we|you) <be> (just|really|simply|now|suddenly|seriously)+ (act: (ignoring|skipping|pretending|giving up|throwing|abandoning|reinventing|copy pasting|copying|hardcoding|forgetting|breaking|disabling|swallowing|bypassing|merging|shipping|pushing|committing) <some>) (now|then|these days|,|are we|are you|right|huh)* <closer>* $',
      unless: [
        '(we|you) <be> (just)? (merging|shipping|pushing|committing|copying|disabling|skipping|throwing|ignoring) (the|a|this|it|an) <some> (if|when|so|because|until|for|to|in|on|with)',
        '(we|you) <be> just <some> (\\.|!)',
      ],
      rewrites: [phrase("I'd rather not {act:base}."), phrase('Is the plan to {act:base}?')],
    },
    {
      pattern:
        '<start> <opener>*? (so|and|oh|wait|ah|ok|okay|,)* <be> (we|you) (just|really|simply|now|suddenly|seriously)+ (act: (ignoring|pretending|giving up|throwing|abandoning|reinventing|copy pasting|hardcoding|forgetting|breaking|swallowing|bypassing) <some>) (now|then|these days|,|right|huh)* <closer>* \\?',
      rewrites: [phrase("I'd rather not {act:base}."), phrase('Is the plan to {act:base}?')],
    },
    {
      pattern:
        '(looks|seems|sounds) (like|as if) (someone|somebody) <adverb>* (just|recently|only|finally)* ((discovered|learned about|learnt about|heard (of|about)|fell in love with) (the (magic|joy|joys|power|beauty|wonders|art) of)? <adjacent>{1,3}|learned how|swallowed|ate|finished (reading|a <some>)|took (a|an) <some> (course|class|tutorial)|read (a|an|one|about|half) (book|blog|article|post|chapter|tutorial|medium|half) ) <some>? ~',
      unless: ['(discovered|heard of|learned) (a|the|this|that) (bug|issue|leak|problem|fix|way|workaround)'],
      rewrites: [phrase('What is the case for this approach here?'), phrase('Would something simpler do here?')],
    },
    {
      pattern: `${supposing} ,? (that|when|how|now)? (the|our|your)? (thing: ${diligence}) (is|are|was|were|must be|have become|became|has become|do|does) <adverb>* (now|considered|just|too)* (optional|overrated|hard|too hard|difficult|for (losers|cowards|wimps|others|other people|the weak|noobs|everyone else|beginners|later|suckers)|beneath <some>|not (for <some>|needed|necessary|required|a thing|important|your thing|cool)|unnecessary|out of fashion|a waste <some>|too much <some>|someone else <some>|a suggestion|suggestions|only <some>|a luxury|a foreign concept|not a thing|dead|cancelled|not matter|so last <some>) <some>? ~`,
      unless: [
        'is hard (,|—) i',
        'not (needed|necessary|required) (here|there)? (since|because|as)',
        '(optional|not needed|not required|not necessary|unnecessary) (on|for (this (repo|repository|project|package|module|kind|case|build)|these|forks|internal|private|public|generated|docs|the|a)|in|when|if|with)',
        '(it|that) (looks|seems) like (the|our|your)? _{1,2} (is|are|was|were) not (run|running|working|triggered|passing|updated|enabled|there|here)',
        '<code>',
      ],
      rewrites: [phrase("What's the plan for {thing}?"), phrase('I think this still needs {thing}.')],
    },
    {
      pattern: `(are|is|was|were) (the|our|your)? (thing: ${diligence}) <adverb>* (now|considered|just|suddenly|no longer|not)* (optional|overrated|too hard|for losers|beneath you|a thing|a foreign concept|against your religion|cancelled|out of fashion|not a thing|banned|forbidden)+ (now|these days|anymore|any more|here|around here|to you|for you)* <closer>* \\?`,
      unless: ['(is|are) (the|our|your)? _{1,2} optional <closer>* \\?'],
      rewrites: [phrase("What's the plan for {thing}?"), phrase('I think this still needs {thing}.')],
    },
    {
      pattern: `(${diligence} (is|are)|(is|are) ${diligence}) <adverb>* (for (losers|cowards|wimps|the weak|noobs|suckers)|so last <some>|beneath you|a foreign concept (to you)?|against your religion) ~`,
      rewrites: [phrase('This still needs attention: ‹what is missing›.')],
    },
    {
      pattern:
        '(looks|seems|sounds) like (someone|somebody) <adverb>* (forgot|did not remember|neglected|failed) to (act: <verb> <some>) ~',
      unless: ['<some> (,|—|so|and)+ (i|let me)'],
      rewrites: [phrase('it looks as if we still need to {act:base}.')],
    },
    {
      pattern: `(i (will)? (just)? (take it|assume|presume|gather|guess|suppose|bet|reckon|imagine)|apparently|evidently|clearly|obviously|looks like|seems like|it (looks|seems) like|i see|i can see) ,? that? (you|nobody|no one|none of you|somebody|someone|they|not a single person|not one person) <adverb>* (did not|have not|has not|never|could not be bothered to|skipped|forgot to|forgot|do not|does not|not|bothered to|bother to|gave up on)? <adverb>* (bother to|actually|even|ever)* (test|tested|testing|try|tried|run|ran|running|compile|compiled|read|reading|review|reviewed|reviewing|check|checked|look|looked|tests|runs|reads|reviews|checks|document|documented|proofread) (object: <some>)? <adverb>* ~`,
      unless: [
        '<some> , (could|can|would) you',
        '(i|it) (guess|suppose|assume|take it|presume|gather|imagine|seems like|looks like|bet|reckon) (that)? (you|they|someone|somebody) <adverb>* (test|tested|testing|try|tried|run|ran|running|read|check|checked|look|looked|thought|care|documented|review|reviewed|compiled|compile)',
        '(apparently|evidently|clearly|obviously|looks like|seems like|i see|i can see) (that)? (you|they|someone|somebody) <adverb>* (test|tested|testing|try|tried|run|ran|running|read|reading|check|checked|look|looked|think|thought|care|documented|document|review|reviewed|compiled|compile)',
      ],
      rewrites: [phrase('How was this checked?'), phrase("I'd like to know how this was checked.")],
    },
    {
      pattern: `(<obvious>|i (will)? (just)? (take it|assume|presume|gather|guess|suppose|bet|reckon)|apparently|looks like|seems like|it (looks|seems) like) ,? that? (you|nobody|no one|none of you) <adverb>* (did not|have not|never)? <adverb>* (think|thought|care|cared) about what (happens|would happen|will happen) (cond: (when|if|once) <some>) <adverb>* ~`,
      rewrites: [phrase('What happens {cond}?'), phrase("I'd like to know what happens {cond}.")],
    },
    {
      pattern: `(<obvious>|i (will)? (just)? (take it|assume|presume|gather|guess|suppose|bet|reckon)|apparently|looks like|seems like|it (looks|seems) like) ,? that? (you|nobody|no one|none of you) <adverb>* (did not|have not|never)? <adverb>* (think|thought|care|cared|cares) (about|of) (object: <some>) <adverb>* ~`,
      unless: ['(you|they) <adverb>* (think|thought|care|cared|cares) (about|of)'],
      rewrites: [phrase('How does this handle {object}?'), phrase("What's the plan for {object}?")],
    },
    {
      pattern:
        '(i)? (guess|see|assume|suppose|take it|reckon|gather|presume) that? (we|nobody|no one|you guys|this team|people) <adverb>* (do not|does not|no longer|stopped|gave up on|never) <adverb>* (do|doing|test|testing|review|reviewing|care about|believe in|write|writing|document) (thing: <some>)? (anymore|any more|now|here|these days|around here)+ <closer>* $',
      unless: ['(test|testing) (on|in|with|against)'],
      rewrites: [phrase("What's the plan for {thing}?"), phrase('How was this tested?')],
    },
    {
      pattern:
        'never heard of (them|it|those|that|such things) <some>? ~|are you allergic to (thing: <some>) (or (what|something))? ~',
      unless: ['<start> never heard of (them|it|those|that) <some>? (,|—)'],
      rewrites: [phrase("What's the plan for {thing}?"), phrase("What's the plan for this?")],
    },
    {
      pattern: `(nobody|no one|none of you|not a single person|not one person) <adverb>* (bothered to|actually|even|ever|clearly|obviously|thought to|cared to)+ (test|tested|try|tried|run|ran|compile|compiled|read|review|reviewed|check|checked|look|looked) (at|into)? (object: <some>)? <adverb>* ~`,
      rewrites: [drop(), phrase('How was this checked?'), phrase("I'd like to know how this was checked.")],
    },
    {
      pattern:
        '(looks|seems|sounds) like (someone|somebody) <adverb>* (forgot|skipped|missed|ignored) (object: (the|a|an|some|their|his|her|about|to) <some>) ~',
      unless: ['<some> (,|—|so|and)+ (i|let me)'],
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
        '^ <opener>*? if only (someone|somebody|anyone|people|we|you|there (was|were)) (had|<adverb>)* (act: (ran|run|read|tested|checked|looked at|opened|used|followed|wrote|reviewed) <some>) <adverb>* ~',
      unless: [
        '(someone|somebody|anyone|people|we) (ran|run|read|opened|used|wrote) <in-clause>{1,6} ,? (we|it|this|then) (could|would)',
        'only we had',
      ],
      rewrites: [drop(), phrase('Could we {act:base}?')],
    },
    {
      pattern:
        '[(it is|this is|that is)? almost (as if|as though|like)] (you|someone|somebody|nobody|no one|people|tests|reviews|conventions|the (tests|linter|docs|style guide|types|compiler) (exist|exists|were|was|is|are|has|have)|there (is|was|are|were) a (reason|rule|process)|we have)',
      rewrites: [omit()],
    },
    {
      pattern:
        '<start> <opener>*? (because|after all|oh|yeah|sure|right|and|i mean|but)* ,? who needs (thing: <some>) (anyway|anyways|right|when <some>|these days|anymore)+ <closer>* $',
      rewrites: [phrase('I think we do need {thing}.'), phrase("What's the plan for {thing}?")],
    },
    {
      pattern:
        '<start> <opener>*? (because|oh|yeah|sure|right)+ ,? who needs (thing: <some>) ,? (right|amirite|am i right)? <closer>* $|<start> <opener>*? who needs (thing: <some>) (anyway|anyways)? (when (you|we|i|they) (have|got|can) <some>|, (right|amirite|am i right)) <closer>* $|<start> <opener>*? who needs (thing: <some>) anyway , right <closer>* $',
      rewrites: [phrase('I think we do need {thing}.'), phrase("What's the plan for {thing}?")],
    },

    {
      pattern:
        '(nobody|no one|none of you|not a single person) <adverb>* (reads|read|tests|test|reviews|review|checks|check|runs|run|looks at|follows|follow|documents|document|updates|update) (object: <some>) (,|—|–|…)? (apparently|evidently|it seems|obviously|clearly|it would seem) <closer>* $',
      rewrites: [phrase('Could someone look at {object}?'), phrase('Could we go through {object} together?')],
    },
    {
      pattern:
        '(the|a)? (concept|idea|notion|meaning|existence|purpose) of (object: <some>) (is|seems|appears|must be|are|seem) (to be)? <adverb>* (still)? (unknown|foreign|alien|lost|new|beyond|unheard of|a mystery) (to you|here|on <some>|for <some>|to <some>|you)? <closer>* $',
      unless: [
        '(unknown|foreign|alien|new) to (http|sql|git|unix|<code>|the (parser|compiler|linter|api|protocol|spec|browser|kernel|scheduler|database|language|standard))',
        'new (to|for) (many|most|some|newcomers|people|users|developers|beginners)',
        '(is|are) new (in|to (me|us))',
        '(to|for) (me|us) ~',
      ],
      rewrites: [phrase("What's the plan for {object}?"), phrase('I think this still needs {object}.')],
    },
    {
      pattern:
        '(i|we) (did not|was not|were not) (know|realize|realise|hear|aware|get the memo|told|informed) (that)? (we|you|this team|the project) (were|was|are|is|had|have) (now|suddenly|already|just|started|stopped)* (act: <gerund> <some>) (now|these days|anymore|any more|nowadays) <closer>* $',
      unless: ['(sorry|thanks|good to know)'],
      rewrites: [phrase('Is the plan to {act:base}?'), phrase("I'd rather not {act:base}.")],
    },
    {
      pattern: '<start> <opener>*? since when (do|did) (we|you|people) <adverb>* (act: <verb> <some>) <closer>* $',
      unless: ['(we|you) (support|ship|have|offer|publish)'],
      rewrites: [phrase("I'd rather we don't {act}."), phrase('What changed here?')],
    },
    {
      pattern:
        '<start> <opener>*? since when (is|are|was|were|can|have) (we|you|people|anyone|it (ok|okay|fine|acceptable|allowed|normal|cool|good)) <some>? <closer>* $',
      unless: ['since when have (we|you) had'],
      rewrites: [phrase('What changed here?'), phrase('I see this differently: ‹how›.')],
    },
  ],
  despite: ['negation', 'self'],
  rewrites: [phrase("What's the plan for {thing}?"), sentence("What's the plan here?")],
  examples: {
    flagged: {
      'The lock has to stay. Apparently not everyone.': 'The lock has to stay.',
      'If only somebody ran the formatter before pushing.': 'Could we run the formatter before pushing?',
      "Looks like you copied this from a blog and didn't run it.": 'Could you check this once more?',
      'So nobody thought about what happens when the disk is full.': 'What happens when the disk is full?',
      'so you decided to drop Python 3.9 without telling anyone':
        'what led you to drop Python 3.9? I would have liked to hear about it first.',
      'I assume the `eval` in there is a joke?': 'What is the `eval` in there for?',
      'Nobody ever reads the release notes, apparently.': 'Could someone look at the release notes?',
      'I see that the concept of a unit test is still unknown here.': "What's the plan for a unit test?",
      "I didn't know we were shipping prototypes now.": 'Is the plan to ship prototypes?',
      'Since when do we merge without tests?': "I'd rather we don't merge without tests.",
      "it's like nobody here reads the commit messages": 'could someone look at the commit messages?',
      'Are tests illegal in your team?': "What's the plan for tests?",
      'Security is obviously for other people.': "What's the plan for security?",
      'i guess reading the docs is too much to ask': 'could you read the docs?',
      'Apparently naming things properly is too hard.': 'Could you name things properly?',
      'Guess documentation is optional now.': "What's the plan for documentation?",
      'Clearly performance was not a priority for you here.': "What's the plan for performance?",
      "So we're just ignoring the linter now?": "I'd rather not ignore the linter.",
      'Looks like somebody discovered design patterns.': 'What is the case for this approach here?',
      'Who needs backups, right?': 'I think we do need backups.',
      'I see you did not update the changelog.': 'Could you update the changelog?',
      'Obviously you did not think about concurrency': 'How does this handle concurrency?',
      "Guess we don't do code review anymore": "What's the plan for code review?",
      'I wrote the tests since apparently nobody here has time for them, and two fail.':
        'I wrote the tests, and two fail.',
      'apparently nobody reads the style guide': 'could someone look at the style guide?',
      'Apparently nobody thought about what happens when the disk is full.': 'What happens when the disk is full?',
      'are you allergic to tests?': "what's the plan for tests?",
      'I take it the tests were optional.': "What's the plan for tests?",
      'I take it the tests were optional for this one.': "What's the plan for tests?",
      'apparently code review is optional now': "what's the plan for code review?",
      'I guess documentation is for other people.': "What's the plan for documentation?",
      'Clearly nobody tested this.': 'How was this checked?',
      "I assume you didn't run the linter.": 'Could you run the linter?',
      'Looks like someone forgot to run the linter again.': 'It looks as if we still need to run the linter.',
      'Looks like someone forgot to update the changelog.': 'It looks as if we still need to update the changelog.',
      'seems like somebody skipped the tests': "I don't see the tests in this change yet.",
      "It's almost as if tests exist for a reason.": 'Tests exist for a reason.',
      'who needs tests anyway': 'I think we do need tests.',
      'Because who needs error handling, right?': 'I think we do need error handling.',
      'Nobody even bothered to compile this before pushing.': 'How was this checked before pushing?',
      'The fix is in my branch since May, but nobody bothered to look.': 'The fix is in my branch since May.',
      'I guess nobody reads the style guide anymore.': 'Could someone look at the style guide?',
      'Are comments out of fashion?': "What's the plan for comments?",
      'i see reading the style guide was too hard': 'could you read the style guide?',
      'I guess code reviews are just a formality for you.': "What's the plan for code reviews?",
      'Are we just merging anything these days?': 'What do we ask of a change before we merge it?',
    },
    fine: [
      'It looks like you did not run the migration, could you try that?',
      "Looks like someone forgot to update the lockfile, I'll push a fix.",
      'Funny how this works until you add a second thread.',
      'Are tabs illegal in YAML?',
      'Since when do we support Python 3.13?',
      'The idea of ownership is new to many C++ developers.',
      'No one reads the audit log at night, I guess.',
      "I didn't know that we ship prototypes to the beta group, good to know.",
      'Since when does the job fail?',
      'The concept of a unit is new in this module.',
      'I guess caching is not needed here.',
      'Apparently the linter is optional on forks.',
      'Looks like someone discovered the new flag, cool.',
      'Is gambling illegal in this region?',
      'Apparently parsing is too slow for this.',
      'Clearly caching is not needed here.',
      'I guess accessibility is not a goal for the prototype.',
      'Are we ignoring the linter warnings in generated files on purpose?',
      'Looks like somebody discovered a bug in the parser.',
      'I see you did not change the default, good.',
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
      'Are we just merging docs this week?',
    ],
  },
})
