import { useState } from "react";

/** The very same value until one comes that is not the same for its purpose, so that nothing is worked out anew for less. */
export function useSameUntil<T>(value: T, isSame: (before: T, after: T) => boolean): T {
  const [last, setLast] = useState(value);
  const held = isSame(last, value) ? last : value;
  if (held !== last) setLast(() => held);
  return held;
}
