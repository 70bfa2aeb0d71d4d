import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { readJson } from "../../../src/sheet/readJson";

const ambiguous = { ok: false, error: "ambiguous" };

describe("strict JSON", () => {
  it.each([
    '{"a":1,"a":1}',
    '{ "a" : 1 , "b" : 2 , "a" : 3 }',
    '{"a":1,"\\u0061":2}',
    '{"a":{"b":1,"c":[{"d":1,"d":2}]}}',
    '{"a":{"x":1},"b":{"x":1},"a":0}',
    '{"a\\"":1,"a\\"":2}',
    '{"a\\\\":1,"b":2,"a\\\\":3}',
    '{"":1,"":2}',
    '{"__proto__":1,"__proto__":2}',
    "[0.10000000000000001]",
    "9007199254740993",
    "1e999",
    "[1e-400]",
  ])("refuses what can be read in two ways: %s", (text) => {
    expect(() => void JSON.parse(text)).not.toThrow();
    expect(readJson(text)).toEqual(ambiguous);
  });

  it.each([
    '{"a":{"a":{"a":["a","a"]}},"b":{"a":"\\"a\\":"}}',
    '[{"a":1},{"a":1}]',
    '{"a":"b","b":"a","c":"a"}',
    '["a","a:","{","}","\\\\","a"]',
    " [ 1.50, 100.50, 0.0, -0.0, -1.0E+2, 100, 1e2, 0.001, 1e-3, 1e21, 12300000000000000000000000, 5e-324, true, null ] ",
  ])("reads all else, however it is laid out: %s", (text) => {
    expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
  });

  it.each(["", "{", "'a'", '{"a":1,}', "[1]]", "\ud800", "[".repeat(200_000)])("is no JSON %#", (text) => {
    expect(readJson(text)).toEqual({ ok: false, error: "notJson" });
  });

  it.each([
    ["brackets", `[${"[],".repeat(500_000)}[]]`],
    ["commas", `[${"1,".repeat(1_000_000)}1]`],
    ["spaces", `${" ".repeat(5_000_000)}1`],
    ["digits", "1".repeat(5_000_001)],
  ])("refuses a text of more %s than anything of ours has, before it is read", (_, text) => {
    const parse = vi.spyOn(JSON, "parse");
    const read = readJson(text);
    const { length } = parse.mock.calls;
    parse.mockRestore();
    expect([read, length]).toEqual([ambiguous, 0]);
  });

  it("counts nothing of what stands within a text", () => {
    const text = JSON.stringify([`\\"${'[{,:"1 '.repeat(1_000_000)}\\`]);
    expect(readJson(text).ok).toBe(true);
  });

  it("takes no number that is written in more than a hundred digits, whatever they are", () => {
    expect(readJson(`[ 1${"0".repeat(99)}]`).ok).toBe(true);
    expect(readJson(`[ 1${"0".repeat(100)}]`)).toEqual(ambiguous);
  });

  it("looks for no more keys than the fullest backup has", () => {
    const rows = (count: number) => `[ ${Array<string>(count).fill('{"id":"a","text":"b"}').join()}]`;
    expect(readJson(rows(125_000)).ok).toBe(true);
    expect(readJson(rows(125_001))).toEqual(ambiguous);
  });

  it("takes a text as we write it, of whatever keys, up to three million characters", () => {
    const written = (length: number) => {
      const rows = Array<string>(125_000).fill('{"id":"a","text":"b"}').join();
      const text = (name: string) => `[${rows},{"${name}":0}]`;
      return text("x".repeat(length - text("").length));
    };
    expect(written(3_000_000)).toHaveLength(3_000_000);
    expect(readJson(written(3_000_000)).ok).toBe(true);
    expect(readJson(` ${written(2_999_999)}`)).toEqual(ambiguous);
    expect(readJson(written(3_000_001))).toEqual(ambiguous);
  });

  it("judges what is nested beyond what can be written", () => {
    const deep = (inside: string) => "[".repeat(100_000) + inside + "]".repeat(100_000);
    expect(readJson(deep('{"a":1}')).ok).toBe(true);
    expect(readJson(deep('{"a":1,"a":1}'))).toEqual(ambiguous);
  });

  it("reads whatever is written as JSON, and refuses it once a key of any object stands twice", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, "\t"), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
        const key = JSON.stringify(Object.keys(value ?? {})[0] ?? "a");
        if (typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) {
          expect(readJson(text.replace(/\}$/, `,${key}: 0}`))).toEqual(ambiguous);
        }
      }),
      { seed: 11 },
    );
  });
});
