import { defineContext } from './context.ts'

/** Harsh words that are terms of the trade. */
export default defineContext({
  name: 'technical',
  finds: [
    '(kill|kills|killed|killing|execute|executes|abort|aborts|terminate|die|dies|died) (the|a|an|all|any|this|that|its|every|each|off)? <adjacent>? <adjacent>? (process|processes|worker|workers|thread|threads|job|jobs|task|tasks|server|child|children|parent|pod|pods|container|containers|session|connection|program|query|request|script|daemon|test|tests|signal|command|commands|build|instance|node|<code>)',
    'dead (code|lock|letter|link|links|branch|store|end|ends|process|reference|references|weight|line)',
    '(dummy|fake|mock|stub|junk|garbage|trash|bogus|nonsense) (value|values|data|object|objects|variable|variables|argument|arguments|arg|args|parameter|param|params|file|files|input|node|nodes|text|user|users|test|record|entry|entries|class|method|function|implementation|character|characters|bytes|bits|can|bin|folder|mail|token|import|row|column|field|key|password|header|state|memory|string|strings|output)',
    'garbage (collect|collected|collector|collectors|collection|collecting|in|out)',
    '(dirty) (flag|bit|bits|check|checking|checks|read|reads|page|pages|state|tree|working|worktree|files|region|regions|rect|rects)',
    '(master|slave) _',
    '(race|stack|heap|memory) (trash|corruption|smashing)',
    'sanity (check|checks|checking|test|tests)',
    '(ugly|stupid) (print|printing|printed|simple)',
    'hack (day|days|week|weekend|night|space|hackathon)',
    '(suck|sucks|sucking) (in|up|into)',
    '(crash|crashes|crashed) (on|when|if|in|at|with|report|reports|loop|dump|safe|test|course)',
    '(mean|average|median|naive|greedy|lazy|eager|blind|silent|fat|thin|weak|strong|bad|invalid|illegal|abnormal|insane|aggressive) (value|values|algorithm|load|loading|loaded|evaluation|init|initialization|import|imports|copy|write|pointer|arrow|client|reference|references|ref|refs|request|gateway|token|input|argument|state|character|characters|index|bayes|datetime|timezone|match|quantifier|date|caching|inlining|optimization|optimizations)',
    'trash (can|bin|folder|icon)',
    '(junk|spam) (mail|folder|mails)',
    'spaghetti (monster|western)',
    'blind (spot|spots|copy|carbon|write)',
    '(black|white) (box|space|list)',
    'nuke',
    'mess (with|around)',
  ],
})
