import { cleanLabel } from "../limits";

/** Gives a line or a workstream the name that was typed, without what no name may hold. */
export function named(text: string): <T extends { readonly name: string }>(item: T) => T {
  const name = cleanLabel(text);
  return (item) => ({ ...item, name });
}
