import { phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const stay = sentence('For me to keep using this, it would need ‹what you need›.')
const effect = sentence('The effect for me is ‹what it costs you›. What would help to change that?')

export default defineRule({
  id: 'threatened-departure',
  principle: 'partnership',
  severity: 'information',
  why: 'Announcing that you leave ends the talk; naming what would make you stay opens it.',
  source: {
    title: 'Miller et al. 2022, toxicity in open source: entitled and insulting comments',
    url: 'https://doi.org/10.1145/3510003.3510111',
  },
  finds: [
    {
      pattern:
        'if (<thing>|this|it|the <adjacent>) does not (act: <verb> <some>) ,? (then)? (i|we) (will|am|are|am going to|are going to)* (<adverb>)* (move|moving|switch|switching|leave|leaving|migrate|migrating|fork|forking|moved|go|going) <some>? ~',
      rewrites: [phrase('For me to keep using this, it would need to {act}.'), stay],
    },
    {
      pattern:
        '^ [(if|unless) (object: (this|that|it|these|<thing>)) (is|are|does|do|get|gets)? not (be|get|been)? (done: (<done-participle>|ready|available)) (when: ((by|before|in|within|with|until) <some>|soon|quickly))? ,? (then)? (i|we) (will|am|are|am going to|are going to|have to|will have to|will be)+ (switch|switching|leave|leaving|migrate|migrating|move|moving|go|going) (everything|our <adjacent>{1,2})? (to|over|elsewhere|back|for|away) ... (,? and (i|we) (will|am|are) <some>)?] ~',
      rewrites: [
        phrase('Could {object} be {done} {when}? We depend on it.'),
        phrase('Could {object} be {done}? We depend on it.'),
        stay,
      ],
    },
    {
      pattern:
        '[(i|we) (will|am|are|am going to|are going to|have to|will have to|will be)+ (switch|switching|leave|leaving|migrate|migrating|move|moving|go|going) (to|over|elsewhere|back|for|away) <adjacent>{0,3} (a|an|another|the)? <adjacent>{0,3} if <you> (do not|can not|will not|are not going to) (ever|<adverb>)* (act: <verb> ...)] ~',
      rewrites: [phrase('Could you {act}? It would help me because ‹reason›.'), stay],
    },
    ...[
      '[(i|we) (will|am going to|are going to|might|would rather|should) <adverb>* take (my|our) (<adjacent>)? (contribution|contributions|business|money|time|talent|talents|patch|patches|code|users|work|project|pr) (elsewhere|somewhere else|to (another|a different) <adjacent>)] ...',
      '^ [(switching|moving|migrating|going|switched|moved|migrated|gone) (over|back)? to ...{1,4} (,|\\.|!|—|–|;) (bye|good luck|thanks for nothing|have fun|goodbye|good bye|so long|cheers and goodbye|farewell|ciao|adios)] ~',
      '[(i|we) (am|are) (so|totally|completely|just|officially|now|really)* (done|finished|through|fed up) with (this|your|the) (<adjacent>{0,2}) (project|library|tool|framework|company|product|package|app|repo|crap|nonsense|ide|editor|plugin|community|thread|shit|software|language)] ~',
      '[((guess|looks like|seems like|fine|ok|okay|well) ,? (it is)? (i|we) (will be|will|am|are|have to|am going to|are going to|should|need to|might as well)|(guess it is|looks like it is|so it is|maybe it is|then it is|^|,) time (for (me|us))? to|(i|we) (will|am going to|might as well|would rather) (then|just)) (just)? (switch|switching|move|moving|migrate|migrating|jump|jumping|go|going) ((over)? to (another|something|a different|an alternative|the competition)|away from (this|here|your)|ship|elsewhere)] ...',
      '[(if|unless) (this|that|it|<you>|nobody|nothing|there|they|things) ... ,? (then)? (i|we) (will|am|are|am going to|are going to|have to)+ (switch|switching|leave|leaving|migrate|migrating|jump|jumping) (to|ship|away|over|elsewhere|this|the <work-noun>|for)] ...',
      '[(if|unless) (this|that|it|<you>|nobody|nothing|there|they|things|<thing>) <some> ,? (then)? (i|we) (will|am|are|am going to|are going to|have to|will have to|will be)+ (switch|switching|leave|leaving|migrate|migrating|move|moving|go|going|port|porting|look|looking) (everything|our <adjacent>{1,2}|us|all of it)? (to|over|elsewhere|back|for) ...] ~',
      '[(i|we) (am|are|have started|have begun) (<adverb>|already|now|also|actively|officially)* (evaluating|looking (at|for|into)|considering|exploring|shopping for|checking out|testing) (<adjacent>)? (alternatives|replacements|competitors|a replacement|an alternative|other (options|tools|libraries|projects|vendors|frameworks))] (~|now|then)',
      '[(i|we) (am|are) (<adverb>|finally|officially)* (done|finished|through) (here|waiting|with (this|it|<you>|<name>)) ,? (and|,|;|—|–)? (moving|switching|going|migrating|off|time|using|i (am|will)|we (are|will))] ...',
      '[(i|we) (will|am going to|are going to|am|are|have)* (<adverb>|already|then)* (move|moving|moved|switch|switching|switched|migrate|migrating|migrated|jump|jumping|go|going) (on)? (over)? to ((something|project|projects|people|maintainers|somebody|someone) (that|which|who|where) (is|are|actually|does|do|work|works|has|have|can|people|bugs|the maintainers)|(a|an) <adjacent>{1,2} (that|which|where) (actually|the maintainers))] ...',
      '[(i|we) (will|am going to|are going to|am|are|have)* (just|then|simply)* (fork|forking|forked) (it|this|the (project|repo))? (if|unless) (this|that|it|<you>|nothing|nobody) ...] ~',
      '[<you> (are|is) (losing|bleeding|driving away|scaring (away|off)|chasing away) (<adjacent>)? (users|people|customers|contributors|sponsors|developers)] (~|and|because|with|by|like|over|every)',
      '[(i|we) (am|are|will be|am going to be|are going to be)? (switching|leaving|moving|migrating|moved|switched|left) (to|for) ...{1,3}] (if|unless|until|~) (<you>|this|that|it|nothing|the)',
      '[<you> (just|have just|have|are going to|will|are about to|officially)* (lost|lose|losing) (a|another|one more|me as a|us as|your|all your|all of your|many|more|so many) <adjacent>{0,2} (user|users|customer|customers|contributor|contributors|client|clients|developer|developers|sponsor)]',
      '[(your)? (users|people|customers|contributors|everyone|everybody|developers|devs) (are|is|will be|keep|have been) <adverb>* (leaving|fleeing|abandoning|running away|moving away|jumping ship|switching away|going elsewhere)] ~',
      '[(this|that|it|things like this|stuff like this|<thing>) is <adverb>* (why|the reason) (why|that)? ((people|users|everyone|everybody|contributors|developers|i|we) (leave|left|quit|stopped using|switched|switch|moved|abandon|are leaving|avoid (this|you)|gave up|do not (use|trust|contribute))|(nobody|no one) (uses|wants|trusts|likes|contributes|takes)) (this|it|you|<your> <adjacent>)?] ~',
      '^ [(unstarred|unstarring|unfollowed|unwatching|uninstalling|uninstalled|unsubscribing|unsubscribed|deleting my account|cancelling my (subscription|sponsorship)|canceling my (subscription|sponsorship)|bye bye|good bye|goodbye forever|never (using|touching) this again|i am out|i am outta here|last straw)] (\\.|!|,|$)',
      '[(i|we) (will|am|are going to|would|can) (never|not) (use|using|touch|touching|recommend|buy|contribute to|sponsor|going to use|going to recommend) (this|that|it|anything|(this|that|your) (project|library|tool|framework|company|product|package|app|crap|shit|software|stuff|editor|plugin)) (again|ever again|anymore|any more|to anyone|from you)]',
      '[((^|,) time to|i will|i guess i will|we will|(i|we) have to|(i|we) (am|are) going to) (look for|find|search for|looking for) (an|another|some|a better|a different) (alternative|alternatives|replacement|project|library|tool|vendor|solution that (works|actually works))] (then|~)',
      '[(i|we) (will|am going to|are going to|would rather|might as well) <adverb>* (go|use|pick|choose|buy|try) (with|to|for)? (a|an|another|some other|your)+ (competitor|competition|alternative|other (product|tool|library|vendor))]',
    ].map((pattern) => ({ pattern, rewrites: [stay, effect] })),
  ],
  unless: [
    'leave (it|this|that) (for|to|in|as|out)',
    'leaving for (lunch|dinner|home|the (day|weekend))',
    '(if|unless) (this|that|it|nobody|there|<thing>) (does not|do not|is not|are|is)? (pass|passes|work|works|working|scale|scales|fit|help|succeeds|objects|no) ...',
    '(going live|(moving|going|switching) (on)? to (the|my) next)',
    '(i am out|unwatching|goodbye) <pause>? (thanks|thank|see you|until|this week|today|sick)',
    'we (will|can) not use (it|this|that) (anymore|any more)',
    '(can not use|not use (this|it|that) (anymore|any more) once) ...',
    'recommend (this|it) to anyone (without|who|with|on) ...',
    'i (will|am going to) (look for|find|search for) (an alternative|a better|a replacement|some) ...',
    '(done|finished) with (this|the) (pr|patch|review|commit|change|part|file|one|refactor)',
  ],
  despite: ['self', 'negation'],
  rewrites: [stay],
  examples: {
    flagged: {
      "I'm done with this project.": 'For me to keep using this, it would need ‹what you need›.',
      'we are fed up with your library': 'for me to keep using this, it would need ‹what you need›.',
      "Guess I'll switch to something else.": 'For me to keep using this, it would need ‹what you need›.',
      "If this isn't fixed soon, I'm switching to another editor.": 'Could this be fixed soon? We depend on it.',
      'You just lost another user.': 'For me to keep using this, it would need ‹what you need›.',
      'your users are leaving!': 'for me to keep using this, it would need ‹what you need›.',
      "We're moving to a competitor if you don't fix the login.":
        'Could you fix the login? It would help me because ‹reason›.',
      'This is why people leave.': 'For me to keep using this, it would need ‹what you need›.',
      'Uninstalled.': 'For me to keep using this, it would need ‹what you need›.',
      "I'll never use this again.": 'For me to keep using this, it would need ‹what you need›.',
      'Time to find an alternative then.': 'For me to keep using this, it would need ‹what you need›.',
      "That's the reason nobody uses this.": 'For me to keep using this, it would need ‹what you need›.',
    },
    fine: [
      "I'm done with this PR, please take a look.",
      'We are switching to `esbuild` in the next release.',
      'Users are leaving the form half filled, so save a draft.',
      'If this is too slow, we can switch to a hash map.',
      "I'm moving to another team next month, thanks for everything!",
      'The session is lost when the user leaves.',
      'This is why we use a lock here.',
      'We need to find an alternative to `eval`.',
      'Then switch to the other branch.',
      'We will never use this path again after the migration.',
      'You lost a comma here.',
      'Bye, see you on Monday!',
      "ok, I'll move on to the next file",
      'This is why we moved to UTC.',
    ],
  },
})
