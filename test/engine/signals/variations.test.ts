import assert from 'node:assert/strict'
import { signals } from '../../../src/engine/index.ts'

/** The same thoughts in other words than those of the examples. */
const variations: Record<string, string[]> = {
  thanks: [
    'Thank you for taking this on!',
    'Really appreciate the thorough review here',
    'ty for the quick fix',
    'Thanks a bunch, this unblocks me',
    'cheers for sorting that out',
  ],
  credit: [
    'Hat tip to Mara for noticing the leak',
    'Mara deserves the credit for this one',
    "this was Jo's idea",
    'full credit to @sam, who wrote the first version',
  ],
  'open-question': [
    'What made you go with polling here?',
    'Can you help me understand the ordering?',
    "any reason we can't reuse the old client?",
    'How does this behave under load?',
    'Do you think a queue would be simpler?',
    'I wonder if a weak ref would be enough',
  ],
  understanding: [
    'Just to check my understanding: the job retries twice?',
    'So if I follow, the cache is per request.',
    'I can see how the old name got in the way.',
  ],
  'owned-uncertainty': [
    "I could be off here, it's been a while since I touched this",
    'not 100% sure about this one',
    "I don't have much context on this module",
    "I'm probably missing something",
    'Take it with a grain of salt, I only skimmed the diff',
  ],
  'owned-error': [
    'Sorry, that was my fault.',
    'I got this wrong in my last comment',
    'Oops, my mistake!',
    'I totally misread that',
    'Sorry about the confusion',
  ],
  offer: [
    "I'm happy to take a stab at the docs",
    'Let me know if I can help',
    'Would you like me to draft the migration?',
    'I can push a commit for this if you like',
    'Shout if you get stuck',
    'Want to pair on this?',
  ],
  'shared-goal': [
    "We're on the same side here.",
    'I think we all want this to ship without a rollback',
    "Let's work out together what the API should look like",
  ],
  'common-ground': [
    "That's a good point",
    "You're absolutely right about the lock",
    "Makes sense, I'll change it",
    "I agree, let's drop it",
  ],
  'specific-praise': [
    'The test names are wonderful',
    'Really nice work on the parser',
    'I love that you added a regression test',
    'This is a really elegant solution to the retry problem',
    'Great catch on the null check',
    'Your explanation of the race was super clear',
  ],
  need: [
    'I need some help understanding the flow',
    'What would help me is a short summary at the top',
    "We depend on this endpoint for billing, so we need two weeks' notice",
    "I'm struggling to follow this function",
  ],
  alternative: [
    'Maybe we could memoize it instead?',
    'One option would be a feature flag',
    "I'd lean towards a set here",
    'We could also move it to the worker',
    'Have you thought of using a trie?',
    'Would a map be simpler here?',
  ],
  reason: [
    "This should be const, as it's never reassigned",
    'because the API is public',
    "Otherwise we'd fetch twice.",
  ],
  effect: [
    'When the build is red, nobody can deploy',
    'This left three customers without invoices',
    'it took me a while to figure out what this does',
    'That change made my life so much easier',
  ],
  care: [
    "No worries if you can't get to it this week",
    'Hope you had a good break',
    "please don't feel obliged to fix this today",
    'Feel better soon!',
  ],
  welcome: ['Welcome to the team, Kim!', 'Nice to have you on board', 'congrats on your first PR 🎉'],
}

describe('signals in other words', () => {
  for (const [id, texts] of Object.entries(variations)) {
    for (const text of texts) {
      it(`${id}: ${text}`, async () => {
        const found = (await signals(text)).map(({ signalId }) => signalId)
        assert.ok(found.includes(id), `found ${found.join(', ') || 'nothing'}`)
      })
    }
  }
})
