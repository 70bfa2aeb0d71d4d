import fc from "fast-check";
import { expect, it } from "vitest";
import { goalSeek } from "../../src/formula/goalSeek";
import { withNeededAgents } from "../../src/formula/staffing/withNeededAgents";
import { driverKey } from "../../src/formula/whatIf/driver";
import { driversOf } from "../../src/formula/whatIf/drivers";
import { leverDrivers } from "../../src/formula/whatIf/leverDrivers";
import { figureOf, pricedWhere, questionOf, teamAnswer } from "../../src/formula/whatIf/question";
import { boundsAt } from "../../src/sheet/boundsAt";
import { boundsOfSetting } from "../../src/sheet/boundsOfSetting";
import { leversOf } from "../../src/sheet/leverDefaults";
import type { CostSheet } from "../../src/sheet/schema";
import { valueOf } from "../support/expectations";
import { linkedOffice } from "../support/plannedSheets";

/** What moves calls or their time, and with them whole agents. */
const DRIVERS = [
  "volume.perCall",
  "handlingTime.perCall",
  "resolution.in",
  "lever.selfService.deflectedShare",
  "lever.firstContactResolution.resolutionGain",
  "lever.integratedSoftware.secondsSaved",
];
/** Values of a driver that are tried against an answer. */
const TRIED = 60;

/** A centre of one to some twenty agents, whose plan sets them, with calls alike in all half hours or not. */
const linkedCentre = fc
  .record({
    offered: fc.integer({ min: 150, max: 8_000 }),
    handleSeconds: fc.integer({ min: 60, max: 360 }),
    resolved: fc.integer({ min: 40, max: 90 }),
    name: fc.constantFrom("flat" as const, "officeHours" as const),
  })
  .map(({ offered, handleSeconds, resolved, name }): CostSheet => {
    const { staffing } = linkedOffice;
    const work = linkedOffice.work.map((stream) => ({
      ...stream,
      offered,
      handled: Math.round(offered * 0.95),
      handleSeconds,
      resolvedFirstTime: resolved / 100,
    })) as CostSheet["work"];
    return withNeededAgents({
      ...linkedOffice,
      work,
      staffing: staffing === null ? null : { ...staffing, profile: { kind: "offered", name } },
    }).sheet;
  });

it("comes as near to a target as any value tried, where whole agents come and go, and reaches what lies between two of the same agents", () => {
  const outcomes = { ok: 0, unreachable: 0 };
  fc.assert(
    fc.property(
      linkedCentre,
      fc.constantFrom(...DRIVERS),
      fc.double({ min: -0.02, max: 1.02, noNaN: true }),
      (sheet, key, part) => {
        const question = questionOf({ sheet, headline: "perCall" });
        const team = teamAnswer(question);
        const known = { leversOf, boundsOf: boundsOfSetting };
        const driver = [...driversOf(sheet, boundsAt), ...leverDrivers(sheet, known)].find(
          ({ id }) => driverKey(id) === key,
        );
        if (driver === undefined) throw new Error(`no driver ${key}`);
        const end = Math.min(driver.most, driver.id.kind === "lever" ? 1e3 : 4 * (driver.read(sheet) ?? 1));
        const tried = Array.from(
          { length: TRIED },
          (_, index) => driver.least + ((end - driver.least) * index) / TRIED,
        ).flatMap((at) => {
          const priced = pricedWhere(question, team, driver, at);
          const figure = priced === null ? null : figureOf(priced, "perCall");
          return figure?.ok === true ? [{ at, figure: figure.value, agents: priced?.team.agents }] : [];
        });
        const figures = tried.map(({ figure }) => figure);
        const [least, most] = [Math.min(...figures), Math.max(...figures)];
        if (!(most - least > 1e-6)) return;
        // beyond the ends, too, and for most draws among figures of everyday values, not of the fewest calls
        const target = least + (Math.min(most, 3 * least) - least) * part;
        const outcome = valueOf(goalSeek(question, target, [driver])).goals[0]?.outcome;
        if (outcome?.status === "ok") {
          outcomes.ok += 1;
          const priced = pricedWhere(question, team, driver, outcome.value);
          expect(priced === null ? null : valueOf(figureOf(priced, "perCall"))).toBeCloseTo(target, 9);
        }
        if (outcome?.status !== "unreachable" || outcome.reason === "noFigure") return;
        outcomes.unreachable += 1;
        const distance = Math.abs(outcome.costPer - target);
        const nearest = Math.min(...figures.map((figure) => Math.abs(figure - target)));
        expect(distance).toBeLessThanOrEqual(nearest + 1e-9);
        // between two values of the same agents the figure takes every value between theirs
        const isPassed = tried.some((one, index) => {
          const other = tried[index + 1];
          return (
            one.agents === other?.agents && other !== undefined && (one.figure - target) * (other.figure - target) < 0
          );
        });
        expect(isPassed).toBe(false);
      },
    ),
    { numRuns: 40 },
  );
  expect(outcomes.ok).toBeGreaterThan(5);
  expect(outcomes.unreachable).toBeGreaterThan(1);
});
