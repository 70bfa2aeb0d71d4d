import { loadSheet } from "../../src/sheet/migrations";
import { asJson, changedAt, placesOf, type Json, type Place } from "./places";
import { richSheet } from "./richSheet";

/** Every place of the rich sheet, the sheet itself first. */
export const richPlaces = placesOf(asJson(richSheet));

/** Places as keys and indices joined by points. */
export function namesOf(among: readonly { place: Place }[]): readonly string[] {
  return among.map(({ place }) => place.join(".") || "the sheet");
}

/** Names of the places at which the rich sheet, changed in this one place, still opens. */
export function openedAt(among: readonly { place: Place }[], change: (value: Json) => unknown): readonly string[] {
  return namesOf(among.filter(({ place }) => loadSheet(changedAt(asJson(richSheet), place, change)).ok));
}
