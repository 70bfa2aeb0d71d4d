/** Terms below this part of their sum no longer change it. */
const CUT = 1e-18;

/**
 * Erlang B: the share of calls that find all lines busy when no one can wait. `load` in erlangs (calls x handling time /
 * interval), `lines` a whole number. 1 without lines, 0 without calls; below the smallest number it is 0, never NaN.
 */
export function erlangB(load: number, lines: number): number {
  return 1 / (1 + oddsOfFreeLine(load, lines));
}

/**
 * The odds that a call finds a free line when no one can wait: (1 - B) / B, for Erlang B. It is the sum of
 * n (n - 1) ... (n - k + 1) / load^k for k = 1 to n lines; all terms are positive, so nothing cancels, and only those
 * near the largest are added. Infinite where B is below the smallest number.
 */
export function oddsOfFreeLine(load: number, lines: number): number {
  const perErlang = 1 / load;
  let term = 1;
  let odds = 0;
  for (let busy = lines; busy > 0; busy -= 1) {
    term *= busy * perErlang;
    odds += term;
    if (odds === Infinity) return Infinity;
    // From here on each term is at most busy / load of the one before, so this bounds all that are left out.
    if (busy < load && term * busy < CUT * odds * (load - busy)) break;
  }
  return odds;
}
