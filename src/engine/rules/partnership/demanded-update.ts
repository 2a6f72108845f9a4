import { part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const news = part('Is there any news on this, or something I can help with?')
const roughDate = part('Is there a rough date for this? It would help me plan ‹what depends on it›.')

export default defineRule({
  id: 'demanded-update',
  principle: 'partnership',
  severity: 'information',
  why: 'Asked for news with impatience, people who give their time freely feel that they owe it.',
  source: {
    title: 'Miller et al. 2022, toxicity in open source: entitled comments',
    url: 'https://doi.org/10.1145/3510003.3510111',
  },
  finds: [
    {
      pattern:
        '[when (are|will) (<you>|<maintainers>) (<adverb>|ever|finally)* (going to|gonna)? (stop|quit) (act: <gerund> ...)] (\\?|~)',
      rewrites: [part('Could we avoid {act}? It costs us ‹impact›.')],
    },
    {
      pattern:
        '[^ (still|so|is there|are there)* (no|any) (update|updates|news|progress|movement|eta|response|reply|answer|timeline|feedback|fix|release) (from|on|here|yet|guys|at|all|about|for|this|it|that|<you>|the|team|maintainers|devs){0,6} (\\?|!) (\\?|!) (\\?|!)*]',
      rewrites: [news, part('Is there a rough date for this?')],
    },
    {
      pattern:
        '^ [still (no|not an|not a single|waiting for an|waiting for a|without) (update|updates|news|progress|movement|eta|response|reply|answer|fix|release|solution) (from|on|here|yet|guys|at|all|about|for|this|it|that|<you>|the|team){0,6}] $',
      rewrites: [news],
    },
    {
      pattern:
        '^ [(hello|helo|anyone|anybody|someone|knock knock|eta|updates|update|news) (here|there|home)? (\\?|!) (\\?|!) (\\?|!)*]',
      rewrites: [news],
    },
    {
      pattern:
        '^ [(hello|helo|hallo|hi|hey|ping|bump|guys|maintainers|so) (\\?|!|…|,)+ (anyone|anybody|someone|somebody|is (anyone|anybody|someone|somebody)) (here|there|home|alive|listening|reading (this)?|awake)? (\\?|!)+]',
      rewrites: [news],
    },
    {
      pattern:
        '^ [(anyone|anybody|someone|somebody) (still|even)? (here|there|home|alive|listening|awake|reading this)] \\?',
      rewrites: [news],
    },
    {
      pattern:
        '[when (are (<you>|<maintainers>) (ever|finally|actually)+ (going|planning) to|will (<you>|<maintainers>) (ever|finally|actually)+|are (you (guys|people|folks|lot|all)|<maintainers>) (going|planning) to|is <maintainers> (going|planning) to|will (you (guys|people|folks|lot)|<maintainers>)) <adverb>* (act: (<verb>|have|do|be) ...)] (\\?|~)',
      unless: [
        '(are|is|will) (you (guys|people|folks|lot|all)|<maintainers>) (going to|planning to)? (be|go|come|meet|visit|deploy|switch|migrate|need|start) ...',
        '(are|is) (you (guys|people|folks|lot|all)|<maintainers>) (planning|going) (to)? <adjacent>? ~',
        'when will the (maintainers|devs|developers|maintainer|team|owners|contributors|core team) (have|<verb>) ...',
        'have time for ...',
      ],
      rewrites: [
        part('Could you say when you might {act}?'),
        part('Is there a plan to {act}, and could I help with it?'),
        roughDate,
      ],
    },
    {
      pattern:
        '[(are <you> (<adverb>)* (ever|finally|actually) (going|planning) to|will <you> (ever|finally|actually)+) <adverb>* (act: (<verb>|have|do|be) ...)] (\\?|~)',
      unless: [
        '<you> <adverb>* (going to|planning to)? (need|use|get|want|call|pass|keep|run|hit|reach|store|send|take) ...',
      ],
      rewrites: [
        part('Is there a plan to {act}, and something I can help with?'),
        part('Could you say when you might {act}?'),
      ],
    },
    {
      pattern:
        '[how long (does|can|must) it (<adverb>|actually|really)* take (<you> (guys)?|someone|anyone)? to (act: (fix|merge|review|answer|reply|respond|release|approve|publish|look|read|close|update|deploy) ...)] (\\?|~)',
      unless: [
        'to (merge|close|read|answer) (two|both|<number>|a (connection|file|socket|stream|request|query|message)) ...',
      ],
      rewrites: [part('When could someone {act}?'), roughDate],
    },
    {
      pattern:
        '[when (will|can|do|(is|are) (<thing>|this|that|it|these) (finally|ever|actually) (going|getting|coming|out|available|fixed|merged)|are) (object: (this|that|it|these|we (get|see|have|expect)|i (get|see|have|expect)|you|<you>|the|<maintainers>|someone|<thing>) ...{0,1})? (finally|ever|actually|be bothered to|get around to|get off|stop)] ... (\\?|~)',
      unless: [
        'when do (we|<you>|i|users|people|they|it|this|that|<thing>) (ever|actually)',
        '<you> going to stop (the|an?|accepting|supporting)',
      ],
      rewrites: [
        sentence('Is there a plan for this, and is there something I can help with?'),
        sentence('Is there a rough date for this? It would help me plan ‹what depends on it›.'),
      ],
    },
    {
      pattern:
        '[(is|are|will|does|do|can|could|has|have) (anyone|anybody|somebody|someone|nobody|no one|any of (you|the <maintainers>)|any one|<you>|the <maintainers>) (here|there)? (ever|even|actually|finally|going to ever|still) (going|gonna|planning|intending|willing|care|cares|look|looking|read|reading|fix|fixing|answer|respond|merge|review|bother|bothered|maintain|maintaining|listen|listening|working) ...] ~',
      unless: [
        '<you> (still|actually) (working|looking|planning|reviewing|fixing|maintaining)',
        '(does|do|has|have|is) <you> ...',
        'has (anyone|anybody|someone) ever ...',
        '(is|does) (anyone|anybody|someone|somebody) (here)? still (maintain|maintaining|looking|working)',
      ],
      rewrites: [sentence('Is someone able to look into this, or is there something I can help with?')],
    },
    {
      pattern:
        '[when (will|is|are|can) (object: <thing>) (finally|ever|actually) (going to)? (be|get) (done: <done-participle>)] ~',
      rewrites: [
        part('Is there a plan for when {object} might be {done}?'),
        part('Is there a rough date for {object}? It would help me plan ‹what depends on it›.'),
      ],
    },
    {
      pattern:
        '[how (much longer|many more (days|weeks|months|years)) (do|does|will|must|should|are|is|until|before) ... ...] (\\?|~)',
      unless: [
        'many more (days|weeks|months|years) (do|does|will) (we|i|you|it|they) have ...',
        'much longer (do|does|will|is|are) (the|a|an) ...{1,3} (take|takes|run|last|need|than|with) ...',
      ],
      rewrites: [roughDate],
    },
    {
      pattern:
        '[how long (do|must|should|are|will|does) (i|we|users|people|everyone|it|one|<you>) (still|really|actually)* (have|need|supposed|expected|going|take <you>)? to? (wait|have to wait|be waiting|take (<you> (guys)? to|to (fix|merge|review|answer|reply|respond|release|approve|publish))) ... ...] (\\?|~)',
      unless: [
        'wait (for the first|before (the|a|an) <any>{1,4} (is|are) (live|visible|active|effective|ready|deleted|expired))',
        'should (i|we|users|one|it|<you>) wait ...',
        'wait (between|before|after) ...',
        'wait for (the|a|an|its) <adjacent>? (debounce|timeout|lock|cache|event|pod|server|container|process|thread|job|build|index|query|page|element|certificate|request) ...',
      ],
      rewrites: [roughDate],
    },
    {
      pattern: '[is there (anyone|anybody|someone|somebody) (alive|awake|home|out there|at all|who cares|even)] ...',
      unless: ['at all who (knows|can|has|uses|wants)', 'out there (using|who|with|running|that)'],
      rewrites: [sentence('Is someone able to look into this, or is there something I can help with?')],
    },
    {
      pattern:
        '[when ((can|will|may) (i|we|users|people) (finally|ever)|do (i|we|users|people) finally|will (i|we|users|people) actually) (expect|get|see|have|use)] ...',
      rewrites: [
        part('is there a rough date for'),
        sentence('Is there a rough date for this? It would help me plan ‹what depends on it›.'),
      ],
    },
    {
      pattern: '[are <you> not <adverb>* (going|planning) to (act: <verb> ...)] (\\?|~)',
      unless: ['to (handle|support|use|check|need|keep|cover|include|come|join|attend) ...'],
      rewrites: [part('do you plan to {act}, and is there something I can help with?')],
    },
    {
      pattern: '^ [(i am|we are) still waiting (here)?] $|^ [still waiting (here)?] (\\.|!|…|<end>)',
      rewrites: [news],
    },
  ],
  unless: ['(this|that|these|the|a|is|are) finally (block|blocks|clause|clauses|handler|handlers)'],
  despite: ['negation', 'self'],
  rewrites: [news],
  examples: {
    flagged: {
      'Any update???': 'Is there any news on this, or something I can help with?',
      'any news on this?!': 'is there any news on this, or something I can help with?',
      'Still no response from the team.': 'Is there any news on this, or something I can help with?',
      'Hello??': 'Is there any news on this, or something I can help with?',
      'When are you going to stop breaking the public API?':
        'Could we avoid breaking the public API? It costs us ‹impact›.',
      'When will this finally be merged?': 'Is there a plan for when this might be merged?',
      'when are you guys ever going to fix the login': 'could you say when you might fix the login?',
      'Are you ever going to fix the memory leak?':
        'Is there a plan to fix the memory leak, and something I can help with?',
      'Is anyone even maintaining this anymore?':
        'Is someone able to look into this, or is there something I can help with?',
      'How much longer do we have to wait?':
        'Is there a rough date for this? It would help me plan ‹what depends on it›.',
      'how long does it take to merge a one line fix': 'when could someone merge a one line fix?',
      'When will you guys have a fix for this.': 'Could you say when you might have a fix for this?',
      "I'm still waiting.": 'Is there any news on this, or something I can help with?',
      'Are you not going to merge this?': 'Do you plan to merge this, and is there something I can help with?',
      'Is there anyone alive here': 'Is someone able to look into this, or is there something I can help with?',
    },
    fine: [
      'Any update on this?',
      'Is there any news, or something I can help with?',
      'Is anyone working on this?',
      'When will the next release be published?',
      'How long does it take to build the image?',
      'When will you be back?',
      'Is someone able to review this?',
      'Are you still working on this?',
      'No updates needed, thanks!',
      'Does anyone actually use the XML output?',
      'When is the token finally released by the pool?',
      'The client is still waiting for an answer from the pool.',
      'Will you ever get negative values here?',
      'When do you actually use this flag?',
      'When will the team have a fix?',
      'How long should I wait between retries?',
    ],
  },
})
