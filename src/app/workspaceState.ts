import type { TokenError } from "../share/decodeToken";
import type { NewLines } from "../sheet/edits/newLines";
import type { CostSheet } from "../sheet/schema";
import type { KeepError } from "../storage/keyValueStore";
import type { OwnSheet, UnreadableRow } from "../storage/storedRow";
import type { Archive } from "./archive";
import type { Origin } from "./opening";

/** What the screen must know beside the sheet. */
export interface WorkspaceState {
  readonly origin: Origin;
  /** Why the link that was opened shows no sheet, until the reader goes on. */
  readonly linkProblem: TokenError | null;
  /** Why the sheet is not kept in this browser. */
  readonly keepProblem: KeepError | null;
  /**
   * What another tab did to the sheet on screen: changed it, which this one followed; changed it while something was typed
   * here, so that both versions are kept; or removed it.
   */
  readonly elsewhere: "followed" | "both" | "gone" | null;
  /** The reader's own sheets, newest first. */
  readonly ownSheets: readonly OwnSheet[];
  /** Counts the sheets that have been opened, so that nothing of one is taken for a part of the next. */
  readonly document: number;
  /** The lines that came in at once last, and the sheet as it was then. */
  readonly newLines: (NewLines & { readonly after: CostSheet }) | null;
  /** From which sheet the one of this `document` was made, and all that were made at once, as they were made, while that is worth saying. */
  readonly madeFrom?: {
    readonly sheet: CostSheet;
    readonly origin: Origin;
    readonly rows: readonly { readonly rowId: string; readonly sheet: CostSheet }[];
    readonly document: number;
  } | null;
  /** Kept sheets that do not open. */
  readonly unreadable: readonly UnreadableRow[];
}

/** What the workspace needs of the browser. */
export interface Surroundings {
  /** Links and kept sheets, once they can be read. */
  readonly archive: () => Promise<Archive>;
  /** Puts a fragment (without #) into the address, without a new entry in the history; may throw where that is refused. */
  readonly showFragment: (token: string) => void;
  /** Tells an example among the sheets of links from someone's own. */
  readonly recognise: (sheet: CostSheet, origin: Origin) => Promise<Origin>;
  /** Notes, for a reload, that the row holds newer things than the address says; null once the address says them, too. */
  readonly noteLeaving: (rowId: string | null) => void;
  readonly random: () => number;
}
