import { lazy, Suspense, useMemo, useRef, useState } from "react";
import type { Result } from "../../formula/result";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { planStaffing } from "../../sheet/edits/staffing";
import type { CostSheet } from "../../sheet/schema";
import { planOf } from "../../sheet/staffingStart";
import { Button } from "../../ui/Button";
import type { Demand as WeekDemand, DemandMissing } from "./demandOf";
import { startOfOwnWeek, type OwnWeek } from "./ownWeek";
import { OwnTotals } from "./OwnTotals";
import { Part } from "./Part";
import { Shape, type ShapeName } from "./Shape";
import styles from "./Staffing.module.css";
import { StaffingReason } from "./StaffingReason";
import { isReasonOfPlan } from "./staffingReasons";
import { TypedWeek } from "./TypedWeek";
import { WeekOfCalls } from "./WeekOfCalls";

// What reads tables is only loaded for one.
const PasteWeek = lazy(() => import("./PasteWeek").then((part) => ({ default: part.PasteWeek })));

interface DemandProps {
  readonly sheet: CostSheet;
  /** The sheet that `demand` is of, which may be a moment behind. */
  readonly later: CostSheet;
  readonly demand: Result<WeekDemand, DemandMissing>;
  readonly edit: Edit;
}

/** When the calls of a week come: the shape that is chosen or typed, and the calls of every interval by it. */
export function Demand({ sheet, later, demand, edit }: DemandProps) {
  const t = useWords("staffing");
  const plan = planOf(sheet);
  const { profile } = plan;
  const [isTyping, setIsTyping] = useState(false);
  const [pasted, setPasted] = useState<string | null>(null);
  // What was typed is there again when one's own week is chosen again.
  const kept = useRef<OwnWeek | null>(null);
  const callsPerWeek = demand.ok ? demand.value.queue.callsPerWeek : null;
  const laterPlan = useMemo(() => planOf(later), [later]);
  const choose = (name: ShapeName) => {
    if (profile.kind === "own") kept.current = profile;
    setIsTyping(name === "own");
    const own = () => kept.current ?? startOfOwnWeek(plan, callsPerWeek);
    edit(planStaffing({ profile: name === "own" ? own() : { kind: "offered", name } }));
  };
  const take = (week: Omit<OwnWeek, "kind">) => {
    setPasted(null);
    setIsTyping(false);
    edit(planStaffing({ profile: { kind: "own", ...week } }));
  };
  const isGrid = profile.kind === "own" && isTyping;
  return (
    <Part id="staffing-demand" title={t("demand.title")}>
      <Shape plan={plan} onChoose={choose} edit={edit} />
      <div className={styles.actions}>
        {profile.kind === "own" && (
          <Button look="link" onClick={() => setIsTyping(!isTyping)}>
            {t(isTyping ? "own.done" : "own.type")}
          </Button>
        )}
        <Button look="link" onClick={() => setPasted("")}>
          {t("own.paste")}
        </Button>
      </div>
      {profile.kind === "own" && <OwnTotals sheet={sheet} own={profile} callsPerWeek={callsPerWeek} edit={edit} />}
      {/* what the sheet lacks stands in place of the answer, once */}
      {!demand.ok && isReasonOfPlan(demand.error) && <StaffingReason reason={demand.error} sheet={later} />}
      {isGrid ? (
        <TypedWeek own={profile} opening={plan.opening} edit={edit} onPaste={setPasted} />
      ) : (
        demand.ok && <WeekOfCalls demand={demand.value} intervalMinutes={laterPlan.intervalMinutes} />
      )}
      {pasted !== null && (
        <Suspense fallback={null}>
          <PasteWeek plan={plan} pasted={pasted} onTake={take} onClose={() => setPasted(null)} />
        </Suspense>
      )}
    </Part>
  );
}
