import { describe, expect, it } from "vitest";
import { BENCHMARKS, benchmarkOf } from "../../../src/formula/benchmarks";
import type { Benchmark } from "../../../src/formula/benchmark";
import danish from "../../../locales/da/benchmarks.json";
import english from "../../../locales/en/benchmarks.json";

/** The facts as read at their sources: id, low, high, average, currency, first year, last year, grade, dated. */
const FACTS = [
  ["curtisBarryFull", 2.7, 5.6, null, "USD", null, null, "B", true],
  ["curtisBarryLabour", 1.39, 4.75, null, "USD", null, null, "B", true],
  ["curtisBarryDirectLabour", 1.11, 3.29, null, "USD", null, null, "B", true],
  ["curtisBarryAnswered", 3.39, 9.51, 5.89, "USD", null, null, "B", false],
  ["contactBabelUs", 5.25, 5.25, null, "USD", 2016, 2017, "B", true],
  ["contactBabelUk2024", 5.58, 5.58, null, "GBP", 2024, 2024, "B", false],
  ["contactBabelUk2023", 6.55, 6.55, null, "GBP", 2023, 2023, "B", false],
  ["contactBabelUk2008", 2.88, 2.88, null, "GBP", 2008, 2008, "B", true],
  ["socitmUndated", 2.83, 2.83, null, "GBP", null, null, "B", true],
  ["socitm2009", 2.9, 2.9, null, "GBP", 2009, 2009, "B", true],
  ["drivingTestPhone", 4.11, 4.11, null, "GBP", 2012, 2013, "A", true],
  ["gartnerLive", 8.01, 8.01, null, "USD", 2019, 2019, "B", false],
  ["itDeskLevel1", 32, 32, null, "USD", null, null, "C", false],
  ["vhtDirect", 1, 3, null, "USD", null, null, "C", false],
];

const EVERY: readonly Benchmark[] = BENCHMARKS;
const LANGUAGES = { english, danish } as const;

describe("the published figures", () => {
  it("are exactly those of the sources, the well-known band first", () => {
    const held = EVERY.map((b) => [b.id, b.low, b.high, b.average, b.currency, b.year, b.lastYear, b.grade, b.isDated]);
    expect(held).toEqual(FACTS);
  });

  it("have ids that a sheet can store, and that are found again", () => {
    expect(new Set(EVERY.map((benchmark) => benchmark.id)).size).toBe(EVERY.length);
    for (const benchmark of EVERY) {
      expect(benchmark.id).toMatch(/^[a-zA-Z0-9]{1,40}$/);
      expect(benchmarkOf(benchmark.id)).toBe(benchmark);
    }
    expect(benchmarkOf("curtisBarryfull")).toBeNull();
    expect(benchmarkOf("constructor")).toBeNull();
  });

  it.each(EVERY.map((benchmark) => [benchmark.id, benchmark] as const))(
    "%s says where it comes from",
    (_, benchmark) => {
      expect(benchmark.source).toMatch(/^https?:\/\/[a-z0-9.-]+\/\S+$/);
      expect(benchmark.publisher).not.toBe("");
      expect(benchmark.yearNote === "undated").toBe(benchmark.year === null);
      expect(benchmark.low).toBeLessThanOrEqual(benchmark.average ?? benchmark.high);
      expect(benchmark.average ?? benchmark.low).toBeLessThanOrEqual(benchmark.high);
    },
  );

  it("count only part of the cost where the source does, and are marked so", () => {
    const partial = EVERY.filter((benchmark) => !["full", "notStated"].includes(benchmark.covers));
    expect(partial.map((benchmark) => benchmark.id)).toEqual([
      "curtisBarryLabour",
      "curtisBarryDirectLabour",
      "vhtDirect",
    ]);
  });
});

describe.each(Object.entries(LANGUAGES))("the %s texts", (_, texts) => {
  it("name and describe every figure in one or two sentences", () => {
    for (const { id } of BENCHMARKS) {
      expect(texts[id].title.length, id).toBeGreaterThan(5);
      expect(texts[id].title.length, id).toBeLessThanOrEqual(60);
      expect(texts[id].about, id).toMatch(/^\S.{40,}\.$/);
    }
  });

  it("put every code of the data into words", () => {
    for (const { metric, covers, sector, yearNote, grade } of BENCHMARKS) {
      expect(texts.metric[metric]).toBeTruthy();
      expect(texts.covers[covers]).toBeTruthy();
      expect(texts.sector[sector]).toBeTruthy();
      expect(texts.yearNote[yearNote]).toBeTruthy();
      expect(texts.grade[grade]).toBeTruthy();
    }
  });
});

describe("the sentence about the band", () => {
  it("gives its figures, sample, calls and age in both languages", () => {
    for (const part of ["18", "3–4", "$2.70–5.60", "2000s"]) expect(english.curtisBarryFull.about).toContain(part);
    for (const part of ["18", "3–4", "2,70–5,60 dollar", "00'erne"])
      expect(danish.curtisBarryFull.about).toContain(part);
  });

  it("and that of the disputed survey names the other figure", () => {
    expect(english.contactBabelUk2023.about).toContain("£6.26");
    expect(danish.contactBabelUk2023.about).toContain("6,26 pund");
  });
});
