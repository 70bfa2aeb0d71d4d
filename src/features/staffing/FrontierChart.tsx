import { useMemo, useState } from "react";
import { CurveDrawing } from "../../drawing/CurveDrawing";
import { PAY_PER_AGENT_BUTTON } from "../../formula/staffing/staffingField";
import type { StaffingFrontier } from "../../formula/staffing/staffingFrontier";
import { useFrameWords } from "../../i18n/useFrameWords";
import { useWords } from "../../i18n/useWords";
import { fixedPay } from "../../sheet/edits/payPerAgent";
import type { CostSheet } from "../../sheet/schema";
import { planOf } from "../../sheet/staffingStart";
import { Button } from "../../ui/Button";
import { ChartFrame } from "../../ui/ChartFrame";
import { ChartTable } from "../../ui/ChartTable";
import { focusField } from "../../ui/focusField";
import { Segmented } from "../../ui/Segmented";
import { FORM_OF, frontierPlaces, type Against, type FrontierPlace } from "./frontierPlaces";
import { isInboundAlone } from "./isInboundAlone";
import styles from "./StaffingAnswers.module.css";
import { StaffingReason } from "./StaffingReason";
import { useFrontierWords } from "./useFrontierWords";
import { useServiceTexts } from "./useServiceTexts";

/** Of the points without a name, every so many is a row of the table. */
const POINTS_A_ROW = 3;

interface FrontierChartProps {
  readonly sheet: CostSheet;
  readonly answer: StaffingFrontier;
}

/** What does a point of service cost? The whole sheet's cost per call against the service that every interval has. */
export function FrontierChart({ sheet, answer: { frontier, lostCallUnknown } }: FrontierChartProps) {
  const t = useWords(["staffingAnswers", "charts"]);
  const frameWords = useFrameWords();
  const [against, setAgainst] = useState<Against>("level");
  const texts = useServiceTexts();
  const words = useFrontierWords(sheet, against);
  const { places, isPriced, xEnds, xTicks, shaded } = useMemo(
    () => frontierPlaces(frontier, against),
    [frontier, against],
  );
  const title = words.finding(frontier);
  const describes = [
    t(isInboundAlone(sheet) ? "frontier.describes" : "frontier.describesShared", {
      definition: texts.definition(planOf(sheet)),
    }),
    ...(isPriced ? [t("frontier.describesFull")] : []),
    ...(shaded === null ? [] : [t("frontier.shaded")]),
  ];
  return (
    <div className={styles.frontier}>
      <ChartFrame
        isHalfWide
        title={title}
        description={describes.join(" ")}
        words={frameWords}
        choices={
          <Segmented
            label={t("frontier.against")}
            value={against}
            options={(["level", "wait"] as const).map((value) => ({ value, label: t(`frontier.${value}`) }))}
            onChange={setAgainst}
          />
        }
        chart={(width) => (
          <CurveDrawing
            stops={places}
            marks={places
              .filter(hasName)
              .map((place) => ({ id: FORM_OF[place.name], x: place.x, y: place.y, text: words.mark(place) }))}
            shaded={shaded}
            xEnds={xEnds}
            xTicks={xTicks}
            width={width}
            least={words.least}
            words={{
              label: `${title}. ${t("frontier.keys")}`,
              x: words.x,
              y: words.y,
              axis: t(against === "level" ? "frontier.axisLevel" : "frontier.axisWait"),
              curve: t("frontier.curve"),
              second: t("frontier.second"),
              stop: (index) => (places[index] === undefined ? "" : words.stop(places[index])),
              hint: t("frontier.hint"),
            }}
          />
        )}
        table={
          <ChartTable
            caption={t("frontier.caption")}
            scrollHint={t("charts:scroll")}
            columns={words.columns(isPriced)}
            rows={rowsOf(places).map((place) => words.row(place, isPriced))}
          />
        }
      />
      {fixedPay(sheet) !== null && (
        <p>
          {t("fixedPay.curve")}{" "}
          <Button look="link" onClick={() => focusField(PAY_PER_AGENT_BUTTON)}>
            {t("fixedPay.go")}
          </Button>
        </p>
      )}
      <ul className={styles.sentences}>
        {words.sentences(frontier).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {lostCallUnknown !== null && <StaffingReason reason={lostCallUnknown} sheet={sheet} />}
    </div>
  );
}

function hasName(place: FrontierPlace): place is FrontierPlace & { readonly name: NonNullable<FrontierPlace["name"]> } {
  return place.name !== null;
}

/** Every third point, those with a name, and both ends. */
function rowsOf(places: readonly FrontierPlace[]): readonly FrontierPlace[] {
  return places.filter(({ name }, index) => name !== null || index % POINTS_A_ROW === 0 || index === places.length - 1);
}
