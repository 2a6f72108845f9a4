import { sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const own = sentence('I saw ‹what happened, and when›; the effect on me was ‹impact›.')
const ask = sentence('I would like to hear how you saw ‹situation›.')
const many =
  '(people|everyone|everybody|others|some people|some of us|some of the team|a few (people|colleagues)?|many (people|of us|colleagues)?|most (people|of us)|several (people|colleagues|engineers|teammates|of us)?|colleagues|the (whole|entire|rest of the)? team|your (peers|teammates|colleagues|team|reports)|folks|nobody|no one|half the team|multiple (people|colleagues)|a lot of (people|us)|customers|(his|her|their) (peers|teammates|colleagues|team|reports))'
const who = '(<you>|your|he|she|him|her|his|working with)'

export default defineRule({
  id: 'hearsay',
  principle: 'leadership',
  severity: 'information',
  presets: ['strict', 'feedback'],
  why: 'What “everyone” thinks cannot be asked about or answered; what you saw yourself can.',
  source: {
    title: 'Center for Creative Leadership: Situation-Behavior-Impact',
    url: 'https://www.ccl.org/articles/leading-effectively-articles/sbi-feedback-model-a-quick-win-to-improve-talent-conversations-development/',
  },
  finds: [
    `[${many} <adverb>* (say|says|said|are saying|is saying|think|thinks|thought|feel|feels|felt|believe|believes|find|finds|agree|agrees|know|knows|complain|complains|complained|have complained|has complained|have mentioned|have said|have noticed|has noticed|noticed|have told me|told me|tell me|are frustrated|is frustrated|are annoyed|is annoyed|are tired|is tired|are unhappy|is unhappy|are afraid|have had enough|has had enough) (to me|about|that|with|by|of|like|how|when|it)* ${who}] (...) ~`,
    `[${many} (do|does|did|would|will|can)? (not|never)? (really|actually)? (like|likes|want|wants|enjoy|enjoys|trust|trusts|respect|respects|dislike|dislikes|hate|hates|avoid|avoids|dread|dreads|listens to|listen to|cares about|care about) (to (work|pair|deal|talk|be) (with)?|working with|pairing with|being (on a team|in meetings) with|having)? (<you>|him|her|your (review|reviews|comments|attitude|tone|style))] ~`,
    `[(i|we) (have (been (told|hearing)|heard)|heard|hear|keep hearing|get told|was told|were told|got (a lot of|several|some) (complaints|feedback)|have (had|received|gotten|got) (a lot of|several|some|many|multiple)* (complaints|feedback)) (from (many|several|some|other|a few)* (people|colleagues|others|the team|your <adjacent>))? (that|about|how)? ${who}] (...) ~`,
    '[it (has|was|is)? (been)? brought to (my|our) attention (that)?] (<you>|your|he|she|his|her|some|several|<name>|<mention>|~)',
    `[(rumor|rumour|word) (has it|is|on the street is) (that)? ${who}] ...`,
    `[${who} (have|has) (a|the|such a|quite a)* (<adjacent>)? reputation (for|of|as|that)] ...`,
    `[(there (have been|were|are)|we (have )?(had|got)) (<adjacent>)? (complaints|concerns|rumors|rumours) about (<you>|your|him|her|his)] ...`,
    `[(<you>|he|she) (are|is|were|was) (widely|generally|commonly|often)+ (seen|considered|known|perceived|regarded|viewed) as] ...`,
    '[(i am|we are) not the only (one|person) (who|that) (thinks|feels|finds|says|noticed|has noticed|believes|sees)] ...',
  ],
  unless: [
    '(say|says|said|think|thinks|find|finds) (that)? (<you>|he|she) <any>{1,4} (well|clearly|nicely|best)',
    '(say|says|said|told|heard|hear) (that|me)? (<you>|he|she) (left|moved|joined|own|owns|maintain|maintains|wrote|built|got|(are|is) (on|out|from|away|back)|(work|works) on|speak|speaks|know|knows) ...',
    '(know|knows) (him|her) (from|as|by|$)',
    '(think|thinks|agree|agrees|say|says|feel|feels) (that)? <you> (should|would) (present|lead|give|write|speak|apply|demo|share|rest|get) ...',
    '(heard|hear) your (talk|podcast|demo|story|interview|presentation|side|point|concern|concerns|view|question|voice|feedback)',
    '(people|everyone|everybody|others|us|team|colleagues|customers|folks|peers|teammates|reports) (really|actually)? (like|likes|want|wants|enjoy|enjoys|trust|trusts|respect|respects) ...',
    '(nobody|no one) (avoids|avoid|hates|hate|dislikes|dislike|dreads) ...',
    'reputation for (shipping|delivering|quality|clear|solid|fast) ...',
    'known as (the|a|an) <adjacent>? (author|creator|maintainer|founder|inventor|expert)',
    `${many} (say|says|think|thinks|find|finds|know|knows|feel|feels|agree|agrees|believe|believes|tell|told|noticed|mentioned) (to me|me|that|how)* <you> (can|could|need|have to|should (use|run|set|install|try)|might|may|want)`,
    `_{1,8} (great|good|helpful|amazing|wonderful|kind|reliable|calm|thoughtful|best|fantastic|excellent|love|enjoy|enjoys|appreciate|thank|thanks|easy to (work|talk))`,
    '(make sure|so that|until|if|when|whether|hope|let) (everyone|everybody|people|others|the team|nobody|no one) ...',
  ],
  despite: ['self', 'negation', 'quotation', 'technical', 'hedge'],
  rewrites: [own, ask],
  examples: {
    flagged: {
      'People say you are hard to talk to.': 'I saw ‹what happened, and when›; the effect on me was ‹impact›.',
      'Everyone feels that you block their work.': 'I saw ‹what happened, and when›; the effect on me was ‹impact›.',
      'the whole team thinks she is too slow': 'I saw ‹what happened, and when›; the effect on me was ‹impact›.',
      'Nobody likes working with you.': 'I saw ‹what happened, and when›; the effect on me was ‹impact›.',
      "I've heard that you miss standups.": 'I saw ‹what happened, and when›; the effect on me was ‹impact›.',
      "It's been brought to my attention that you work from home a lot.":
        'I saw ‹what happened, and when›; the effect on me was ‹impact›.',
      'You have a reputation for nitpicking.': 'I saw ‹what happened, and when›; the effect on me was ‹impact›.',
      'There have been complaints about your tone.': 'I saw ‹what happened, and when›; the effect on me was ‹impact›.',
      'several colleagues have complained about you': 'I saw ‹what happened, and when›; the effect on me was ‹impact›.',
      'He is widely seen as a blocker.': 'I saw ‹what happened, and when›; the effect on me was ‹impact›.',
      "I'm not the only one who thinks that.": 'I saw ‹what happened, and when›; the effect on me was ‹impact›.',
      'Some of us feel like you dont listen.': 'I saw ‹what happened, and when›; the effect on me was ‹impact›.',
    },
    fine: [
      'People say the docs are easy to follow.',
      'Everyone feels good about the new process.',
      'Some people say you can skip the build step.',
      'The team thinks you did a great job in March.',
      'Everybody enjoys working with you!',
      'I heard that the release moved to Monday.',
      'Make sure everyone knows that you are on call.',
      'Customers complained about the login page.',
      'In the retro, I saw that two people could not finish their sentences.',
      'Several engineers noticed the slow query.',
      'You have a good reputation for clear reviews.',
      'Nobody uses this flag.',
      'I heard you moved to Berlin!',
      'It was brought to our attention that v2.3.0 leaks file handles.',
      'The team trusts you.',
    ],
  },
})
