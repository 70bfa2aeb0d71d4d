import { lazy } from "react";
import type { FigureId } from "../formula/figureId";
import type { CostStatement } from "../formula/statement";
import type { ShareAddress } from "../share/link";
import type { Edit } from "../sheet/edits/edit";
import type { CostSheet } from "../sheet/schema";
import { LoadedLater } from "./LoadedLater";
import { openMade } from "./openMade";
import { tellNewLines } from "./tellNewLines";
import type { Workspace } from "./workspace";

const AboutDialog = lazy(() => import("../features/about/AboutDialog").then((part) => ({ default: part.AboutDialog })));
const BenchmarksDialog = lazy(() =>
  import("../features/benchmarks/BenchmarksDialog").then((part) => ({ default: part.BenchmarksDialog })),
);
const BringInDialog = lazy(() =>
  import("../features/bringIn/BringInDialog").then((part) => ({ default: part.BringInDialog })),
);
const HowDialog = lazy(() => import("../features/how/HowDialog").then((part) => ({ default: part.HowDialog })));
const Library = lazy(() => import("./Library").then((part) => ({ default: part.Library })));
const Report = lazy(() => import("../features/report/Report").then((part) => ({ default: part.Report })));
const ShareDialog = lazy(() => import("../features/share/ShareDialog").then((part) => ({ default: part.ShareDialog })));
const WageHelperDialog = lazy(() =>
  import("../features/wages/WageHelperDialog").then((part) => ({ default: part.WageHelperDialog })),
);

/** The dialog that is open, if any; one at a time. */
export type OpenDialog =
  | { readonly kind: "about" | "benchmarks" | "library" | "wages" }
  | { readonly kind: "bringIn"; readonly pasted: string | null }
  | { readonly kind: "how"; readonly figure: FigureId }
  | { readonly kind: "share" | "report"; readonly address: ShareAddress };

interface DialogsProps {
  readonly open: OpenDialog;
  readonly workspace: Workspace;
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly edit: Edit;
  readonly onClose: () => void;
}

/** The open dialog; each is loaded when it is first opened. */
export function Dialogs({ open, workspace, sheet, statement, edit, onClose }: DialogsProps) {
  return (
    <LoadedLater key={open.kind} strings={open.kind === "report" ? "views" : "later"}>
      {open.kind === "about" && <AboutDialog onClose={onClose} />}
      {open.kind === "benchmarks" && <BenchmarksDialog sheet={sheet} edit={edit} onClose={onClose} />}
      {open.kind === "bringIn" && (
        <BringInDialog
          sheet={sheet}
          edit={tellNewLines(workspace)}
          pasted={open.pasted}
          onNewSheets={(sheets) => void openMade(workspace, sheets)}
          onClose={onClose}
        />
      )}
      {open.kind === "library" && <Library workspace={workspace} onClose={onClose} />}
      {open.kind === "wages" && <WageHelperDialog sheet={sheet} edit={tellNewLines(workspace)} onClose={onClose} />}
      {open.kind === "how" && <HowDialog sheet={sheet} statement={statement} figure={open.figure} onClose={onClose} />}
      {open.kind === "share" && <ShareDialog address={open.address} sheetTitle={sheet.title} onClose={onClose} />}
      {open.kind === "report" && (
        <Report sheet={sheet} statement={statement} address={open.address} onClose={onClose} />
      )}
    </LoadedLater>
  );
}
