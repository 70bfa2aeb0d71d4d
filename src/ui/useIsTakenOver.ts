import { useSyncExternalStore } from "react";

/** Whether the prerendered page has been taken over: what is loaded later is no part of it, and must not be missed in it. */
export function useIsTakenOver(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

function never() {
  return () => undefined;
}
