import { describe, expect, it } from "vitest";
import { callsColumn, callsRank } from "../../../../src/files/in/callsColumn";

describe("the column of calls", () => {
  it.each([
    "Opkald-id",
    "OpkaldID",
    "callid",
    "Call ID",
    "Number",
    "Call number",
    "Telefonnummer",
    "Opkaldsnr.",
    "Phone",
    "Agent",
    "Calls per agent",
    "Varighed",
    "Opkaldsvarighed",
    "Antal sekunder",
    "Call duration (sec)",
    "Samtaletid",
    "Besvaret inden 20 sek.",
    "Besvarede %",
    "Abandoned calls",
    "Antal tabte opkald",
    "Ikke besvaret",
    "Udgående opkald",
    "Modtager",
    "Kø",
    "",
  ])("is not one headed %j", (heading) => {
    expect(callsRank(heading)).toBeNull();
  });

  it.each([
    [0, ["Calls offered", "Indkomne opkald", "Modtaget", "CallsReceived", "Antal indgående opkald"]],
    [1, ["Antal", "Antal opkald", "Antal telefonopkald", "No. of calls", "Number of calls", "# of calls", "Count"]],
    [2, ["Opkald", "Kald", "Calls", "Phone calls", "Opkald pr. halve time", "Calls/30 min", "Henvendelser"]],
    [3, ["Besvaret", "Antal besvarede opkald", "Calls handled", "Answered"]],
  ])("is told by headings of rank %i", (rank, headings) => {
    expect(headings.map(callsRank)).toEqual(headings.map(() => rank));
  });

  it("is the best headed one, the first of equals, and an unheaded one only where it stands alone", () => {
    const of = (...headings: string[]) =>
      callsColumn(
        headings.map((_, column) => column),
        (column) => headings[column] ?? "",
      );
    expect(of("Besvaret", "Opkald", "Antal", "Offered")).toBe(3);
    expect(of("Opkald", "Calls")).toBe(0);
    expect(of("")).toBe(0);
    expect(of("", "")).toBeNull();
    expect(of("Duration")).toBeNull();
    expect(of()).toBeNull();
  });
});
