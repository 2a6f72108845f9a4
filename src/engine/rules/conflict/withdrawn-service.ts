import { phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const limit = phrase("I can't take this on right now: ‹what could move it forward›.")

export default defineRule({
  id: 'withdrawn-service',
  principle: 'conflict',
  severity: 'hint',
  why: 'Being told what nobody owes them, people feel sent away; told what could move it forward, they can do something.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon: incivility in code review',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '(this|github|it|that|this (repo|repository|project|tracker|issue tracker)|the issue tracker|we|i) (<be>) <adverb>* not (<adverb>|here|to be)* (a|an|the|your|some|any)* (free|personal|private|paid|24 7|<adverb>)* (support|tech support|help|customer service|customer support|complaint|consulting|teaching)? (hotline|desk|helpdesk|help desk|forum|line|service|department|call center|call centre|charity|servant|servants|slave|slaves|employee|employees|teacher|tutor|babysitter|nanny|mother|mom|secretary|google|search engine|stack overflow|wish list|wishlist|suggestion box) ~',
      unless: [
        'not (a|the|an) (service|forum|support line) (that|in|for the|on|account|worker|by)',
        'not a (service|teacher) ,? but',
        'not a free (service|plan|tier)',
      ],
      rewrites: [phrase('There is a better place for questions like this: ‹the place to ask›.'), limit],
    },
    {
      pattern:
        '((we|i|the (maintainers|developers|devs|team|project)|they) (<adverb>)* (do|does|did) not (<adverb>)* owe|<no-one> (<adverb>|here)* owes) (you|anyone|anybody|users|people|the world|them) (<adverb>)* (anything|nothing|a (fix|feature|reply|response|thing|favor|favour|damn|explanation|refund|release)|any <adjacent>|support|free (work|labor|labour|support|time)|your|an (answer|explanation|apology)) <some>? ~',
      rewrites: [limit],
    },
    {
      pattern:
        "(i|we) (<adverb>)* (do not|did not|am not|are not) (<adverb>)* (work|working|here|sit|exist|get paid|paid|being paid) (<adverb>)* (for you|to (serve|please|help|fix|do|answer|solve|teach|argue|entertain|be) (you|your|people|people's|users|everyone|other)|at your <some>|for your <some>) <some>? ~",
      unless: [
        'if (i|we)',
        '(work|working) for your (case|use case|setup|version)',
        'not here to help you (today|tomorrow)',
      ],
      rewrites: [limit],
    },
    {
      pattern:
        '(<no-one>|none of us) (here|<adverb>)* (<be>|gets|get) (<adverb>)* (paid|being paid|obliged|obligated|required) to (please|serve|help|fix|answer|support|listen|do|work|implement|maintain|care|put up) <some> ~',
      rewrites: [limit],
    },
    {
      pattern:
        '(you (can|could|should|may|might|are (free|welcome)|are always (free|welcome)|need to|would have to|have to|better)|please|feel free to|consider|then|just|maybe|either|instead) (<adverb>|to|just|then|instead|always|go|consider)* (hire|hiring|pay|paying|sponsor) (a|an|somebody|someone|some|us|me|for (it|support|someone)|your own|the|people|developers) (<some>)? ~',
      unless: [
        '(pay|paying) (attention|the (price|cost)|for (itself|the|what|only))',
        '(sponsor|sponsoring) (us|me|the project) (on|via|at|if you (like|enjoy|want))',
        '(we|i) (can|could|should|may)',
        'pay (a|the) (fee|invoice|bill|price|cost)',
      ],
      rewrites: [limit],
    },
    {
      pattern:
        '(feel free to|you are (free|welcome|more than welcome) to|you can|please|why do not you|how about you|go ahead and|happy to see you|instead of (complaining|whining|ranting|demanding|arguing|bashing|insulting) ,?) (<adverb>|just|then|always|also)* (send|submit|open|make|create|contribute|write|implement|do|provide|fork|step up) <some> (instead of|rather than) (complaining|whining|ranting|demanding|arguing|bashing|insulting|criticizing|criticising|moaning|nagging|begging|waiting|asking|telling|just) <some>? ~',
      rewrites: [sentence("I can't take this on right now; a pull request would be welcome.")],
    },
    {
      pattern:
        '(instead of|rather than) (complaining|whining|ranting|demanding|bashing|insulting|moaning|nagging|crying|bitching) <some>? , (you|please|why|maybe|how|feel|just|<verb>) <some> ~',
      rewrites: [sentence("I can't take this on right now; a pull request would be welcome.")],
    },
    {
      pattern:
        '(this|it|we|that) (<be>) <adverb>* (a|an|all|just|only|mostly|purely|completely|entirely|unpaid|run by|maintained by|a bunch of|some|done by|made by)* (volunteer|volunteers|unpaid|hobby|free|volunteer run|free time|spare time|open source)+ (project|projects|work|volunteers|people|software|time|tool|contributors)? (,|;|and|-|so|who|that|:|not)+ (<some>)? (nobody|no one|not (your|a|paid|obliged)|do not (owe|get paid|expect|demand|complain)|does not owe|you (get|should|are|have|do|can not|could|want)|if you (want|need|do not)|deal|be (grateful|patient|thankful|nice)|show some|owe|demand) <some>? ~',
      rewrites: [limit],
    },
    {
      pattern:
        '(nobody|no one|none of us) (is)? (<adverb>)* (forces|forced|forcing|made|makes|making|holding a gun|asks|asked|is asking) (you|anyone|them) (<adverb>)* to (use|update|upgrade|install|be here|stay|like|read|contribute|come|download|accept|run) <some>? ~',
      unless: ['if (nobody|no one)', 'upgrade , <any>{1,4} (is|will be|stays|remains) supported'],
      rewrites: [phrase('I see that this does not fit your case: ‹what may fit better›.')],
    },
    {
      pattern:
        '(i|we) (<adverb>|simply|just)* (am|are|will|do|have|can)? (not|no|neither) (<adverb>|going to|gonna|have the|have)* (time|energy|patience|willing|obligation|interest|desire|intention|reason) (to|for|in|or)+ (<adjacent>{0,3}) (deal|dealing|teach|teaching|educate|educating|explain|hold|holding|babysit|babysitting|hand hold|spoon feed|spoonfeed|argue|arguing|debate|debating|you|your|people like|this kind|such|entitled|read through your|guess|play|nonsense|drama|rants|engage|engaging|entertain) <some>? ~',
      unless: [
        '(explain|teach) <some> (,|but|however|so)+ (the|here|there|this|see|you|let us|have)',
        '(time|energy) (to|for) (explain|deal) (<some>)? (today|now|this week|right now|at the moment|yet)',
        'if (i|we)',
      ],
      rewrites: [limit],
    },
    {
      pattern:
        '(if you|when you|unless you) (<adverb>)* (want|need|demand|expect|require|insist|wish) (<some>) (so (badly|much|bad)|that (badly|much|bad)|faster|sooner|for free|immediately|done (faster|sooner|quickly|now)|today|right now) ,? (then)? (you|feel|do|please|just|go|fork|hire|pay|send|write|why|consider|open|submit|make|step|help|there|implement|fix) <some>? ~',
      unless: ['if you (want|need) (it|this) (today|now) , (pull|build|use|run) (the|it)'],
      rewrites: [sentence("I can't take this on right now; a pull request would be welcome.")],
    },
  ],
  despite: ['negation', 'self', 'technical'],
  rewrites: [limit],
  examples: {
    flagged: {
      'This is not a support hotline.': 'There is a better place for questions like this: ‹the place to ask›.',
      "We don't owe you anything.": "I can't take this on right now: ‹what could move it forward›.",
      "I don't work for you.": "I can't take this on right now: ‹what could move it forward›.",
      'nobody gets paid to please you': "I can't take this on right now: ‹what could move it forward›.",
      'You can always hire somebody to build it.': "I can't take this on right now: ‹what could move it forward›.",
      'Feel free to send a PR instead of complaining.':
        "I can't take this on right now; a pull request would be welcome.",
      'This is a volunteer project, nobody gets paid for this.':
        "I can't take this on right now: ‹what could move it forward›.",
      "nobody's forcing you to upgrade": 'I see that this does not fit your case: ‹what may fit better›.',
      "I don't have the patience to deal with entitled users":
        "I can't take this on right now: ‹what could move it forward›.",
      'If you want it done faster, hire somebody.': "I can't take this on right now; a pull request would be welcome.",
      'Instead of whining, you could help with the tests.':
        "I can't take this on right now; a pull request would be welcome.",
    },
    fine: [
      'This forum is not a good place for bug reports; please use the tracker.',
      'You can sponsor us on the website if you like the project.',
      "I don't have time to review this today.",
      'This is not a service account.',
      'The job does not work for your setup.',
      'Nobody is required to approve this twice.',
      'This is a volunteer project and new people are welcome.',
      'Feel free to send a PR.',
      'If you need support, see the docs.',
      'We should hire somebody for the docs.',
      'You pay the price of a copy here.',
      'I owe you an answer about the cache.',
    ],
  },
})
