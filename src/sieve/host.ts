/** Makes a glance of the chunk in UTF-8 that stands there, from `openGlance` to `closeGlance`. Returns it, or `unknown`. */
export declare function glanceOf(start: usize, length: i32): u32
