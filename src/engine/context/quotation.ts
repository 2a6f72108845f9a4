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
    '(search|searching|grep|grepping|filter|filtering|filters|censor|censors) (for|out)? (the)? (word|words)? <adjacent>',
  ],
})
