import { lazy, useState } from "react";
import { FixedPayNote } from "../features/team/FixedPayNote";
import { useWords } from "../i18n/useWords";
import type { FigureId } from "../formula/figureId";
import { missingField } from "../formula/missingField";
import type { NeedUnknown } from "../formula/staffing/neededTeam";
import type { CostStatement } from "../formula/statement";
import type { Edit } from "../sheet/edits/edit";
import type { CostSheet } from "../sheet/schema";
import type { OwnSheet } from "../storage/storedRow";
import { focusField } from "../ui/focusField";
import { focusTab } from "../ui/focusTab";
import { Tabs } from "../ui/Tabs";
import { LazyCharts } from "./LazyCharts";
import { LoadedLater } from "./LoadedLater";
import type { KeptAll } from "./archive";

const Compare = lazy(() => import("../features/compare/Compare").then((part) => ({ default: part.Compare })));
const Improve = lazy(() => import("../features/improve/Improve").then((part) => ({ default: part.Improve })));
const Matters = lazy(() => import("../features/drivers/Matters").then((part) => ({ default: part.Matters })));
const Staffing = lazy(() => import("../features/staffing/Staffing").then((part) => ({ default: part.Staffing })));
const Sure = lazy(() => import("../features/sure/Sure").then((part) => ({ default: part.Sure })));
const Target = lazy(() => import("../features/drivers/Target").then((part) => ({ default: part.Target })));

const VIEWS = ["charts", "improve", "staffing", "target", "matters", "sure", "compare"] as const;
type View = (typeof VIEWS)[number];

interface ViewsProps {
  /** Counts the sheets that have been opened: what is half typed in one is no part of the next. */
  readonly document: number;
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  /** Why the agents of a linked sheet are not the need of its plan; null where they are, and where they are typed. */
  readonly needUnknown: NeedUnknown | "notLoaded" | null;
  readonly edit: Edit;
  readonly onUndo: () => void;
  readonly onHow: (figure: FigureId) => void;
  /** The reader's own sheets but the one on screen, newest first. */
  readonly ownSheets: readonly OwnSheet[];
  /** Opens a sheet of one's own beside the one on screen, and says whether it could be kept. */
  readonly onOwnSheet: (sheet: CostSheet) => Promise<KeptAll>;
}

/** What stands below the answer, one view at a time; each is loaded when it is first opened. */
export function Views(props: ViewsProps) {
  const { document, sheet, statement, needUnknown, edit, onUndo, onHow, ownSheets, onOwnSheet } = props;
  const t = useWords("views");
  const [view, setView] = useState<View>("charts");
  const goTo = (next: View) => {
    setView(next);
    focusTab(next);
  };
  const openMade = (made: CostSheet) => void onOwnSheet(made).then(({ ok }) => ok && goOnIn(made));
  return (
    <Tabs label={t("label")} tabs={VIEWS.map((id) => ({ id, title: t(id) }))} chosen={view} onChoose={setView}>
      {view === "charts" ? (
        <LazyCharts sheet={sheet} statement={statement} onHow={onHow} />
      ) : (
        <LoadedLater key={document} strings="views">
          {isOfAgents(view) && <FixedPayNote sheet={sheet} edit={edit} />}
          {view === "improve" && <Improve sheet={sheet} edit={edit} onOwnSheet={openMade} />}
          {view === "staffing" && <Staffing sheet={sheet} needUnknown={needUnknown} edit={edit} />}
          {view === "target" && <Target sheet={sheet} edit={edit} onUndo={onUndo} onImprove={() => goTo("improve")} />}
          {view === "matters" && <Matters sheet={sheet} edit={edit} />}
          {view === "compare" && <Compare sheet={sheet} ownSheets={ownSheets} onOwnSheet={openMade} />}
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

/** A sheet of the next period waits for what was handled in it, far above: there one goes on as soon as it is on the page. */
function goOnIn(made: CostSheet): void {
  const fieldId = missingField("noContacts", made, []);
  if (fieldId !== null) requestAnimationFrame(() => focusField(fieldId));
}
