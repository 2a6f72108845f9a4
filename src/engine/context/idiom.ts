import { defineContext } from './context.ts'

/** Harsh words in friendly phrases. */
export default defineContext({
  name: 'idiom',
  finds: [
    'killer (feature|app|features)',
    '(insanely|stupidly|ridiculously|wickedly|crazy|insane|stupid|damn|bloody|freaking|fucking) (good|great|fast|useful|simple|easy|cool|nice|well|quick|helpful|impressive|clever|smart|happy)',
    '(sick|wicked|badass|killer|insane|crazy|mad) (work|job|stuff|skills|speed|speedup|perf|performance|improvement|feature|demo)',
    'no (dumb|stupid|silly|bad) (question|questions)',
    '(dumb|stupid|silly) (question|questions)',
    'this (may|might|could) (be|sound|seem) (a|like a)? (dumb|stupid|silly) _?',
    'brute force',
    'shut (up and take my money)',
    'for (crying|what it is worth)',
  ],
})
