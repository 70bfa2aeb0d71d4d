/** The same numbers from 0 to below 1 in every run: a small linear congruential generator. */
export function draws(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

/** Numbers above 0 of any order of size up to `most`, alike often, with so many decimals at most. */
export function decimalsOf(draw: () => number): (most: number, decimals: number) => number {
  return (most, decimals) => Math.round(Math.exp(draw() * Math.log(most * 10 ** decimals))) / 10 ** decimals;
}
