import { lazy, useState } from "react";
import { FixedPayNote } from "../features/team/FixedPayNote";
import { useWords } from "../i18n/useWords";
import type { FigureId } from "../formula/figureId";
import type { NeedUnknown } from "../formula/staffing/neededTeam";
import type { CostStatement } from "../formula/statement";
import type { Edit } from "../sheet/edits/edit";
import type { CostSheet } from "../sheet/schema";
import type { OwnSheet } from "../storage/storedRow";
import { focusTab } from "../ui/focusTab";
import { Tabs } from "../ui/Tabs";
import { LazyCharts } from "./LazyCharts";
import { LoadedLater } from "./LoadedLater";
import { openMade } from "./openMade";
import type { Workspace } from "./workspace";

const Compare = lazy(() => import("../features/compare/Compare").then((part) => ({ default: part.Compare })));
const Improve = lazy(() => import("../features/improve/Improve").then((part) => ({ default: part.Improve })));
const Matters = lazy(() => import("../features/drivers/Matters").then((part) => ({ default: part.Matters })));
const Staffing = lazy(() => import("../features/staffing/Staffing").then((part) => ({ default: part.Staffing })));
const Sure = lazy(() => import("../features/sure/Sure").then((part) => ({ default: part.Sure })));
const Target = lazy(() => import("../features/drivers/Target").then((part) => ({ default: part.Target })));

const VIEWS = ["charts", "improve", "staffing", "target", "matters", "sure", "compare"] as const;
type View = (typeof VIEWS)[number];

interface ViewsProps {
  readonly workspace: Workspace;
  /** Counts the sheets that have been opened: what is half typed in one is no part of the next. */
  readonly document: number;
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  /** Why the agents of a linked sheet are not the need of its plan; null where they are, and where they are typed. */
  readonly needUnknown: NeedUnknown | "notLoaded" | null;
  readonly edit: Edit;
  readonly onHow: (figure: FigureId) => void;
  /** The reader's own sheets but the one on screen, newest first. */
  readonly ownSheets: readonly OwnSheet[];
}

/** What stands below the answer, one view at a time; each is loaded when it is first opened. */
export function Views(props: ViewsProps) {
  const { workspace, document, sheet, statement, needUnknown, edit, onHow, ownSheets } = props;
  const t = useWords("views");
  const [view, setView] = useState<View>("charts");
  const goTo = (next: View) => {
    setView(next);
    focusTab(next);
  };
  const { undo } = workspace.sheets.getState();
  const onOwnSheet = (made: CostSheet) => void openMade(workspace, [made]);
  return (
    <Tabs label={t("label")} tabs={VIEWS.map((id) => ({ id, title: t(id) }))} chosen={view} onChoose={setView}>
      {view === "charts" ? (
        <LazyCharts sheet={sheet} statement={statement} onHow={onHow} />
      ) : (
        <LoadedLater key={document} strings="views">
          {isOfAgents(view) && <FixedPayNote sheet={sheet} edit={edit} />}
          {view === "improve" && <Improve sheet={sheet} edit={edit} onOwnSheet={onOwnSheet} />}
          {view === "staffing" && <Staffing sheet={sheet} needUnknown={needUnknown} edit={edit} />}
          {view === "target" && <Target sheet={sheet} edit={edit} onUndo={undo} onImprove={() => goTo("improve")} />}
          {view === "matters" && <Matters sheet={sheet} edit={edit} />}
          {view === "compare" && <Compare sheet={sheet} ownSheets={ownSheets} onOwnSheet={onOwnSheet} />}
          {view === "sure" && <Sure sheet={sheet} edit={edit} />}
        </LoadedLater>
      )}
    </Tabs>
  );
}

/** Whether a view is of what more or fewer agents would cost. */
function isOfAgents(view: View): boolean {
  return view === "improve" || view === "staffing" || view === "target" || view === "matters";
}
