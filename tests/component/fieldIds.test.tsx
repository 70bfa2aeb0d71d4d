import { cleanup, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Costs } from "../../src/features/costs/Costs";
import { findingPlace } from "../../src/features/findings/findingPlace";
import { Handled } from "../../src/features/handled/Handled";
import { Rates } from "../../src/features/rates/Rates";
import { Sharing } from "../../src/features/sharing/Sharing";
import { LinkedAgents } from "../../src/features/team/LinkedAgents";
import { Team } from "../../src/features/team/Team";
import {
  lineField,
  rateField,
  repeatCallsField,
  SHARING_FIELD,
  streamField,
  teamField,
  weightField,
  type LineEntry,
  type StreamEntry,
} from "../../src/formula/fieldId";
import { centreFigures, headlineFigures } from "../../src/formula/figures";
import { findingsOf, type FindingCode } from "../../src/formula/findings";
import { missingField } from "../../src/formula/missingField";
import { costStatement } from "../../src/formula/statement";
import { loadSheet } from "../../src/sheet/migrations";
import type { Basis, CostSheet } from "../../src/sheet/schema";
import { focusField } from "../../src/ui/focusField";
import { asJson, changedAt } from "../support/places";
import { richPlaces } from "../support/openedPlaces";
import { richSheet } from "../support/richSheet";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../support/sheetWith";
import { renderStage } from "../support/stage";

function show(sheet: CostSheet) {
  return renderStage(
    (scene) => (
      <>
        <Handled {...scene} />
        <Team {...scene} onHow={() => undefined} linked={<LinkedAgents {...scene} needUnknown={null} />} />
        <Costs {...scene} currency={sheet.currency} onHow={() => undefined} onWageHelper={() => undefined} />
        <Sharing {...scene} />
        <Rates {...scene} />
      </>
    ),
    sheet,
  );
}

/** Goes to one field after the other, and gives the ids of those in which the caret did not arrive. */
async function missedOf(fieldIds: readonly string[]): Promise<string[]> {
  const missed: string[] = [];
  for (const fieldId of fieldIds) {
    // A fold may have to be opened, or loaded, first.
    const arrive = async () => {
      await waitFor(() => expect(focusField(fieldId)).toBe(true));
      await waitFor(() => expect(document.activeElement?.id).toBe(fieldId));
    };
    await arrive().catch(() => missed.push(fieldId));
  }
  return missed;
}

const purchase: Basis = { kind: "oneOff", months: 1, from: "2026-04" };
const share: Basis = { kind: "shareOf", of: { kind: "category", category: "wages" }, share: 0.1 };

it("marks what it leads to until one goes on, since browsers mark no button that was led to by touch", () => {
  show(richSheet);
  const [first, second] = [teamField("agents"), teamField("paidHoursPerWeek")];
  const pointed = () => [...document.querySelectorAll("[data-pointed]")].map(({ id }) => id);
  focusField(first);
  expect(pointed()).toEqual([first]);
  focusField(second);
  expect(pointed()).toEqual([second]);
  document.getElementById(second)?.blur();
  expect(pointed()).toEqual([]);
});

describe("the field of an entry", () => {
  it("is on the page for every entry of a line", async () => {
    const lineOf: Readonly<Record<LineEntry, "bought" | "shared">> = {
      name: "bought",
      amount: "bought",
      quantity: "bought",
      currency: "bought",
      category: "bought",
      basis: "bought",
      for: "bought",
      months: "bought",
      from: "bought",
      of: "shared",
      share: "shared",
    };
    const costs = [line({ id: "bought", basis: purchase }), line({ id: "shared", category: "benefits", basis: share })];
    show(sheetWith({ work: [inboundStream(), chatStream()], costs }));
    const fields = Object.entries(lineOf).map(([entry, id]) => lineField(id, entry as LineEntry));
    expect(await missedOf(fields)).toEqual([]);
  });

  it("is on the page for every entry of a workstream", async () => {
    const streamOf: Readonly<Record<StreamEntry, "in" | "out" | "chat">> = {
      name: "in",
      handled: "in",
      offered: "in",
      handleSeconds: "in",
      resolvedFirstTime: "in",
      dialled: "out",
      reached: "out",
      sales: "out",
      leads: "out",
      pricedPer: "out",
      concurrency: "chat",
    };
    show(sheetWith({ work: [inboundStream(), outboundStream(), chatStream()] }));
    const fields = Object.entries(streamOf).map(([entry, id]) => streamField(id, entry as StreamEntry));
    expect(await missedOf(fields)).toEqual([]);
  });

  it("is on the page for all that belongs to the whole centre", async () => {
    show(richSheet);
    const fields = [
      ...(["agents", "paidHoursPerWeek", "shrinkage"] as const).map(teamField),
      ...(["model", "giveUpShare"] as const).map(repeatCallsField),
      ...richSheet.work.map(({ id }) => weightField(id)),
      ...Object.keys(richSheet.rates).map(rateField),
      SHARING_FIELD,
    ];
    expect(fields).toHaveLength(11);
    expect(await missedOf(fields)).toEqual([]);
    cleanup();
    show({ ...richSheet, repeatCalls: { ...richSheet.repeatCalls, model: "multiplier" } });
    expect(await missedOf([repeatCallsField("callsPerUnresolved")])).toEqual([]);
  });
});

