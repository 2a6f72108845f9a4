import type { Word } from '../../words/word.ts'
import { conjunction, determiner, preposition, pronoun } from './function-word.ts'
import { ofForm, type WordClass, words } from './word-class.ts'

const auxiliaries = words(
  'is are was were do does did has have had can could should would will must may might not if then so no yes ok',
)

const functionWords = new Set([determiner, preposition, conjunction, pronoun, auxiliaries].flatMap((list) => [...list]))

/** A word with a capital that is no function word; at the start of a sentence that may be any noun. */
const name = ofForm({ others: { except: functionWords, capital: true } }, ({ kind }) => kind === 'mention')

/** How people are spoken of at work. */
export const workplaces: Record<string, WordClass> = {
  name: Object.assign((word: Word) => !word.shouted && name(word), { form: name.form }),
  /** Somebody who is not the reader. */
  colleague:
    '(he|she)|<name>|(the|this|that|our|my|your|their|another) (new|old|junior|senior|lead|current|previous)? (author|reviewer|maintainer|developer|dev|engineer|programmer|coder|person|guy|colleague|teammate|contributor|manager|lead|employee|intern|junior|designer|tester)',
  /** What somebody is said not to be. */
  'denied-role':
    'team player|leadership material|senior (enough|material)|(a|an|the|much of a|really a|very|good|strong|real|true|proper|natural|great|effective|any kind of)* (team player|leader|culture fit|cultural fit|good fit|right fit|fit|good communicator|communicator|good listener|listener|self starter|people person|strong engineer|real engineer|real developer|real programmer|good engineer|good developer|professional)|technical enough|mature enough|strategic enough|confident enough|assertive enough|good enough|smart enough|ready for (this|the|a|that) (role|level|job|position|promotion|team)|(management|manager|promotion|senior|director) material|cut out for (this|it|the job)|very? (proactive|accountable|committed|dependable|reliable|collaborative|motivated|approachable|engaged|professional|helpful)|a people person|pulling your weight|up to (it|the job|the task)',
  /** Character in a few words, for people only. */
  'work-label':
    '(too|so|way too|overly|very|really|quite|pretty|a bit|a little|just|always|rather|somewhat|extremely)* (abrasive|bossy|shrill|pushy|emotional|temperamental|moody|uncooperative|unhelpful|undisciplined|unfocused|disengaged|underperforming|disorganized|disorganised|unapproachable|manipulative|untrustworthy|undependable|unmanageable|immature|unprofessional|egotistical|self centered|self centred|lazy|sloppy|careless|incompetent|unreliable|unmotivated|checked out|high maintenance|(difficult|hard|impossible|a pain) to work with)|(too|overly|way too) (aggressive|sensitive|soft|quiet|junior|inexperienced|slow|negative|difficult|intense|blunt|harsh|ambitious|loud|direct|shy|passive|timid|nice|defensive|opinionated|old|young)|(a|an|such a|the|just a|kind of a|a bit of a|a real|a total|a complete) (poor|bad|terrible|weak|awful|mediocre|lousy|negative|toxic)? (control freak|drama queen|diva|know it all|pushover|bottleneck|liability|burden|slacker|underperformer|complainer|whiner|primadonna|prima donna|bully|loose cannon|lone wolf|weak link|disappointment|problem child|poor communicator|bad communicator|poor listener|poor performer|poor leader|bad leader|bad manager|weak engineer|mediocre engineer|poor team player|bad team player)|(a|an|such a|the|just a|kind of a|pretty|a really|a very)* (poor|bad|weak|mediocre|terrible|lousy|sloppy|second rate|below average|substandard) (developer|dev|engineer|programmer|coder|leader|manager|reviewer|designer|colleague|teammate|tester|maintainer|mentor|lead|boss)|(bad|terrible|awful|poor|hopeless|not good) (at|with) (communication|communicating|people|deadlines|listening|leadership|leading|managing|your job|his job|her job|estimating|teamwork|feedback|following through)',
  /** What somebody is said to lack. */
  virtue:
    '(any|a|the|sense|of|basic|real|true|much|enough|proper|strong|good|necessary|sort|kind|technical|social|people|soft|executive|leadership|personal)* (ownership|initiative|leadership|maturity|professionalism|empathy|confidence|commitment|drive|accountability|discipline|motivation|self awareness|common sense|work ethic|seniority|skills|skill|judgment|judgement|integrity|respect|communication skills|attention to detail|ambition|vision|charisma|gravitas|presence|responsibility|intelligence|talent|dedication|backbone|curiosity)',
  /** Work, as it is judged in a review of a person. */
  performance: words(
    'performance attitude behavior behaviour conduct communication output productivity tone professionalism leadership delivery teamwork commitment effort',
  ),
  /** A judgement on it. */
  'poor-grade':
    '(poor|disappointing|unacceptable|subpar|lacking|mediocre|weak|unprofessional|underwhelming|terrible|awful|bad|inadequate|insufficient|unsatisfactory|immature|childish|embarrassing|atrocious|substandard|abysmal|toxic|horrible)|(not|nowhere near|far from) (good enough|acceptable|professional|up to (par|scratch|standard)|good|adequate|where it (should|needs to) be)|below (par|expectations|expectation|average|standard|standards)|a (problem|disappointment|joke|disgrace)',
}
