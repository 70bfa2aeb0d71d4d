/** More than any centre has; only a target next to nothing asks for more. */
const MOST = 1e9;

/**
 * The least whole number from `fewest` on that is enough, when every larger one is too; null where not even a thousand
 * million is. Sought outwards from a number that is thought to be near, below it as well as above, in growing steps.
 */
export function leastNear(
  near: number,
  fewest: number,
  firstStep: number,
  isEnough: (count: number) => boolean,
): number | null {
  let above = Math.max(near, fewest);
  let below = above;
  let step = firstStep;
  if (isEnough(above)) {
    while (above > fewest) {
      below = Math.max(fewest, above - step);
      if (!isEnough(below)) break;
      above = below;
      step *= 2;
    }
  } else {
    for (above += step; !isEnough(above); above += step) {
      if (above > MOST) return null;
      below = above;
      step *= 2;
    }
  }
  while (above - below > 1) {
    const middle = Math.floor((above + below) / 2);
    if (isEnough(middle)) above = middle;
    else below = middle;
  }
  return above;
}