/** Every field to which the figures and findings of a sheet lead. */
function placesIn(sheet: CostSheet): string[] {
  const statement = costStatement(sheet);
  const figures = [
    ...Object.values(centreFigures(sheet, statement)),
    ...statement.headlines.flatMap((headline) => [
      headline.costPer,
      ...Object.values(headlineFigures(sheet, statement, headline)).filter((figure) => typeof figure === "object"),
    ]),
  ];
  return [
    ...figures.map((figure) => (figure === null || figure.ok ? null : missingField(figure.error, sheet, []))),
    ...findingsOf(sheet, statement).map((finding) => findingPlace(finding, sheet)),
  ].filter((place) => place !== null);
}

describe("a field that something leads to", () => {
  it("is there whichever number is missing or zero", async () => {
    const numbers = richPlaces.filter(({ value }) => typeof value === "number");
    const led = new Set<string>();
    for (const { place } of numbers) {
      for (const value of [null, 0]) {
        const loaded = loadSheet(changedAt(asJson(richSheet), place, () => value));
        const places = loaded.ok ? placesIn(loaded.value).filter((fieldId) => !led.has(fieldId)) : [];
        if (!loaded.ok || places.length === 0) continue;
        show(loaded.value);
        expect(await missedOf(places)).toEqual([]);
        for (const fieldId of places) led.add(fieldId);
        cleanup();
      }
    }
    expect(led.size).toBeGreaterThan(25);
  }, 60_000);

  it("is there for what looks like a mistake", async () => {
    const compared = { costs: [line()], benchmarks: ["curtisBarryFull"] };
    const doubtful: Partial<Record<FindingCode, CostSheet>> = {
      purchaseInOnePeriod: sheetWith({ costs: [line({ basis: purchase })] }),
      negativeTotal: sheetWith({ costs: [line({ amount: -1 })] }),
      wagesWithoutOnCosts: sheetWith({ costs: [line()] }),
      handledAboveOffered: sheetWith({ work: [inboundStream({ handled: 2, offered: 1 })] }),
      reachedAboveDialled: sheetWith({ work: [outboundStream({ reached: 200, dialled: 100 })] }),
      resultsAboveReached: sheetWith({ work: [outboundStream({ reached: 10 })] }),
      channelWithoutContacts: sheetWith({ work: [inboundStream(), chatStream({ handled: 0 })] }),
      longHandlingTime: sheetWith({ work: [inboundStream({ handleSeconds: 4_000 })] }),
      sharedByVolumeAcrossChannels: sheetWith({
        work: [inboundStream(), chatStream()],
        costs: [line()],
        sharing: { by: "volume", weights: {} },
      }),
      purchaseOutsidePeriod: sheetWith({
        period: { length: "month", start: "2026-06-01" },
        costs: [line({ basis: purchase })],
      }),
      farFromTarget: sheetWith({ costs: [line()], targets: { perCall: 0.1, perSale: null, perLead: null } }),
      benchmarkWithoutRate: sheetWith({ ...compared, rates: { USD: null } }),
      benchmarkRateUndated: sheetWith({ ...compared, rates: { USD: 6.58 } }),
    };
    for (const [code, sheet] of Object.entries(doubtful)) {
      const finding = findingsOf(sheet, costStatement(sheet)).find((found) => found.code === code);
      const place = finding === undefined ? null : findingPlace(finding, sheet);
      if (place === null) throw new Error(`Nothing leads anywhere for ${code}.`);
      show(sheet);
      expect([code, await missedOf([place])]).toEqual([code, []]);
      cleanup();
    }
  });

  it("is nowhere when it is on no page", () => {
    show(sheetWith({ costs: [line()] }));
    expect(focusField("line-none-amount")).toBe(false);
  });
});
