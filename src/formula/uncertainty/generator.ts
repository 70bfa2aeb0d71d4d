/** A source of probabilities that look like chance and are the same for the same seed and name, in every browser. */
export interface Generator {
  /** Writes the next `count` probabilities, each above 0 and below 1. */
  fill(probabilities: Float64Array, count: number): void;
}

/** How many first numbers are thrown away, so that seeds that are alike give streams that are not. */
const WARM_UP = 15;
/** The 32 bits of a whole number, set in the middle of their step, are a probability that is neither 0 nor 1. */
const STEP = 2 ** -32;

/**
 * A stream of its own for each name: sfc32 (Doty-Humphrey's small fast counting generator; 96 bits of state and a counter), in
 * whole numbers of 32 bits throughout. A stream knows nothing of others, so one more range leaves the draws of all
 * others as they were. `seed` is a whole number from 0 to 2^32 - 1.
 */
export function generatorOf(seed: number, name: string): Generator {
  const state = Int32Array.from([1, 2, 3], (word) => wordOf(seed, word, name));
  let [a = 0, b = 0, c = 0] = state;
  let counter = 1;
  const generator: Generator = {
    fill(probabilities, count) {
      // in locals while it runs, which is several times as fast
      let [first, second, third, steps] = [a, b, c, counter];
      for (let index = 0; index < count; index++) {
        const drawn = (((first + second) | 0) + steps) | 0;
        steps = (steps + 1) | 0;
        first = second ^ (second >>> 9);
        second = (third + (third << 3)) | 0;
        third = (((third << 21) | (third >>> 11)) + drawn) | 0;
        probabilities[index] = ((drawn >>> 0) + 0.5) * STEP;
      }
      [a, b, c, counter] = [first, second, third, steps];
    },
  };
  generator.fill(new Float64Array(WARM_UP), WARM_UP);
  return generator;
}

/** One of the words that a stream starts from: all characters of the name stirred into the seed. */
function wordOf(seed: number, word: number, name: string): number {
  let mixed = stir(seed + Math.imul(word, 0x9e3779b9));
  for (let index = 0; index < name.length; index++) mixed = stir(mixed + name.charCodeAt(index) + word);
  return mixed;
}

/** Every bit of the result hangs on every bit of the number (the last step of MurmurHash3, by Appleby). */
function stir(number: number): number {
  let mixed = number | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
