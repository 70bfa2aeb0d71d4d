import { describe, expect, it } from "vitest";
import { patience } from "../../../../src/formula/staffing/patience";
import { phoneHoursPerWeek, phoneQueue } from "../../../../src/formula/staffing/phoneQueue";
import { fullTimeEquivalents, scheduled } from "../../../../src/formula/staffing/positions";
import { chatStream, inboundStream, outboundStream, sheetWith } from "../../../support/sheetWith";

describe("patience", () => {
  it("is what was entered, and then no estimate", () => {
    expect(patience(300, 0.05, 12)).toEqual({ ok: true, value: { seconds: 300, isEstimate: false } });
    expect(patience(0, null, null)).toEqual({ ok: true, value: { seconds: 0, isEstimate: false } });
  });

  it("is estimated as 240 s when 5 % hang up and the mean wait is 12 s", () => {
    expect(patience(null, 0.05, 12)).toEqual({ ok: true, value: { seconds: 240, isEstimate: true } });
  });

  it("is unknown when nobody hung up, nobody waited, or either is unknown", () => {
    for (const [abandonment, wait] of [
      [0, 12],
      [0.05, 0],
      [null, 12],
      [0.05, null],
    ] as const) {
      expect(patience(null, abandonment, wait)).toEqual({ ok: false, error: "noPatience" });
    }
  });
});

describe("scheduled agents", () => {
  it("are 13 / 0.7, not 13 x 1.3", () => {
    const agents = scheduled(13, 0.3);
    expect(agents.ok && agents.value).toBeCloseTo(18.571428571, 9);
  });

  it("become full-time equivalents by the paid hours: 518 hours on the phone at 0.3 and 37 hours are 20", () => {
    expect(fullTimeEquivalents(518, { shrinkage: 0.3, paidHoursPerWeek: 37 })).toEqual({ ok: true, value: 20 });
  });

  it("are a reason when nobody is ever available or nobody is paid", () => {
    expect(scheduled(13, 1)).toEqual({ ok: false, error: "nobodyAvailable" });
    expect(fullTimeEquivalents(13, { shrinkage: 1, paidHoursPerWeek: 37 })).toMatchObject({ error: "nobodyAvailable" });
    expect(fullTimeEquivalents(13, { shrinkage: 0, paidHoursPerWeek: 0 })).toMatchObject({ error: "zeroPaidHours" });
  });
});

describe("the phone work of a sheet", () => {
  const team = { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 };
  const week = { length: "week", start: null } as const;

  it("is calls offered, in a week", () => {
    const sheet = sheetWith({ work: [inboundStream({ offered: 52_177.5, handled: 50_000, handleSeconds: 240 })] });
    const queue = phoneQueue({ ...sheet, period: { length: "year", start: null } }, null);
    expect(queue.ok && queue.value.callsPerWeek).toBeCloseTo(1_000, 9);
    expect(queue).toMatchObject({ value: { handleSeconds: 240, isArrivalEstimated: false, otherHoursPerWeek: 0 } });
  });

  it("is handled / (1 - abandonment) when calls offered are unknown, and says so", () => {
    const sheet = sheetWith({ period: week, work: [inboundStream({ handled: 950, handleSeconds: 240 })] });
    const queue = phoneQueue(sheet, 0.05);
    expect(queue).toMatchObject({ ok: true, value: { isArrivalEstimated: true } });
    expect(queue.ok && queue.value.callsPerWeek).toBeCloseTo(1_000, 9);
    expect(phoneQueue(sheet, null)).toEqual({ ok: false, error: "noArrivals" });
    expect(phoneQueue(sheet, 1)).toEqual({ ok: false, error: "noArrivals" });
    const neither = sheetWith({ work: [inboundStream({ handled: null, handleSeconds: 240 })] });
    expect(phoneQueue(neither, 0.05)).toEqual({ ok: false, error: "noArrivals" });
    const work = [...sheet.work, inboundStream({ id: "b", offered: 50, handleSeconds: 240 })];
    expect(phoneQueue({ ...sheet, work }, 0.05)).toMatchObject({ value: { isArrivalEstimated: true } });
  });

  it("takes inbound streams as one queue, with the handling time of the mean call", () => {
    const work = [
      inboundStream({ id: "a", offered: 300, handleSeconds: 100 }),
      inboundStream({ id: "b", offered: 100, handleSeconds: 300 }),
      inboundStream({ id: "c", offered: 0 }),
    ];
    expect(phoneQueue(sheetWith({ period: week, work }), null)).toMatchObject({
      value: { callsPerWeek: 400, handleSeconds: 150, callsByStream: [300, 100, 0] },
    });
    expect(phoneQueue(sheetWith({ work: work.slice(2) }), null)).toMatchObject({
      value: { callsPerWeek: 0, handleSeconds: 0 },
    });
  });

  it("leaves to the phone what other channels do not need of the available hours", () => {
    // 259 available hours; 120 chats of 600 s two at once take 10 hours, 90 outbound calls of 200 s take 5.
    const work = [
      inboundStream({ offered: 1_000, handleSeconds: 240 }),
      chatStream({ handled: 120, handleSeconds: 600 }),
      outboundStream({ reached: 90, handleSeconds: 200 }),
    ];
    const sheet = sheetWith({ period: week, team, work });
    const queue = phoneQueue(sheet, null);
    if (!queue.ok) throw new Error(queue.error);
    expect(queue.value.otherHoursPerWeek).toBeCloseTo(15, 10);
    const hours = phoneHoursPerWeek(sheet, queue.value);
    expect(hours.ok && hours.value).toBeCloseTo(244, 10);
    expect(phoneHoursPerWeek({ ...sheet, team: { ...team, agents: 0.5 } }, queue.value)).toEqual({
      ok: false,
      error: "noPhoneHours",
    });
    expect(phoneHoursPerWeek({ ...sheet, team: { ...team, agents: null } }, queue.value)).toMatchObject({
      error: "noAgents",
    });
  });

  it("is a reason without inbound calls, or while a handling time is unknown", () => {
    expect(phoneQueue(sheetWith({ work: [chatStream()] }), null)).toEqual({ ok: false, error: "noInbound" });
    expect(phoneQueue(sheetWith({ work: [inboundStream({ offered: 10 })] }), null)).toMatchObject({
      error: "noHandlingTime",
    });
    const work = [inboundStream({ offered: 10, handleSeconds: 60 }), chatStream()];
    expect(phoneQueue(sheetWith({ work }), null)).toMatchObject({ error: "noHandlingTime" });
  });
});
