/** Makes a glance of the chunk in UTF-8 that stands there, from `openGlance` to `closeGlance`. Returns it, or `unknown`. */
export declare function glanceOf(start: usize, length: i32): u32

/** Hands over a pattern in which no class stands for a phrase. Returns how many bytes that are. */
export declare function patternOf(pattern: u32): i32

/** Tells by `nameLiteral` of each of the words that a word of a pattern stands for. */
export declare function literalsOf(start: usize, length: i32): void

/** Tells by `nameClass` of the class with this name. */
export declare function classOf(start: usize, length: i32): void
