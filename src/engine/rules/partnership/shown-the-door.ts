import { sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const workable = sentence("This doesn't fit here because ‹reason›. What would you need to make it work for you?")
const help = sentence("I can't take this on because ‹reason›; a pull request would be welcome.")
const reproduce = sentence("I couldn't reproduce it here; what's different in your setup?")
const asItIs = sentence('I would rather leave this as it is, because ‹reason›.')

export default defineRule({
  id: 'shown-the-door',
  principle: 'partnership',
  severity: 'information',
  why: 'Sent away without a reason, people take the rest of what they know with them.',
  source: {
    title: 'Miller et al. 2022, toxicity in open source: arrogant replies',
    url: 'https://doi.org/10.1145/3510003.3510111',
  },
  finds: [
    {
      pattern:
        '^ [(it)? works <adverb>* (fine|perfectly|great|ok|well)? (for me|on my (machine|box|computer|laptop|end|side|system|pc|mac))] <pause>* (so|thus)? (i am|am)? (closing|closed|close|wontfix|not a bug|next|user error) (this|it|as <adjacent>{1,2})? $',
      rewrites: [reproduce],
      relents: ['reason', 'alternative'],
    },
    {
      pattern:
        '^ [(it|well|everything)? works <adverb>* (fine|perfectly|great|ok|well)? on my (machine|box|computer|laptop|end|side|system|pc|mac)] $',
      rewrites: [reproduce],
      relents: ['reason', 'alternative'],
    },
    {
      pattern:
        '^ [(status)? (wontfix|will not fix|not fixing (this|it|that)?|not (a|our) bug|works as (designed|intended)|(working|behaving) as (designed|intended)|as designed|user error|pebkac|not happening|not going to happen)] (<pause>* (i am|am)? (closing|closed|close|period|next|done|end of story|full stop) (this|it)? (now)?)? $',
      rewrites: [asItIs],
      relents: ['reason', 'alternative'],
    },
    {
      pattern:
        '[if <you> <adverb>* ((do|can|will) not (like|agree|accept|approve|appreciate)|dislike|hate|disagree|are (not happy|unhappy)|have a problem) (with)? (it|this|that|our|the|how|my) ...{0,4} ,? (then|you can|you are free to|you are welcome to|feel free to|please|go|just|by all means)* (do not use|use|fork|make|write|build|leave|find|go|move|switch|submit|close|there is|do it|fix|stop|try|get|implement)] ...',
      unless: [
        '(result|default|defaults|output|layout|name|style|format|color|colour) ,? (then|just|please)* (use|set|change)',
        '(leave|submit|file|open|write|make) (a|an|the|some|your) (comment|bug|issue|ticket|alternative|report|review|proposal|suggestion|feedback)',
        '(like|want|need) (the|a|this|that) (default|current|old|new|standard|builtin|built) <some> , use',
      ],
      rewrites: [workable],
    },
    {
      pattern:
        '^ [(then <adverb>*|just|simply|maybe|so|well|<you> (can|could|should))+ (do not use|stop using|quit using|not use) (it|this|that|our (product|tool|library|software|app|project)|<thing>)] (then|anymore|~)',
      unless: [
        '(should|could|can) not use <some>? (as|in|for|on|with|when|if|unless|while|until|from|at|by|inside|outside|without|because|since|to)',
        '(just|simply|maybe|so|well) do not use <code>',
        'so do not use (the|a|an) ...',
        '(should|could|can|maybe|perhaps) stop using (the|this|that|these|<code>) ...',
        '(can|could) not use (this|these|that|it|<code>) ,? (but|and|as|because|here|yet|in|for|with|directly)',
        '(should|can) not use (this|these|that|the|it|<code>) <adjacent>? <adjacent>? (directly|here|yet|anymore|any more|~) (,|\\.|;|!)',
      ],
      rewrites: [workable],
    },
    {
      pattern:
        '^ [(then|just|maybe|please|perhaps|<you> (can|could|should|are free to|are welcome to|might want to|may)|feel free to)* (find|go find|go use|go and use|go to|go with|go back to|switch to|pick|choose|look for) (yourself)? (another|a different|some other|someone elses|something else|some) (project|library|package|product|repo|framework|vendor|language|ide|job|hobby|career|profession|place|~)] (then|instead|to (bother|complain|annoy|harass|use)|~)',
      unless: [
        '^ (please)? choose (another|a different)',
        '(find|pick|choose|look for|switch to) (another|a different|some other) (place|package|library|language) (to (put|store|call|keep)|for|that)',
      ],
      rewrites: [workable],
    },
    {
      pattern: '[(take (your|this|that) (<adjacent>{1,3}) elsewhere|go play (somewhere|elsewhere))] (then|~)',
      rewrites: [workable],
    },
    {
      pattern:
        '(^|,|then|go) [(then|go|just|go ahead and|feel free to|please|by all means)+ (fork (it|this|the (repo|project))|(make|create|maintain|write|start|build) (your|yer) own (fork|project|library|framework|tool|language|version|thing|one)?)] (then|yourself|$)',
      unless: ['^ feel free to ...'],
      rewrites: [workable],
    },
    { pattern: '^ [(then|just|please)* (go (somewhere else|elsewhere|away)|get lost)] (then|~)', rewrites: [workable] },
    {
      pattern: '^ [(make your own (fork)?|write your own (one)?|roll your own)] (then|$)|^ [fork it] then',
      rewrites: [workable],
    },
    {
      pattern:
        '[(nobody|no one|noone) (is)? (forces|forcing|forced|makes|making|asked|asking|told) <you> to (use|stay|be here|read|contribute|come|work|like|install|upgrade|update)] ...',
      unless: ['to (upgrade|update|install|use) ... (right now|now|yet|immediately|today)'],
      rewrites: [workable],
    },
    {
      pattern:
        '(^|,|then|so|and) [(then|so|just|feel free to|you (can|could))+ (fix|do|write|implement|test|build|document|add|make) (it|this|that) yourself] (then|$)',
      unless: ['so you can ...'],
      rewrites: [help],
    },
    { pattern: '^ [(fix|write|implement|add|document|test) (it|this|that) yourself] (then|~)', rewrites: [help] },
    {
      pattern:
        '[(there is|you know where|that is where|here is|see) the door|(do not|not) let the door hit you|good riddance|bye felicia|nobody is (stopping|keeping) you|(feel free to|you (can|may|are free to)|then|so) (leave|quit|go) (then|if you|~)]',
      unless: [
        '(leave|quit|go) (the|a|it|this|to|from|for|with|out|in|as|and|comment|comments)',
        '(and|i|we|it|they|,) then (leave|quit|go)',
        'you (can|may) leave if you (want|like|need|have)',
        'the door (sensor|lock|handle|state|event|controller|bell)',
        'good riddance ,? (to|old|<code>) ...',
      ],
      rewrites: [workable],
    },
    {
      pattern:
        '[(you get what you (pay|paid) for|it is free ,? (so)? (stop|do not|what|you)|beggars (can not|can) be choosers|you want your money back|ask for (a|your) refund|want a refund|i will refund you|feel free to ask for (a|your) (refund|money back))]',
      unless: ['free ,? so you (can|could|may)'],
      rewrites: [help],
    },
    {
      pattern:
        '^ [(then|so|or)? feel free to (fork|leave|switch|move on|go elsewhere)] (it|this)? $|[(nobody|no one) (is holding|holds|has|is pointing) a gun to <your> head]',
      rewrites: [workable],
    },
    {
      pattern: '(,|or|;) [(or|just|please)* (use|go|pick|find|try) (something|somewhere|someone) else] (then|~)',
      unless: [
        '(to|we|i|they|could|can|should|must|would|it) _{0,4} (,|or) (use|go|pick|find|try) ...',
        '(do not|avoid|never) ... , (use|pick|find|try) something else',
      ],
      rewrites: [workable],
    },
    {
      pattern:
        '(^|,|then) [(please|just|then|so)* (stay away (from (us|me|here|this (project|repo|community|thread)|our <adjacent>{1,2}))?|leave us alone)] ~',
      unless: ['stay away from ... (until|while|during) ...'],
      rewrites: [workable],
    },
  ],
  despite: ['negation', 'self'],
  rewrites: [workable],
  examples: {
    flagged: {
      'Works for me, closing.': "I couldn't reproduce it here; what's different in your setup?",
      'works on my machine': "I couldn't reproduce it here; what's different in your setup?",
      'Wontfix.': 'I would rather leave this as it is, because ‹reason›.',
      'Not a bug, closing.': 'I would rather leave this as it is, because ‹reason›.',
      "If you don't like it, fork it.":
        "This doesn't fit here because ‹reason›. What would you need to make it work for you?",
      "Then don't use it.": "This doesn't fit here because ‹reason›. What would you need to make it work for you?",
      'just find another project':
        "this doesn't fit here because ‹reason›. What would you need to make it work for you?",
      'Go make your own fork then.':
        "This doesn't fit here because ‹reason›. What would you need to make it work for you?",
      'Nobody forces you to use this.':
        "This doesn't fit here because ‹reason›. What would you need to make it work for you?",
      'Fix it yourself.': "I can't take this on because ‹reason›; a pull request would be welcome.",
      'then do it yourself': "I can't take this on because ‹reason›; a pull request would be welcome.",
      'Take your complaints elsewhere.':
        "This doesn't fit here because ‹reason›. What would you need to make it work for you?",
      "if you don't like how we do releases, use something else":
        "this doesn't fit here because ‹reason›. What would you need to make it work for you?",
      'Good riddance.': "This doesn't fit here because ‹reason›. What would you need to make it work for you?",
      "Won't fix, period.": 'I would rather leave this as it is, because ‹reason›.',
    },
    fine: [
      'Works for me!',
      'That works for me, thanks.',
      'Create your own fork, then clone it.',
      'It works for me with 3.2, which version do you use?',
      'Not a bug: the flag is off by default.',
      "If you don't like the default, set `theme` in the config.",
      'Do not use this in production.',
      "You don't have to fix it yourself, I can take it.",
      'Works as expected after the update, thanks!',
      'Write your own adapter by extending the base class.',
      'By default it picks another port.',
      'Feel free to leave a comment.',
      'We could find another library for that.',
      'You can do it yourself with `npm link`.',
      'You should not use this as a security mechanism.',
      'You should not use this option in reusable packages.',
      'You should not use this module directly.',
      'Make this change and then quit.',
      'If you do not like the default folding, use a command.',
      'If you disagree with this, please leave a comment.',
      'Feel free to make your own version.',
      'You should stop using this flag, it goes away in 3.0.',
    ],
  },
})
