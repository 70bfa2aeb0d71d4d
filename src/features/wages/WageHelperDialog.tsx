import { useWords } from "../../i18n/useWords";
import { wageLines } from "../../formula/wageLines";
import type { Edit } from "../../sheet/edits/edit";
import { writeWageLines, type WageLinesMode } from "../../sheet/edits/wages";
import type { CostSheet } from "../../sheet/schema";
import { Dialog } from "../../ui/Dialog";
import { DialogFoot } from "../../ui/DialogFoot";
import { EntryProblems } from "../../ui/EntryProblems";
import { Segmented } from "../../ui/Segmented";
import { agentCost } from "./agentCost";
import { AgentCostResult } from "./AgentCostResult";
import { OnCostField } from "./OnCostField";
import { PayFields } from "./PayFields";
import { useWageHelper } from "./useWageHelper";
import styles from "./WageHelperDialog.module.css";
import { WriteLines } from "./WriteLines";

interface WageHelperDialogProps {
  readonly sheet: CostSheet;
  readonly edit: Edit;
  readonly onClose: () => void;
}

const COUNTRIES = ["DK", "US"] as const;

/** What does an agent cost? From base pay and dated on-costs to the whole cost, and from there to ordinary lines. */
export function WageHelperDialog({ sheet, edit, onClose }: WageHelperDialogProps) {
  const t = useWords(["wages", "common"]);
  const helper = useWageHelper(sheet);
  const { currency, team } = sheet;
  const { pay, chosen } = helper;
  const asksHours = pay.every === "hour" && team.paidHoursPerWeek === null;
  const cost = agentCost(pay, chosen, currency, team.paidHoursPerWeek ?? helper.typedHours);

  const write = (mode: WageLinesMode) => {
    // Base pay goes by its category's own name, which follows the reader's language.
    const starts = wageLines(pay, chosen, currency, "all").map(({ key, ...line }) => ({
      ...line,
      name: key === "wages" ? "" : t(`${key}.title`),
    }));
    edit((before) => {
      const after = writeWageLines(starts, mode)(before);
      if (after === before || !asksHours) return after;
      return { ...after, team: { ...after.team, paidHoursPerWeek: helper.typedHours } };
    });
    onClose();
  };

  return (
    <Dialog title={t("title")} closeLabel={t("common:close")} onClose={onClose} width="wide">
      <EntryProblems>
        <div className={styles.body}>
          <p>{t("intro")}</p>
          <PayFields
            pay={pay}
            onPay={helper.setPay}
            currency={currency}
            asksHours={asksHours}
            hours={helper.typedHours}
            onHours={helper.setTypedHours}
          />
          <section className={styles.part} aria-labelledby="wage-on-top">
            <div className={styles.partHead}>
              <h3 id="wage-on-top" className={styles.heading}>
                {t("onTop")}
              </h3>
              <Segmented
                label={t("country")}
                value={helper.country}
                options={COUNTRIES.map((country) => ({ value: country, label: t(`countries.${country}`) }))}
                onChange={helper.chooseCountry}
              />
            </div>
            <p className={styles.hint}>
              {currency !== "DKK" && currency !== "USD" && `${t("nearest", { currency })} `}
              {t("startingValues")}
            </p>
            {helper.country === "DK" && <p className={styles.hint}>{t("holidayOnce")}</p>}
            <ul>
              {helper.offered.map(({ onCost, isOn, value }) => (
                <OnCostField
                  key={onCost.id}
                  onCost={onCost}
                  isOn={isOn}
                  onSwitch={(next) => helper.switchOnCost(onCost.id, next)}
                  value={value}
                  onValue={(next) => helper.overtype(onCost.id, next)}
                  currency={currency}
                />
              ))}
            </ul>
          </section>
          <DialogFoot className={styles.foot}>
            <AgentCostResult cost={cost} currency={currency} />
            <WriteLines sheet={sheet} count={1 + chosen.length} isReady={cost.ok} onWrite={write} />
          </DialogFoot>
        </div>
      </EntryProblems>
    </Dialog>
  );
}
