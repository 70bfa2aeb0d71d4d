import { costCourse, type CostCourse } from "../../formula/staffing/costCourse";
import type { Frontier } from "../../formula/staffing/frontier";
import type { FrontierPoint } from "../../formula/staffing/frontierPoint";
import { figureOf } from "../../formula/whatIf/question";
import { minorDigits } from "../../i18n/format";
import { useAmounts } from "../../i18n/useAmounts";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import type { CostSheet } from "../../sheet/schema";
import { planOf } from "../../sheet/staffingStart";
import type { TableRow } from "../../ui/ChartTable";
import { placeOf, type Against, type FrontierPlace } from "./frontierPlaces";
import { useServiceTexts } from "./useServiceTexts";

/** The form of the sentence that tells a course of costs. */
const SHAPES = {
  rising: "Rising",
  falling: "Falling",
  level: "Level",
  levelFirst: "LevelFirst",
  cheapestAt: "Valley",
} as const satisfies Record<CostCourse["kind"], string>;

/** What the curve of cost against service says, in the language that is shown. */
export function useFrontierWords(sheet: CostSheet, against: Against) {
  const { currency, period } = sheet;
  const { model, targets } = planOf(sheet);
  const t = useWords(["staffingAnswers", "common"]);
  const { number, percent, money } = useFormats();
  const { amount, difference } = useAmounts(currency);
  const texts = useServiceTexts();
  const per = t(`common:perCadence.${period.length}`);
  const each = (cost: number) => amount("perCall", cost);
  const total = (cost: number) => amount("total", cost);
  const at = (point: FrontierPoint) => {
    const place = placeOf(point, against);
    return against === "level" ? texts.share(place) : texts.seconds(place);
  };
  return {
    mark: ({ name, point, y }: FrontierPlace & { readonly name: NonNullable<FrontierPlace["name"]> }) =>
      t(`frontier.marks.${name}`, { at: at(point), cost: each(y) }),
    /** Writes a place on the axis below, and a cost beside it. */
    x: (x: number) => (against === "level" ? percent(x, { digits: 0 }) : number(x)),
    y: (cost: number, isWhole: boolean) => money(cost, currency, isWhole ? { digits: 0 } : {}),
    least: 10 ** -minorDigits(currency),
    stop({ point, name, y, second }: FrontierPlace) {
      const said = t(against === "level" ? "frontier.stopLevel" : "frontier.stopWait", {
        at: name === null ? at(point) : t(`frontier.rows.${name}`, { at: at(point) }),
        level: texts.share(point.level),
        cost: each(y),
        total: total(point.total + point.lostCallsCost),
        period: per,
        wait: texts.seconds(point.figures.meanWaitOfAnsweredSeconds),
        abandonment: texts.share(point.figures.abandonment),
        occupancy: texts.share(point.figures.occupancy),
        agents: texts.agents(point.fullTimeEquivalents),
      });
      return second === null ? said : `${said} ${t("frontier.stopOwn", { cost: each(second) })}`;
    },
    finding({ points, lowest, team, cheapestOnTarget }: Frontier) {
      const course = costCourse(points);
      const ends = { from: texts.share(points[0]?.level ?? 0), to: texts.share(points.at(-1)?.level ?? 1) };
      const cheapest = course.kind === "levelFirst" ? course.until : lowest.level;
      const low = { level: texts.share(cheapest), cost: each(lowest.fullCostPerCall) };
      const shape = SHAPES[course.kind];
      const finding = t(`frontier.title${shape}`, { ...ends, ...low });
      if (team?.ok !== true) return finding;
      const today = texts.share(team.value.level);
      const now = each(team.value.fullCostPerCall);
      if (cheapestOnTarget === null || cheapestOnTarget.level === lowest.level)
        return t("frontier.titleTeam", { finding, level: today, cost: now });
      // what was asked for leads; the cheapest of all is no aim
      const target = { target: texts.share(cheapestOnTarget.level), price: each(cheapestOnTarget.fullCostPerCall) };
      return t(`frontier.titleTarget${shape}`, { ...target, today, now, ...ends, ...low });
    },
    /** What to make of the curve, a sentence each. */
    sentences({ points, lowest, team, onTarget, cheapestOnTarget, nextPoint }: Frontier): readonly string[] {
      const ends = { from: texts.share(points[0]?.level ?? 0), to: texts.share(points.at(-1)?.level ?? 1) };
      const isPriced = points.some(({ lostCallsCost }) => lostCallsCost > 0);
      const { kind } = costCourse(points);
      const hasTargets = [targets.serviceLevel, targets.meanWaitSeconds, targets.abandonment, targets.occupancy].some(
        (target) => target !== null,
      );
      const next = (key: "nextTeam" | "nextTarget", price: number | null) =>
        price === null ? [] : [t(`frontier.${key}`, { money: total(price), period: per })];
      return [
        ...ownFigure(),
        ...next("nextTeam", nextPoint.fromTeam),
        ...next("nextTarget", nextPoint.fromTarget),
        ...(isPriced && (nextPoint.fromTeam ?? nextPoint.fromTarget) !== null ? [t("frontier.nextPriced")] : []),
        ...(cheapestOnTarget === null ? [] : [onTargetSentence(cheapestOnTarget)]),
        ...(onTarget === null && hasTargets ? [t("frontier.noTarget", ends)] : []),
        // where the cost is the same all along, nothing is cheaper
        ...(kind === "level"
          ? []
          : [t(`frontier.stops.${stopKey(kind)}`, { ...ends, level: texts.share(lowest.level) })]),
      ];

      /** Why the team's place is not at the figure of the sheet: that divides by the calls that were typed. */
      function ownFigure(): readonly string[] {
        const own = figureOf(sheet, "perCall");
        if (team?.ok !== true || !own.ok) return [];
        const { costPerCall, callsHandled } = team.value;
        if (difference("perCall", own.value, costPerCall).value === 0) return [];
        return [t("frontier.ownFigure", { own: each(own.value), handled: number(callsHandled, { digits: 0 }) })];
      }

      function stopKey(course: Exclude<CostCourse["kind"], "level">) {
        if (course === "falling") return course;
        const shape = course === "rising" ? course : lowest === points[0] ? "least" : "valley";
        if (shape !== "valley" && model === "erlangC") return `${shape}Patient` as const;
        return isPriced ? (`${shape}Full` as const) : shape;
      }

      function onTargetSentence(point: FrontierPoint) {
        const said = t("frontier.onTarget", { level: texts.share(point.level), cost: each(point.fullCostPerCall) });
        if (team?.ok !== true) return said;
        const { value, size } = difference("perCall", team.value.fullCostPerCall, point.fullCostPerCall);
        if (value === 0) return said;
        const more = t(value > 0 ? "frontier.teamToTarget" : "frontier.teamToTargetLess", { gap: size });
        return `${said} ${more}`;
      }
    },
    columns: (isPriced: boolean) => [
      t(`frontier.columns.${against}`),
      t("frontier.columns.cost"),
      ...(isPriced ? [t("frontier.columns.full")] : []),
      t("frontier.columns.total", { period: per }),
      t(against === "level" ? "frontier.columns.wait" : "frontier.columns.level"),
      t("frontier.columns.abandonment"),
      t("frontier.columns.occupancy"),
      t("frontier.columns.agents"),
    ],
    row({ point, name }: FrontierPlace, isPriced: boolean): TableRow {
      const { level, figures, costPerCall, fullCostPerCall, fullTimeEquivalents } = point;
      return {
        id: String(level),
        heading: name === null ? at(point) : t(`frontier.rows.${name}`, { at: at(point) }),
        cells: [
          each(costPerCall),
          ...(isPriced ? [each(fullCostPerCall)] : []),
          total(point.total),
          against === "level" ? texts.seconds(figures.meanWaitOfAnsweredSeconds) : texts.share(level),
          texts.share(figures.abandonment),
          texts.share(figures.occupancy),
          texts.agents(fullTimeEquivalents),
        ],
      };
    },
  };
}
