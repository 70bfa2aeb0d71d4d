/** A law that a change breaks is broken by one of a few draws, so that no law is tried on more of them than this. */
export const MOST_RUNS = 25;
