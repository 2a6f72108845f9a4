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

/** Words that are rude elsewhere and plain in engineering; our own rules know the constructions in which they are meant badly. */
export const plainTerms: ReadonlySet<string> = new Set(
  `xxx illegal black white balls looser spit spits nuke god trap devil abuse suicide murder crack cracks kinks yank slave slaves racist screw screws
  necro swallow stroking drunk terrorist terrorists jesus chunky whit asses cooly anal period sex sexual dick pansy virgin weed crap stupid dumb gross`.split(
    /\s+/,
  ),
)
