import { startTransition, useEffect, useState } from "react";

/** A value that follows another one when that has not changed for a while, in milliseconds: for what is dear to draw. */
export function useAtRest<T>(value: T, restMs: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(() => value)), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return rested;
}
