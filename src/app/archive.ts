import type { i18n } from "i18next";
import type { Language } from "../i18n/language";
import { tokenInFragment } from "../share/link";
import { decodeToken, type TokenError } from "../share/decodeToken";
import { encodeSheet } from "../share/encodeSheet";
import { canonicalText } from "../sheet/canonicalText";
import { EXAMPLE_IDS } from "../sheet/examples/loadExample";
import type { CostSheet } from "../sheet/schema";
import type { KeyValueStore } from "../storage/keyValueStore";
import { openShelf, type SheetShelf } from "../storage/sheetShelf";
import type { OwnSheet } from "../storage/storedRow";
import { exampleIn, firstExample } from "./openingSheets";
import { createRowKeeper, type Clock } from "./rowKeeper";
import type { Origin } from "./workspace";

/** The sheet of a link. */
interface LinkedSheet {
  readonly sheet: CostSheet;
  readonly origin: Origin;
}

/** What a link opens, or why it opens nothing. */
export type Linked = ({ readonly ok: true } & LinkedSheet) | { readonly ok: false; readonly error: TokenError };

/** All that comes from outside the open page or leaves it: links and the sheets kept in this browser. */
export interface Archive {
  readonly shelf: SheetShelf;
  readonly rows: ReturnType<typeof createRowKeeper>;
  /** What the fragment of an address holds; null when there is none. One's own when it is equal to a kept sheet. */
  readonly openLink: (hash: string) => Promise<Linked | null>;
  /** A sheet as the token that its address carries. */
  readonly encodeSheet: (sheet: CostSheet) => Promise<string>;
  /** Where the sheet of a link comes from: a shared one that is an example, word for word in the language shown, is that example. */
  readonly recognise: (linked: LinkedSheet, language: Language, translator: i18n) => Promise<Origin>;
}

/**
 * Opens the archive in a store. It lies in a file of its own, loaded when there is a link or a kept sheet to read or once
 * the page is on screen, since checking what comes from outside takes a schema that the first paint can do without.
 */
export function openArchive(store: KeyValueStore, clock: Clock): Archive {
  const shelf = openShelf(store);
  return {
    shelf,
    rows: createRowKeeper(clock),
    encodeSheet,
    recognise,
    openLink: async (hash) => {
      const token = tokenInFragment(hash);
      if (token === null) return null;
      const own = shelf.findOwn(token);
      if (own !== null) return { ok: true, sheet: own.sheet, origin: ownOrigin(own) };
      const decoded = await decodeToken(token);
      if (!decoded.ok) return decoded;
      const same = shelf.findOwn(decoded.value);
      return { ok: true, sheet: decoded.value, origin: same === null ? { kind: "shared" } : ownOrigin(same) };
    },
  };
}

async function recognise({ sheet, origin }: LinkedSheet, language: Language, translator: i18n): Promise<Origin> {
  if (origin.kind !== "shared") return origin;
  const text = canonicalText(sheet);
  for (const id of EXAMPLE_IDS) {
    if (canonicalText(await exampleIn(id, translator)) !== text) continue;
    return { kind: "example", id, isChosen: id !== firstExample(language) };
  }
  return origin;
}

function ownOrigin({ id }: OwnSheet): Origin {
  return { kind: "own", rowId: id, isCopyOfShared: false };
}
