import { perPeriod } from "../../formula/period";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { planStaffing } from "../../sheet/edits/staffing";
import { fillInWorkstream } from "../../sheet/edits/work";
import type { CostSheet } from "../../sheet/schema";
import { planOf } from "../../sheet/staffingStart";
import { Button } from "../../ui/Button";
import { callsOf, openForAll, openIntervalsOf, type OwnWeek } from "./ownWeek";
import styles from "./Staffing.module.css";
import { useCallCount } from "./useCallCount";

interface OwnTotalsProps {
  readonly sheet: CostSheet;
  readonly own: OwnWeek;
  /** Calls that come in a week by the sheet; null while that is unknown. */
  readonly callsPerWeek: number | null;
  readonly edit: Edit;
}

/** A difference that is shown: sums of rounded figures are never quite the same. */
const NOTABLE = 0.005;

/** A week of one's own gives the shape; the sheet says how many calls come. Where the two differ, both are told. */
export function OwnTotals({ sheet, own, callsPerWeek, edit }: OwnTotalsProps) {
  const t = useWords("staffing");
  const formats = useFormats();
  const written = useCallCount();
  const { opening } = planOf(sheet);
  const inside = openIntervalsOf(own, opening).reduce((sum, { calls }) => sum + calls, 0);
  const inbound = sheet.work.filter((stream) => stream.kind === "inbound");
  const [stream] = inbound;
  const outside = callsOf(own) - inside;
  const inPeriod = (calls: number) => perPeriod(calls, "week", sheet.period.length);
  // the sheet counts whole calls, of those hours in which somebody can take them
  const offered = Math.round(inPeriod(inside));
  const onSheet = callsPerWeek === null ? null : inPeriod(callsPerWeek);
  const isOther = onSheet === null || Math.abs(offered - onSheet) > NOTABLE * Math.max(offered, onSheet);
  const take = () => stream !== undefined && edit(fillInWorkstream(stream, { offered }));
  return (
    <div className={styles.quiet}>
      <p>
        {t("own.shapeOnly")}{" "}
        {isOther &&
          (callsPerWeek === null
            ? t("own.total", { own: written(inside) })
            : t("own.totals", { own: written(inside), sheet: written(callsPerWeek) }))}{" "}
        {isOther && offered > 0 && inbound.length === 1 && (
          <Button look="link" onClick={take}>
            {t(sheet.period.length === "week" ? "own.useWeek" : "own.use", { offered: formats.number(offered) })}
          </Button>
        )}
      </p>
      {outside > 0 && (
        <p>
          {t("own.outside", { calls: written(outside) })}{" "}
          <Button look="link" onClick={() => edit(planStaffing({ opening: openForAll(own, opening) }))}>
            {t("own.open")}
          </Button>
        </p>
      )}
    </div>
  );
}
