import type { i18n } from "i18next";
import type { Language } from "../i18n/language";
import { shareAddress, tokenInFragment, type PageAddress, type ShareAddress } from "../share/link";
import { decodeToken, type TokenError } from "../share/decodeToken";
import { encodeSheet } from "../share/encodeSheet";
import { canonicalText } from "../sheet/canonicalText";
import { EXAMPLE_IDS } from "../sheet/examples/loadExample";
import type { CostSheet } from "../sheet/schema";
import { createJournal, replayJournal, type Replayed } from "../storage/journal";
import { newRowId } from "../storage/keys";
import type { KeyValueStore } from "../storage/keyValueStore";
import { moveRows } from "../storage/moveRows";
import { holdPage, isPageGone } from "../storage/openPages";
import { openRowDatabase } from "../storage/rowDatabase";
import { openRowNews, type RowNews } from "../storage/rowNews";
import { memoryRows, type RowStore } from "../storage/rowStore";
import { openLibrary, type SheetLibrary } from "../storage/sheetLibrary";
import type { OwnSheet } from "../storage/storedRow";
import { leftOpening } from "./leftOpening";
import { openingFor } from "./openingFor";
import { exampleIn, firstExample } from "./openingSheets";
import { createRowKeeper, type Clock, type RowKeeper } from "./rowKeeper";
import type { KeptAll, Opening, Origin } from "./workspace";

/** The sheet of a link. */
interface LinkedSheet {
  readonly sheet: CostSheet;
  readonly origin: Origin;
}

/** What a link opens, or why it opens nothing. */
export type Linked = ({ readonly ok: true } & LinkedSheet) | { readonly ok: false; readonly error: TokenError };

/** All that comes from outside the open page or leaves it: links and the sheets kept in this browser. */
export interface Archive {
  readonly library: SheetLibrary;
  readonly keeper: RowKeeper;
  /** Keeps new sheets as rows: all of them, or none and why. */
  readonly addSheets: (sheets: readonly CostSheet[]) => Promise<KeptAll>;
  /** What came of the typing of pages that are gone. */
  readonly replayed: Replayed;
  /** What the fragment of an address holds; null when there is none. One's own when it is equal to a kept sheet. */
  readonly openLink: (hash: string) => Promise<Linked | null>;
  /** A sheet as the token that its address carries. */
  readonly encodeSheet: (sheet: CostSheet) => Promise<string>;
  /** The address that opens a sheet anywhere, told by where the page is. */
  readonly addressOf: (page: PageAddress, sheet: CostSheet) => Promise<ShareAddress>;
  /** What the page opens with at an address: what was left there, the sheet of its link, or the reader's own. */
  readonly openingAt: (hash: string, language: Language, translator: i18n) => Promise<Opening>;
  /** Where the sheet of a link comes from: a shared one that is an example, word for word in the language shown, is that example. */
  readonly recognise: (linked: LinkedSheet, language: Language, translator: i18n) => Promise<Origin>;
}

/** Where the archive keeps what it keeps, and how tabs know of each other. */
export interface Keepsakes {
  /** The browser's own store, in which notes and marks are found at once. */
  readonly store: KeyValueStore;
  readonly rows: RowStore;
  readonly news: RowNews | null;
  /** Whether the page of a note is no longer open. */
  readonly isPageGone: (page: string) => Promise<boolean>;
}

/** The archive of this browser: its database, or memory where that is forbidden or cannot be read. */
export async function openBrowserArchive(store: KeyValueStore, clock: Clock): Promise<Archive> {
  const page = newRowId(clock.random);
  holdPage(page);
  const rows = await openRowDatabase()
    .then(async (database) => (await database.all(), database))
    .catch(memoryRows);
  return openArchive({ store, rows, news: openRowNews(), isPageGone }, clock, page);
}

/**
 * Opens the archive: what an earlier release kept elsewhere is moved, and what pages that are gone had typed is taken
 * in. It lies in a file of its own, loaded when there is a link or a kept sheet to read or once the page is on screen,
 * since checking what comes from outside takes a schema that the first paint can do without. `page` names the open page.
 */
export async function openArchive(keepsakes: Keepsakes, clock: Clock, page: string): Promise<Archive> {
  const { store, rows, news } = keepsakes;
  await moveRows(store, rows, clock.random);
  const library = await openLibrary(rows, store, clock.random, news);
  const replayed = await replayJournal(store, library, keepsakes.isPageGone, clock.random);
  const archive: Archive = {
    library,
    keeper: createRowKeeper(library, createJournal(store, page), clock),
    addSheets: (sheets) => addSheets(library, sheets, clock),
    replayed,
    encodeSheet,
    addressOf: async (page, sheet) => shareAddress(page, await encodeSheet(sheet)),
    openingAt: async (hash, language, translator) =>
      leftOpening(archive, hash) ?? openingFor(hash, archive, language, translator),
    recognise,
    openLink: async (hash) => {
      const token = tokenInFragment(hash);
      if (token === null) return null;
      // by what it holds, not by the token that a row says it was last shown under: a row may say so wrongly
      const decoded = await decodeToken(token);
      if (!decoded.ok) return decoded;
      const same = library.findOwn(decoded.value);
      return same === null ? { ok: true, sheet: decoded.value, origin: { kind: "shared" } } : ownLinked(same);
    },
  };
  return archive;
}

async function addSheets(library: SheetLibrary, sheets: readonly CostSheet[], clock: Clock): Promise<KeptAll> {
  const rowIds: string[] = [];
  for (const sheet of sheets) {
    const id = newRowId(clock.random);
    const written = await library.write({ id, savedAt: clock.now(), token: null, sheet }, null);
    if (written.ok) {
      rowIds.push(id);
      continue;
    }
    for (const added of rowIds) await library.remove(added);
    return { ok: false, error: written.error === "full" ? "full" : "refused" };
  }
  return { ok: true, rowIds };
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

function ownLinked({ id, sheet }: OwnSheet): Linked {
  return { ok: true, sheet, origin: { kind: "own", rowId: id, isCopyOfShared: false } };
}
