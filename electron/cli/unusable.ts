export const UNUSABLE = 2

/** Input or arguments that nothing can be done with: one line, exit code 2. */
export class Unusable extends Error {}
