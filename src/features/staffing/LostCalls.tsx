import { useRef } from "react";
import { staffingField } from "../../formula/staffing/staffingField";
import { useFormats } from "../../i18n/useLanguage";
import { useNumberEntry } from "../../i18n/useNumberEntry";
import { useWords } from "../../i18n/useWords";
import type { Edit } from "../../sheet/edits/edit";
import { planStaffing } from "../../sheet/edits/staffing";
import { BOUNDS } from "../../sheet/limits";
import type { StaffingPlan } from "../../sheet/staffing";
import { FieldGrid } from "../../ui/FieldGrid";
import { NumberField } from "../../ui/NumberField";
import { SelectField } from "../../ui/SelectField";
import { Part } from "./Part";
import styles from "./Staffing.module.css";

interface LostCallsProps {
  readonly plan: StaffingPlan;
  readonly currency: string;
  readonly edit: Edit;
}

type LostCall = StaffingPlan["lostCall"];
type Kind = NonNullable<LostCall>["kind"] | "none";

const KINDS: readonly Kind[] = ["none", "price", "callsAgain"];
const EMPTY: Readonly<Record<Kind, LostCall>> = {
  none: null,
  price: { kind: "price", price: null },
  callsAgain: { kind: "callsAgain", share: null },
};

/** What a call costs that nobody answered: nothing, a price, or that some call again. */
export function LostCalls({ plan: { lostCall }, currency, edit }: LostCallsProps) {
  const t = useWords("staffing");
  const { sign, side } = useFormats().currencySign(currency);
  const money = useNumberEntry({ kind: "money", currency, minimum: 0, maximum: BOUNDS.amount });
  const percent = useNumberEntry({ kind: "share" });
  const kind = lostCall?.kind ?? "none";
  // What was typed for a kind is there again when it is chosen again.
  const typed = useRef<Partial<Record<Kind, LostCall>>>({});
  const choose = (next: Kind) => {
    typed.current[kind] = lostCall;
    edit(planStaffing({ lostCall: typed.current[next] ?? EMPTY[next] }));
  };
  return (
    <Part id="staffing-lost" title={t("lost.title")}>
      <SelectField
        id={staffingField("lostCall")}
        label={t("lost.kind")}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`lost.kinds.${value}`) }))}
        onChange={choose}
      />
      {lostCall !== null && (
        <FieldGrid>
          {lostCall.kind === "price" ? (
            <NumberField
              id={staffingField("lostCallPrice")}
              label={t("lost.price")}
              unit={sign}
              unitSide={side}
              entry={money}
              value={lostCall.price}
              onChange={(price, visit) => edit(planStaffing({ lostCall: { kind: "price", price } }), visit)}
            />
          ) : (
            <NumberField
              id={staffingField("lostCallShare")}
              label={t("lost.share")}
              unit="%"
              entry={percent}
              value={lostCall.share}
              onChange={(share, visit) => edit(planStaffing({ lostCall: { kind: "callsAgain", share } }), visit)}
            />
          )}
        </FieldGrid>
      )}
      <p className={styles.quiet}>{t(`lost.means.${kind}`)}</p>
    </Part>
  );
}
