/** Below this the series of Stirling's rest is not accurate; above it, its first terms left out are below 1e-17. */
const SMALLEST_FOR_SERIES = 16;
const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * What Stirling's formula leaves out: ln x! - (x ln x - x + ln(2 pi x) / 2), for any x above 0. About 1 / (12 x), so a
 * difference of two large factorials keeps its digits when the main parts are subtracted by hand.
 */
export function stirlingRest(x: number): number {
  if (x >= SMALLEST_FOR_SERIES) {
    const r = 1 / (x * x);
    return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - (r * 691) / 360360))))) / x;
  }
  let raised = x;
  let product = 1;
  while (raised < SMALLEST_FOR_SERIES) {
    raised += 1;
    product *= raised;
  }
  const logFactorialOfRaised = (raised + 0.5) * Math.log(raised) - raised + HALF_LOG_TWO_PI + stirlingRest(raised);
  return logFactorialOfRaised - Math.log(product) - ((x + 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI);
}
