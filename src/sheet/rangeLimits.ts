/** How many ranges a sheet holds. */
export const MOST_RANGES = 60;
/** The most draws that a simulation makes, and those that a new sheet asks for. */
export const MOST_DRAWS = 1_000_000;
/** The largest seed: 32 bits. */
export const LARGEST_SEED = 2 ** 32 - 1;

/** What a new sheet starts from. The seed is no secret and is never changed by itself, so the same sheet gives the same figures. */
export const SIMULATION_DEFAULT = { seed: 1, draws: 100_000 } as const;
