import { describe, expect, it } from "vitest";
import { goalSeek } from "../../../src/formula/goalSeek";
import { driverKey } from "../../../src/formula/whatIf/driver";
import { LEVER_ORDER, LEVERS } from "../../../src/formula/levers/levers";
import { leverDrivers } from "../../../src/formula/whatIf/leverDrivers";
import { figureOf, pricedWhere, type Question } from "../../../src/formula/whatIf/question";
import { boundsOfSetting } from "../../../src/sheet/boundsOfSetting";
import { setFollowing, setLever, switchLever } from "../../../src/sheet/edits/whatIf";
import { leversOf } from "../../../src/sheet/leverDefaults";
import { loadSheet } from "../../../src/sheet/migrations";
import type { CostSheet } from "../../../src/sheet/schema";
import { expectNear, valueOf } from "../../support/expectations";
import { inboundStream, line, sheetWith } from "../../support/sheetWith";
import { centre } from "./levers/centre";

const known = { leversOf, boundsOf: boundsOfSetting };
const asked = (sheet: CostSheet): Question => ({ sheet, headline: "perCall", team: { kind: "held" } });

function goalOf(sheet: CostSheet, target: number, key: string) {
  const goals = valueOf(goalSeek(asked(sheet), target, leverDrivers(sheet, known))).goals;
  const goal = goals.find(({ driver }) => driverKey(driver) === key);
  if (goal === undefined) throw new Error(`no driver ${key}`);
  return goal;
}

describe("the settings of levers as drivers", () => {
  it("are all there in the order of the chain, between the ends of their fields and off while their lever is", () => {
    const drivers = leverDrivers(switchLever("voip", true)(centre), known);
    const every = LEVER_ORDER.flatMap((id) => LEVERS[id].settings.map(({ name }) => `lever.${id}.${name}`));
    expect(drivers.map(({ id }) => driverKey(id))).toEqual(every);
    for (const driver of drivers) {
      const { id, unit, isEndless, wholes, isOff, least, most } = driver;
      if (id.kind !== "lever") throw new Error(id.kind);
      const bounds = boundsOfSetting(id.setting);
      expect([least, most]).toEqual([bounds.least, bounds.most]);
      expect([unit, isEndless, wholes, isOff]).toEqual([
        id.setting === "secondsSaved" ? "seconds" : "share",
        false,
        "none",
        id.lever !== "voip",
      ]);
    }
  });

  it("are 0 where they are not known, and what they start from where they were never touched", () => {
    const of = (sheet: CostSheet) =>
      leverDrivers(sheet, known).find(({ id }) => driverKey(id) === "lever.integratedSoftware.secondsSaved");
    expect(of(centre)?.read(centre)).toBe(leversOf(centre.whatIf.levers).integratedSoftware.secondsSaved);
    const unknown = setLever("integratedSoftware", { secondsSaved: null })(centre);
    expect(of(unknown)?.read(unknown)).toBe(0);
  });
});

describe("a target by one setting of a lever", () => {
  it("needs 14.75 % fewer agents for the same work at half realised, for 53.25 instead of 57", () => {
    // 10 agents at 30,500 make 305,000 of 342,000: 22,500 less are 0.7377 agents, twice as many of which are freed
    const { outcome } = goalOf(centre, 53.25, "lever.scheduling.agentsSaved");
    if (outcome.status !== "ok") throw new Error(JSON.stringify(outcome));
    expectNear(outcome.value, (2 * 22_500) / 305_000);
    expect(outcome.change).toBeNull();
  });

  it("changes from the setting of a lever that is on, and says how far one comes that does not do it", () => {
    const on = setLever("scheduling", { agentsSaved: 0.1 })(switchLever("scheduling", true)(centre));
    const { outcome } = goalOf(on, 53.25, "lever.scheduling.agentsSaved");
    if (outcome.status !== "ok") throw new Error(JSON.stringify(outcome));
    expectNear(outcome.change ?? 0, 450 / 305 - 1);
    const kept = setFollowing({ realisedShare: 0 })(centre);
    const noEffect = (costPer: number) => ({ status: "unreachable", reason: "noEffect", costPer });
    expect(goalOf(kept, 53.25, "lever.scheduling.agentsSaved").outcome).toEqual(noEffect(57));
    // with what other levers do: half of a rent of 20,000 is saved
    const halved = setLever("voip", { telephonySaved: 0, rentSaved: 0.5 })(switchLever("voip", true)(kept));
    expect(goalOf(halved, 50, "lever.scheduling.agentsSaved").outcome).toEqual(noEffect(332_000 / 6_000));
    expect(goalOf(centre, 20, "lever.voip.rentSaved").outcome).toMatchObject({ reason: "limit", at: 1 });
  });

  it("finds what is crossed on the way from 0 to where nothing changes any more: absence cannot fall below none", () => {
    // 2 % fewer agents, as scheduling starts: the need is 0.98 x 0.7 / (0.7 + p), and half of the fall is taken out
    const { outcome } = goalOf(centre, 52, "lever.scheduling.shrinkagePoints");
    if (outcome.status !== "ok") throw new Error(JSON.stringify(outcome));
    const agents = (6_000 * 52 - 37_000) / 30_500;
    expectNear(outcome.value, (0.98 * 0.7) / ((2 * agents) / 10 - 1) - 0.7);
  });

  it("tends to the agents that stay where nothing of the work is left, at which no minutes say who bears what", () => {
    const streams = ["a", "b"].map((id) => inboundStream({ id, handled: 3_000, handleSeconds: 240 }));
    const sheet = sheetWith({
      team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 },
      work: streams,
      costs: [
        line({ id: "wages", amount: 30_000, basis: { kind: "perAgent", every: "month" } }),
        line({ id: "rent", category: "rent", amount: 60_000 }),
      ],
    });
    const { outcome } = goalOf(setFollowing({ realisedShare: 0.5 })(sheet), 30, "lever.automation.shorterNotes");
    expect(outcome).toMatchObject({ status: "unreachable", reason: "limit", at: 1, isAttained: false });
    if (outcome.status === "unreachable" && outcome.reason === "limit") expectNear(outcome.costPer, 35);
  });

  it("is nothing that can be sought where what levers leave of the work says nothing of who bears what", () => {
    const work = ["a", "b"].map((id) => inboundStream({ id, handled: 3_000, handleSeconds: 240 }));
    const sheet = setLever("automation", { shorterNotes: 1 })(switchLever("automation", true)({ ...centre, work }));
    for (const key of ["lever.scheduling.agentsSaved", "lever.voip.rentSaved"])
      expect(goalOf(sheet, 50, key).outcome).toEqual({ status: "unreachable", reason: "noFigure" });
  });

  it("is on the target when it is typed in, whichever setting it is, on a valid sheet", () => {
    let reached = 0;
    for (const target of [50, 54, 56.5, 60]) {
      const drivers = leverDrivers(centre, known);
      for (const { driver: id, outcome } of valueOf(goalSeek(asked(centre), target, drivers)).goals) {
        const driver = drivers.find((each) => each.id === id);
        if (driver === undefined || outcome.status !== "ok") continue;
        reached += 1;
        const written = driver.write(centre, outcome.value);
        expect(loadSheet(written)).toEqual({ ok: true, value: written });
        const priced = pricedWhere(asked(centre), { kind: "held" }, driver, outcome.value);
        const figure = priced === null ? NaN : valueOf(figureOf(priced, "perCall"));
        expect(Math.abs(figure - target)).toBeLessThanOrEqual(2e-12 * (57 + target));
      }
    }
    expect(reached).toBeGreaterThan(10);
  });
});
