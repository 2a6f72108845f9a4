import { type WordClass, words } from './word-class.ts'

export const traits: Record<string, WordClass> = {
  /** Names for a person that only hurt. */
  insult:
    words(`idiot idiots moron morons imbecile imbeciles fool fools dumbass dumbasses dummy dummies jerk jerks asshole assholes clown clowns loser losers dimwit halfwit nitwit
    twit dolt dunce simpleton ignoramus cretin bozo buffoon dope dickhead dick jackass bastard bastards bitch scumbag troll trolls noob noobs newb newbie n00b amateur amateurs
    retard retards lunatic psycho maniac hack hacks incompetent parasite parasites snowflake snowflakes crybaby prick wanker tosser muppet pig scum liar liars coward cowards hypocrite`),
  /** Character, put as an adjective. */
  'trait-adjective':
    words(`careless lazy sloppy stupid dumb incompetent ignorant arrogant clueless negligent unprofessional irresponsible unreliable dishonest selfish rude
    disorganized disorganised inconsiderate thoughtless immature childish stubborn difficult negative aggressive defensive emotional oversensitive hysterical unqualified
    inept hopeless useless pathetic ridiculous insane crazy delusional blind deaf illiterate slow dense thick dim naive foolish idiotic moronic unteachable
    oblivious obtuse inexperienced unmotivated disrespectful toxic petty reckless absentminded forgetful worthless disgusting terrible horrible awful bad`),
}
