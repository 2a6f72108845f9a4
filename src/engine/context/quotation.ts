import { defineContext } from './context.ts'

/** What others said, told without quotation marks; and words as words. Marks need no pattern: a word knows whether it stands between them. */
export default defineContext({
  name: 'quotation',
  finds: [
    '<reporter> (<adverb>|has|have|had|will|would|might|may|to|me|us|also|who|that|was|were|is|are|keeps|kept|been|recently|once|in <adjacent>|on <adjacent>){0,4} <report-verb> (me|us|to me|him|her|them|everyone|once|online|in <adjacent>|on <adjacent>|that|how)* <not-you>{0,10}',
    '<reporter> (<adverb>|has|have|had|will|would|might|may|also|who|that|was|were|keeps|been|recently|once|to){0,4} <call-verb> (it|this|that|the|a|my|our|him|her|them|me|us|<code>|as|<adjacent>){1,4} <not-you>{0,6}',
    '(calling|to call|called|being called|labelling|labeling|describing|naming) (it|this|that|him|her|them|someone|people|anyone|others|users|each other|one another|colleagues|me|us|everything|things|code|<code>) <not-you>{0,5}',
    '<reporter> (<adverb>|who|might|may|will|would|have|has|used to|all){0,3} <opinion-verb> (that)? (it|this|that|the|its|our|my|<code>) <not-you>{0,6}',
    '(according to|in the words of|to quote|quoting|quote) <reporter> <pause>? <not-you>{0,8}',
    '(word|words|term|terms|phrase|phrases|adjective|adjectives|name|names|label|labels|language|swearing|slur|slurs|profanity|curse|insult|insults|expression|expressions) (like|such as|as|including|<mark>)+ <in-clause>{1,6}',
    '(word|term|phrase|adjective|noun|literal|nickname|expression) <in-clause>',
    '(named|called|titled|labelled|labeled|nicknamed|spelled) <mark>? <adjacent>',
    // "Being told that they know nothing makes people leave."
    '(being|<be>|was|were|been|get|gets|got|getting|are) (<adverb>|often|once|repeatedly)* told (that|to|how|they|it)* <not-you>{0,8}',
    'being told (that)? you _{0,6}',
    // "Told that they have no respect, people defend themselves."
    '^ (told|asked|reminded|accused|informed|warned) (that|to|of|why|whether|how|when) <not-you>{1,10}',
    // "Pissing match is how one participant described the thread."
    '<in-clause>{1,6} <be> (how|what) (the|one|a|some|our|another) <adjacent>{1,2} <adverb>* (<call-verb>|<report-verb>|put)',
    // Lists of words, and what is done with them.
    '(words|wordlist|word list|blocklist|denylist|allowlist|dictionary|glossary|thesaurus|vocabulary|corpus|lexicon) (<adverb>|<modal>|<be>)* (contains|contain|containing|includes|include|including|has|have|holds|hold|lists|list|lacks|misses|knows|like) <in-clause>{1,6}',
    '(filter|filters|list|censor|linter|checker|spell checker|spellchecker|bot) (<adverb>|<modal>)* (rejects|reject|blocks|block|bans|catches|replaces|replace|censors|censor|bleeps|masks|stars out|marks|underlines) <in-clause>{1,6}',
    '(add|added|adds|adding|ban|bans|banned|block|blocks|censor|censors|replace|replaces|replaced|remove|removed) <in-clause>{1,5} (to|from|in|by|with) (the|our|my|a|your|its|this)* <adjacent>? (dictionary|word list|wordlist|words|blocklist|denylist|allowlist|glossary|vocabulary|stars|asterisks|exceptions)',
    '<in-clause>{1,4} (stands for|<be> (short|an acronym|an abbreviation|the acronym|slang|a (swear|curse|dirty|banned|forbidden|rude|bad|profane|reserved) word|(banned|forbidden|rude|profane) words))',
    '<in-clause>{1,4} <be> (listed|defined|explained) in the (glossary|jargon file|dictionary|faq|appendix|hackers dictionary)',
    '(poop|poo|shit|finger|clown|middle finger|<disguised>) (emoji|emojis|emoticon|smiley)',
    '(search|searching|grep|grepping|filter|filtering|filters|censor|censors) (for|out)? (the)? (word|words)? <adjacent>',
  ],
  examples: {
    silent: [
      'She said that the parser is stupid, and I asked why.',
      'Customers called the old wizard crappy.',
      'Calling people idiots in a review costs us contributors.',
      'Many users think the old layout is ugly.',
      'According to the survey the old layout is ugly.',
      'Words such as stupid and idiot do not belong in a review.',
      'The term dumbass is in the fixture.',
      'I was told that the old parser is stupid.',
      'Being told that you know nothing is hard to answer.',
      'Told that they know nothing, people stop asking.',
      'Crappy is how one customer described the export.',
      'The list of banned words contains shit, so the test does too.',
      'The word filter replaces damn and shit by stars.',
      'Add wtf to the spelling dictionary.',
      'Shit is a banned word in the chat.',
    ],
    heard: [
      'You said the parser is slow, but this is stupid.',
      'This dictionary is stupid.',
      'The filter is stupid.',
      'Add this crappy parser to the backlog.',
      'You were told to stop this, idiot.',
      'These stupid words hide the point.',
    ],
  },
})
