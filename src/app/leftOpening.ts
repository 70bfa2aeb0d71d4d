import { LEAVING_KEY } from "../storage/keys";
import { keep, openStore, textAt } from "../storage/keyValueStore";
import { isOwnSheet } from "../storage/sheetLibrary";
import type { Archive } from "./archive";
import type { Opening } from "./opening";

/** The own sheet with which this tab was left at an address before that could follow; null otherwise. */
export function leftOpening({ library, replayed }: Archive, hash: string): Opening | null {
  const { store } = openStore(() => window.sessionStorage);
  const text = textAt(store, LEAVING_KEY);
  if (text === null) return null;
  keep(store, LEAVING_KEY, "[]");
  const ids = [...replayed.movedTo.keys(), ...library.ownSheets().map(({ id }) => id)];
  const noted = ids.find((id) => text === JSON.stringify([id, hash]));
  const row = noted === undefined ? null : library.read(replayed.movedTo.get(noted) ?? noted);
  if (row === null || !isOwnSheet(row)) return null;
  return { sheet: row.sheet, origin: { kind: "own", rowId: row.id, isCopyOfShared: false }, linkProblem: null };
}
