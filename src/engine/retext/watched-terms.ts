/**
 * What is taken from retext-equality, by the word that a term begins with. Most of its other terms are ordinary words of engineering
 * (just, simple, invalid, host, master, dummy, special) or have rules of ours that look at the whole construction.
 */
export const watchedTerms: ReadonlySet<string> = new Set(
  `mankind manpower manmade manned unmanned chairman chairmen spokesman spokesmen businessman businessmen fireman firemen
  salesman salesmen foreman craftsman workman housewife housewives mailman freshman congressman
  retard retards cripple cripples midget midgets lunatic psycho schizo handicapped junkie junkies
  fag fags tranny transsexual transvestite homosexual homosexuals hermaphrodite
  gypsy gypsies gypped eskimo eskimos oriental orientals redskin redskins`.split(/\s+/),
)

/** Words that are rude elsewhere and plain in engineering, in the kitchen, in names or in other languages. */
export const plainTerms: ReadonlySet<string> = new Set(
  `xxx illegal black white balls nuke god trap devil abuse suicide murder crack cracks kinks yank yanks slave slaves slavedriver racist
  necro swallow swallower stroking drunk terrorist terrorists jesus chunky chunkies chunkys whit cooly coolie coolies anal period sex sexual sexed sexing
  dick pansy pansies virgin weed gross bait beanbag beanbags bong bung bunga bungas bule bules burr bufty chi chug chugs chunger chungers clansman
  clansmen cocky commie cushi cushis kushi kushis cum diddle dingleberry dink dinks dipstick dix dong dope dot ero esqua evl flange floo fok forni fu
  gables geezer geez jeez jebus geni getiton gipp gora goras greaser greasers gringo gringos groid groids gub gubba gubs gummer gyp gypo haji
  hajis hadji hadjis hajji hapa haole haoles hebe hebes ho hoe hoes hobo hodgie honger honker honkers hooters hork hore hori horis hoser hosers hymie
  indon indons jig jiga jigs jigg jigga jigger jiggers jiggs jiggy jism juggalo kacap kimchis kondum koon krap kum kums kumquat kumquats cumquat kwa kwe lez
  limey limy looser loser losers lubra lugan macaca mams mau milf moky mock mockey mockie mocky muff mulatto muncher munt negres nig niggard niggle niggled
  niggles niggling nigglings nip nips nookie nudger orga panti payo peep peepee peepshow pik piker pikes pimp pimped pocha pochas pocho pochos pollock pollocks polack seppo ukrop noonan dickman
  pom poms pommy pommie poo poof poop pooper pooperscooper pooping poon pric pud pudd puke puss pussies quickie queef reefer reestie rere rigger riggers rimming
  russki sadis sadom sambo sandm scallywag shav shawtypimp skum slapper sloper slopers slopey slopes slopy smut snowback sooty sooties spic spick spig spik spit
  spits spitter spread spreadeagle spunk spunky squinty stringer stringers stripclub swalow taff tang teste testes thirdeye threeway tinker tinkers tortur triplex
  turnon twink twinkie uck usama vibr vibrater vomit wab waysted weenie weewee welcher welfare wetspot whacker whash whiz whop williewanker willie willies wn
  yellowman eight transvestite moneyshot mickeyfinn magicwand meatrack rearend cameltoe cheesehead cheeseheads`.split(
    /\s+/,
  ),
)

/** Words for which rules of ours know the constructions in which they are meant badly, and those in which they are not. */
export const ownTerms: ReadonlySet<string> = new Set(
  `ass asses arse arses asshole assholes arsehole bastard bitch bitching bugger buggered bullshit bullcrap crap crapper crapola crappy dammit damnit godammit goddamit
  goddammit goddamn goddamned goddamnit hotdamn dumb stupid fubar fuck fucked fucker fuckers fuckin fucking fucks fuckup shit shits shite shitty
  shitting piss pissed pisses pissing pissin screw screws sucker suckers wtf wank wanking jackass dickhead blowjob boner masturbating masturbate slut
  sluts slutty whore gangbang handjob`.split(/\s+/),
)
