/** Occupancy above which waiting times and sick leave rise steeply: a rule of thumb of the trade, not a law. */
export const HIGH_OCCUPANCY = 0.85;
