import type { i18n } from "i18next";
import type { Language } from "../i18n/language";
import { shareAddress, tokenInFragment } from "../share/link";
import { decodeToken } from "../share/decodeToken";
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
import type { RowStore } from "../storage/rowStore";
import { isOwnSheet, openLibrary, type SheetLibrary } from "../storage/sheetLibrary";
import { rowsInTime, type RowsInTime } from "../storage/standInRows";
import { textOfRow, type OwnSheet } from "../storage/storedRow";
import type { Archive, KeptAll, LinkContent, SheetOfLink } from "./archive";
import { leftOpening } from "./leftOpening";
import type { Origin } from "./opening";
import { openingFor } from "./openingFor";
import { exampleIn, firstExample } from "./openingSheets";
import { createRowKeeper, type Clock } from "./rowKeeper";

/** Where the archive keeps what it keeps, and how tabs know of each other. */
export interface Keepsakes {
  /** The browser's own store, in which notes and marks are found at once. */
  readonly store: KeyValueStore;
  readonly rows: RowStore;
  /** Whether rows in memory, which stand in for a database that does not answer, last by now; null where none do. */
  readonly takenOver: RowsInTime["takenOver"];
  readonly news: RowNews | null;
  /** Whether the page of a note is no longer open. */
  readonly isPageGone: (page: string) => Promise<boolean>;
}

/** The archive of this browser: its database, or memory where that is forbidden, cannot be read or does not answer. */
export async function openBrowserArchive(store: KeyValueStore, clock: Clock): Promise<Archive> {
  const page = newRowId(clock.random);
  holdPage(page);
  const database = openRowDatabase().then(async (opened) => (await opened.all(), opened));
  const inTime = await rowsInTime(database, clock.random);
  return openArchive({ store, ...inTime, news: openRowNews(), isPageGone }, clock, page);
}

/**
 * Opens the archive: what an earlier release kept elsewhere is moved, and what pages that are gone had typed is taken
 * in. It lies in a file of its own, loaded when there is a link or a kept sheet to read or once the page is on screen,
 * since checking what comes from outside takes a schema that the first paint can do without. `page` names the open page.
 */
export async function openArchive(keepsakes: Keepsakes, clock: Clock, page: string): Promise<Archive> {
  const { store, rows, takenOver, news } = keepsakes;
  const move = () => moveRows(store, rows, clock.random);
  if (takenOver === null) await move();
  const library = await openLibrary(rows, store, clock.random, news);
  const replay = () => replayJournal(store, library, keepsakes.isPageGone, clock.random);
  // what was kept and noted stays where it is while the database does not answer, since it may hold something newer
  const replayed: Replayed = takenOver === null ? await replay() : { movedTo: new Map(), problem: "refused" };
  void takenOver?.then(async (isLasting) => {
    if (!isLasting) return;
    await move();
    await library.refresh();
    await replay();
  });
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
      return same === null ? { ok: true, sheet: decoded.value, origin: { kind: "shared" } } : ownContent(same);
    },
  };
  return archive;
}

/** All in one step, so that a page killed meanwhile leaves none of them. */
async function addSheets(library: SheetLibrary, sheets: readonly CostSheet[], clock: Clock): Promise<KeptAll> {
  const texts = sheets.map((sheet) => {
    const row = { id: newRowId(clock.random), savedAt: clock.now(), token: null, sheet };
    return { id: row.id, text: textOfRow(row) };
  });
  if (!texts.every(({ id, text }) => isOwnSheet(library.check(id, text)))) return { ok: false, error: "refused" };
  const placed = await library.add(texts);
  return placed.ok ? { ok: true, rowIds: placed.rows.map(({ id }) => id) } : placed;
}

async function recognise({ sheet, origin }: SheetOfLink, language: Language, translator: i18n): Promise<Origin> {
  if (origin.kind !== "shared") return origin;
  const text = canonicalText(sheet);
  for (const id of EXAMPLE_IDS) {
    if (canonicalText(await exampleIn(id, translator)) !== text) continue;
    return { kind: "example", id, isChosen: id !== firstExample(language) };
  }
  return origin;
}

function ownContent({ id, sheet }: OwnSheet): LinkContent {
  return { ok: true, sheet, origin: { kind: "own", rowId: id, isCopyOfShared: false } };
}
