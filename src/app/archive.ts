import type { i18n } from "i18next";
import type { Language } from "../i18n/language";
import type { TokenError } from "../share/decodeToken";
import type { PageAddress, ShareAddress } from "../share/link";
import type { CostSheet } from "../sheet/schema";
import type { Replayed } from "../storage/journal";
import type { KeepError } from "../storage/keyValueStore";
import type { SheetLibrary } from "../storage/sheetLibrary";
import type { Opening, Origin } from "./opening";
import type { RowKeeper } from "./rowKeeper";

/** The sheet of a link. */
export interface SheetOfLink {
  readonly sheet: CostSheet;
  readonly origin: Origin;
}

/** What a link opens, or why it opens nothing. */
export type LinkContent = ({ readonly ok: true } & SheetOfLink) | { readonly ok: false; readonly error: TokenError };

/** Whether new sheets were kept, and in which rows. */
export type KeptAll =
  { readonly ok: true; readonly rowIds: readonly string[] } | { readonly ok: false; readonly error: KeepError };

/** All that comes from outside the open page or leaves it: links and the sheets kept in this browser. */
export interface Archive {
  readonly library: SheetLibrary;
  readonly keeper: RowKeeper;
  /** Keeps new sheets as rows: all of them, or none and why. */
  readonly addSheets: (sheets: readonly CostSheet[]) => Promise<KeptAll>;
  /** What came of the typing of pages that are gone. */
  readonly replayed: Replayed;
  /** What the fragment of an address holds; null when there is none. One's own when it is equal to a kept sheet. */
  readonly openLink: (hash: string) => Promise<LinkContent | null>;
  /** A sheet as the token that its address carries. */
  readonly encodeSheet: (sheet: CostSheet) => Promise<string>;
  /** The address that opens a sheet anywhere, told by where the page is. */
  readonly addressOf: (page: PageAddress, sheet: CostSheet) => Promise<ShareAddress>;
  /** What the page opens with at an address: what was left there, the sheet of its link, or the reader's own. */
  readonly openingAt: (hash: string, language: Language, translator: i18n) => Promise<Opening>;
  /** Where the sheet of a link comes from: a shared one that is an example, word for word in the language shown, is that example. */
  readonly recognise: (linked: SheetOfLink, language: Language, translator: i18n) => Promise<Origin>;
}
