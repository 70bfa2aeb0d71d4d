import { act, cleanup, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
// what is loaded later is there at once
import "../../src/features/staffing/PasteWeek";
import { Handled } from "../../src/features/handled/Handled";
import { Team } from "../../src/features/team/Team";
import { Staffing } from "../../src/features/staffing/Staffing";
import { costStatement } from "../../src/formula/statement";
import { openingField, staffingField, type StaffingEntry } from "../../src/formula/staffing/staffingField";
import type { Language } from "../../src/i18n/language";
import { planStaffing } from "../../src/sheet/edits/staffing";
import type { CostSheet } from "../../src/sheet/schema";
import { STAFFING_START } from "../../src/sheet/staffingStart";
import { focusField } from "../../src/ui/focusField";
import { supportModalDialogs } from "../support/modalDialogs";
import { linkedOffice, office } from "../support/plannedSheets";
import { chatStream, inboundStream, line, sheetWith } from "../support/sheetWith";
import { renderView } from "../support/viewStage";

supportModalDialogs();
configure({ asyncUtilTimeout: 10_000 });

const plain = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();

/** 4,000 calls of 180 s come in a week. */
const centre = (overrides: Partial<CostSheet> = {}) =>
  sheetWith({
    period: { length: "week", start: null },
    work: [inboundStream({ offered: 4_000, handled: 3_800, handleSeconds: 180 })],
    ...overrides,
  });

function show(sheet: CostSheet = centre(), language: Language = "en") {
  return renderView((scene) => <Staffing {...scene} />, sheet, language);
}

const demand = (title = "When do the calls come?") => screen.getByRole("region", { name: title });
/** By its label, which is much quicker than by its role among hundreds of cells. */
const field = (name: string | RegExp) => screen.getByLabelText(name, { selector: "input, textarea" });
const retype = async (name: string | RegExp, text: string) => {
  await userEvent.clear(field(name));
  await userEvent.paste(text);
};
const paste = async (name: string, text: string) => {
  await userEvent.click(field(name));
  await userEvent.paste(text);
};

/** The texts of a table: each row's heading, then its cells. */
function rowsOf(table: HTMLElement): string[][] {
  return within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => plain(cell.textContent)));
}

/** Calls at one o'clock on Monday night alone. */
const nightCalls = Array.from({ length: 168 }, (_, hour) => (hour === 1 ? 60 : 0));

describe("what the view says of itself", () => {
  it.each<[Language, boolean, string]>([
    ["en", false, "Nothing here changes the figures of the sheet until you say so."],
    ["da", false, "Intet her ændrer arkets tal, før I selv siger til."],
    ["en", true, "The sheet follows the plan: what you change here changes the number of agents and the cost at once."],
    ["da", true, "Arket følger planen: det, I ændrer her, ændrer straks antallet af medarbejdere og prisen."],
  ])("is true of a sheet that follows the plan, and of one that does not: %s, %s", (language, isLinked, words) => {
    show(isLinked ? linkedOffice : office, language);
    const heading = screen.getByRole("heading", { level: 2 });
    expect(plain(heading.parentElement?.textContent)).toContain(words);
  });
});

describe("the calls of a week", () => {
  it("stand in a table by time and day, evenly where the shape is even, with what comes in all and when most", () => {
    show(centre({ staffing: { ...STAFFING_START, profile: { kind: "offered", name: "flat" } } }));
    const table = within(demand()).getByRole("table", { name: "Calls in each 30 minutes of a week" });
    const rows = rowsOf(table);
    expect(rows[0]).toEqual([
      "Time of day",
      "MonMonday",
      "TueTuesday",
      "WedWednesday",
      "ThuThursday",
      "FriFriday",
      "SatSaturday",
      "SunSunday",
    ]);
    expect(rows).toHaveLength(1 + 16 + 1);
    // 4,000 calls over 80 half hours
    expect(rows[1]).toEqual(["08:00", "50", "50", "50", "50", "50", "", ""]);
    expect(rows.at(-1)).toEqual(["All", "800", "800", "800", "800", "800", "", ""]);
    expect(plain(demand().textContent)).toContain("4,000 calls come in a week.");
    expect(within(table).getAllByRole("rowheader")[0]).toHaveTextContent("08:00");
  });

  it("say in Danish when most come, and that calls were worked out from those handled", () => {
    const sheet = centre({
      work: [inboundStream({ handled: 3_800, handleSeconds: 180 })],
      staffing: { ...STAFFING_START, measured: { abandonment: 0.05, meanWaitSeconds: null } },
    });
    show(sheet, "da");
    const text = plain(demand("Hvornår kommer opkaldene?").textContent);
    expect(text).toContain("Der kommer 4.000 opkald på en uge. Flest kommer mandag fra 10:00 til 10:30: 75.");
    expect(text).toContain("Indkomne opkald står ikke i arket; de er regnet ud");
  });

  it.each<[string, Partial<CostSheet>, RegExp, string]>([
    ["no queue", { work: [chatStream()] }, /no inbound calls on the sheet/, "add-work-inbound"],
    [
      "unknown calls",
      { work: [inboundStream({ handled: null, handleSeconds: 9 })] },
      /number of calls offered is missing\.$/,
      "work-in-offered",
    ],
    ["unknown time", { work: [inboundStream({ offered: 9 })] }, /handling time is missing/, "work-in-handleSeconds"],
    ["no calls", { work: [inboundStream({ offered: 0, handleSeconds: 9 })] }, /no calls come/, "work-in-offered"],
    [
      "no calls handled",
      {
        work: [inboundStream({ handled: 0, handleSeconds: 9 })],
        staffing: { ...STAFFING_START, measured: { abandonment: 0.05, meanWaitSeconds: null } },
      },
      /no calls come/,
      "work-in-handled",
    ],
    [
      "no calls while open",
      { staffing: { ...STAFFING_START, profile: { kind: "own", intervalMinutes: 60, calls: nightCalls } } },
      /no calls come while the centre is open/,
      "staffing-profile",
    ],
    [
      "no opening hours",
      { staffing: { ...STAFFING_START, opening: Array.from({ length: 7 }, () => null) } },
      /never open/,
      "staffing-day-0-closed",
    ],
    [
      "no peak factor",
      { staffing: { ...STAFFING_START, peakFactor: null } },
      /peak factor is missing/,
      "staffing-peakFactor",
    ],
  ])("give a reason and lead to the field: %s", async (_, overrides, reason, fieldId) => {
    renderView(
      (scene) => (
        <>
          <Handled {...scene} />
          <Staffing {...scene} />
        </>
      ),
      centre({ team: { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 }, costs: [line()], ...overrides }),
    );
    const said = () => screen.getAllByText(reason);
    // once in place of the answer; beside what was chosen in the plan, too, if that is the reason
    await waitFor(() => expect(said()).toHaveLength(fieldId.startsWith("staffing-") ? 2 : 1));
    expect(within(demand()).queryByRole("table")).not.toBeInTheDocument();
    for (const each of said()) {
      await userEvent.click(within(each).getByRole("button", { name: /^Go (to the field|there)$/ }));
      expect(document.activeElement?.id).toBe(fieldId);
    }
  });
});

describe("a sheet that is being filled in", () => {
  const empty = sheetWith({
    period: { length: "week", start: null },
    team: { agents: null, paidHoursPerWeek: null, shrinkage: null },
    work: [inboundStream({ handled: null })],
    costs: [],
  });
  it.each<[Language, readonly string[]]>([
    [
      "en",
      [
        "Calls offered",
        "Average handling time",
        "Paid hours per week",
        "Absence and other time off the phone",
        "Agents (full-time)",
        "At least one cost",
      ],
    ],
    [
      "da",
      [
        "Indkomne opkald",
        "Gns. behandlingstid",
        "Betalte timer pr. uge",
        "Fravær og anden ikke-telefontid",
        "Medarbejdere (fuldtid)",
        "Mindst én omkostning",
      ],
    ],
  ])(
    "is asked for all at once, each a way to its field, and of each no more once it is there: %s",
    async (language, asked) => {
      renderView(
        (scene) => (
          <>
            <Handled {...scene} />
            <Team {...scene} statement={costStatement(scene.sheet)} onHow={() => undefined} />
            <Staffing {...scene} />
          </>
        ),
        empty,
        language,
      );
      const links = () =>
        asked.filter((label) =>
          screen.queryAllByRole("button", { name: label }).some((button) => button.closest("li")),
        );
      await waitFor(() => expect(links()).toEqual(asked));
      // what stands in the field that each leads to
      for (const [step, typed] of ["4000", "3:00", "37"].entries()) {
        await userEvent.click(screen.getByRole("button", { name: asked[step] ?? "" }));
        expect(document.activeElement).toBeInstanceOf(HTMLInputElement);
        await userEvent.paste(typed);
        await waitFor(() => expect(links()).toEqual(asked.slice(step + 1)));
      }
    },
  );

  it("says of calls handled alone that the share who hang up will do as well", async () => {
    const team = { agents: 10, paidHoursPerWeek: 37, shrinkage: 0.3 };
    const work = [inboundStream({ handled: 1_000, handleSeconds: 180 })];
    show(sheetWith({ ...empty, team, work, costs: [line()] }), "da");
    expect(
      await screen.findByText(/^Behovet kan ikke regnes ud: antallet af indkomne opkald mangler\. Skriv/),
    ).toHaveTextContent("Skriv det i arket, eller skriv under »Hvad gør de, der må vente?«, hvor mange der lægger på.");
  });
});

describe("opening hours", () => {
  it.each([
    ["8:30", 510],
    ["8.30", 510],
    ["8,30", 510],
    ["0830", 510],
    ["9", 540],
  ])("are typed like %s", async (typed, opens) => {
    const { sheet } = show();
    await retype("Monday opens", typed);
    expect(sheet().staffing?.opening[0]).toEqual({ opens, closes: 960 });
    await userEvent.tab();
    expect(field("Monday opens")).toHaveValue(opens === 510 ? "08:30" : "09:00");
  });

  it.each(["17,30", "17.30", "17:30", "1730", "kl. 17.30"])("close at half past five, typed as %s", async (typed) => {
    const { sheet } = show(centre(), "da");
    await retype("mandag lukker", typed);
    await userEvent.tab();
    expect(sheet().staffing?.opening[0]).toEqual({ opens: 480, closes: 1_050 });
    expect(field("mandag lukker")).toHaveValue("17:30");
  });

  it("close after they open: two times that do not fit stay as typed, and are taken as soon as they do", async () => {
    const { sheet, undo, undoSteps } = show();
    await userEvent.clear(field("Monday opens"));
    await userEvent.type(field("Monday opens"), "17");
    await userEvent.tab();
    // "1" on the way to "17" would have been hours
    expect(sheet().staffing?.opening[0]).toEqual({ opens: 480, closes: 960 });
    expect(field("Monday opens")).toHaveValue("17");
    expect(field("Monday closes")).toBeInvalid();
    expect(field("Monday closes")).toHaveAccessibleDescription("Must be after opening.");
    await retype("Monday closes", "24:00");
    expect(sheet().staffing?.opening[0]).toEqual({ opens: 1_020, closes: 1_440 });
    expect(field("Monday closes")).toBeValid();
    expect(undoSteps()).toBeGreaterThan(0);
    act(() => undo());
    expect(sheet().staffing?.opening[0]).not.toEqual({ opens: 1_020, closes: 1_440 });
  });

  it("keep what is no time, and say so", async () => {
    const { sheet } = show(centre(), "da");
    await retype("mandag åbner", "x");
    expect(field("mandag åbner")).toHaveAccessibleDescription("Skriv et klokkeslæt, fx 8.30.");
    expect(sheet().staffing).toBeNull();
  });

  it("of Monday are copied to the other weekdays by one step; a day that is closed keeps its hours in mind", async () => {
    const { sheet, undo, undoSteps } = show();
    const late = { opens: 540, closes: 1_080 };
    const day = (name: string) => within(screen.getByRole("group", { name }));
    await userEvent.click(day("Monday").getByRole("checkbox", { name: "Closed" }));
    expect(sheet().staffing?.opening[0]).toBeNull();
    await userEvent.click(day("Monday").getByRole("checkbox", { name: "Closed" }));
    expect(sheet().staffing?.opening[0]).toEqual({ opens: 480, closes: 960 });
    await userEvent.click(day("Sunday").getByRole("checkbox", { name: "Closed" }));
    expect(sheet().staffing?.opening[6]).toEqual({ opens: 480, closes: 960 });
    await retype("Monday opens", "9");
    await retype("Monday closes", "18");
    const before = undoSteps();
    await userEvent.click(screen.getByRole("button", { name: "Copy Monday to all weekdays" }));
    expect(sheet().staffing?.opening).toEqual([late, late, late, late, late, null, { opens: 480, closes: 960 }]);
    expect(undoSteps()).toBe(before + 1);
    act(() => undo());
    expect(sheet().staffing?.opening[1]).toEqual({ opens: 480, closes: 960 });
  });
});

describe("what is wanted and known", () => {
  it("starts from assumptions that are named ours, and from a convention that is named one", () => {
    const { edit } = show();
    expect(screen.getByText(/our assumptions to start from/)).toBeVisible();
    expect(screen.getByText(/80% within 20 seconds is a convention/)).toBeVisible();
    expect(field(/^Service level/)).toHaveValue("80");
    expect(field(/^Answered within/)).toHaveValue("20");
    act(() => edit(planStaffing({ peakFactor: 2 })));
    expect(screen.queryByText(/our assumptions to start from/)).not.toBeInTheDocument();
  });

  it("takes any targets together, empty meaning that none is wanted and 0 that it is 0", async () => {
    const { sheet } = show();
    await userEvent.clear(field(/^Service level/));
    await userEvent.click(screen.getByText("More targets"));
    await retype(/^Longest mean wait/, "1:30");
    await retype(/^Most that hang up/, "0");
    await retype(/^Busiest that agents may be/, "87.5 %");
    await userEvent.selectOptions(screen.getByLabelText("The share is counted of"), "calls that are answered");
    expect(sheet().staffing?.targets).toEqual({
      serviceLevel: null,
      definition: "ofAnswered",
      meanWaitSeconds: 90,
      abandonment: 0,
      occupancy: 0.875,
    });
    expect(screen.getByText(/Callers who hang up are left out/)).toBeVisible();
  });

  it("estimates patience from what was measured, and names it an estimate", async () => {
    const { sheet } = show();
    await userEvent.clear(field(/^Mean patience/));
    expect(field(/^Mean patience/)).toHaveAccessibleDescription(/enter the two measured numbers/);
    await retype(/^Measured: hang up/, "5");
    await retype(/^Measured: mean wait/, "12");
    expect(sheet().staffing).toMatchObject({
      patienceSeconds: null,
      measured: { abandonment: 0.05, meanWaitSeconds: 12 },
    });
    expect(field(/^Mean patience/)).toHaveAccessibleDescription(
      "So long is a caller willing to wait, in the mean. Estimated from the two measured numbers: 240 s.",
    );
  });

  it.each<[Language, string, string, string]>([
    ["en", "Use the sheet’s 5%", "Measured: hang up", "5"],
    ["da", "Brug arkets 5 %", "Målt: lægger på", "5"],
  ])(
    "offers the share that hang up by the counts of the sheet, until it is taken: %s",
    async (language, name, label, text) => {
      const { sheet, undoSteps } = show(centre(), language);
      const offer = () => screen.queryByRole("button", { name: new RegExp(name.replace(" %", "\\s%")), hidden: true });
      await userEvent.click(offer() as HTMLElement);
      expect(sheet().staffing?.measured.abandonment).toBe(0.05);
      expect(field(new RegExp(`^${label}`))).toHaveValue(text);
      expect(offer()).not.toBeInTheDocument();
      expect(undoSteps()).toBe(1);
    },
  );

  it("offers no share where a count is missing or nobody hung up", () => {
    show(centre({ work: [inboundStream({ offered: 4_000, handled: null, handleSeconds: 180 })] }));
    expect(screen.queryByRole("button", { name: /Use the sheet/, hidden: true })).not.toBeInTheDocument();
  });

  it.each<[Language, string, string]>([
    ["en", "More targets", "Model and measured numbers"],
    ["da", "Flere mål", "Model og målte tal"],
  ])("folds away what few need, unless the plan comes with some of it: %s", (language, targets, callers) => {
    const isOpen = (title: string) => screen.getByText(title).closest("details")?.open;
    show(centre(), language);
    expect([isOpen(targets), isOpen(callers)]).toEqual([false, false]);
    cleanup();
    const measured = { abandonment: null, meanWaitSeconds: 12 };
    show(centre({ staffing: { ...STAFFING_START, measured } }), language);
    expect([isOpen(targets), isOpen(callers)]).toEqual([false, true]);
    cleanup();
    const set = { ...STAFFING_START.targets, occupancy: 0.85 };
    show(centre({ staffing: { ...STAFFING_START, targets: set } }), language);
    expect([isOpen(targets), isOpen(callers)]).toEqual([true, false]);
  });

  it("offers Erlang C for comparison, in plain words", async () => {
    const { sheet } = show(centre(), "da");
    await userEvent.click(screen.getByText("Model og målte tal"));
    await userEvent.selectOptions(screen.getByLabelText("Model"), "Ingen lægger på (Erlang C)");
    expect(sheet().staffing?.model).toBe("erlangC");
    expect(screen.getByText(/^Til sammenligning: alle venter/)).toBeVisible();
    expect(screen.queryByLabelText(/^Tålmodighed/)).not.toBeInTheDocument();
  });

  it("gives a lost call no price, a price, or a share that calls again, and keeps what was typed for each", async () => {
    const { sheet } = show();
    const kind = screen.getByLabelText("A call that nobody answers");
    await userEvent.selectOptions(kind, "costs an amount each time");
    await retype(/^Price of a lost call/, "25");
    await userEvent.selectOptions(kind, "comes back as another call");
    await retype(/^Share that call again/, "40");
    expect(sheet().staffing?.lostCall).toEqual({ kind: "callsAgain", share: 0.4 });
    await userEvent.selectOptions(kind, "costs an amount each time");
    expect(sheet().staffing?.lostCall).toEqual({ kind: "price", price: 25 });
    await userEvent.selectOptions(kind, "has no price");
    expect(sheet().staffing?.lostCall).toBeNull();
  });

  it("has a field for every entry that something can lead to", () => {
    const staffing = { ...STAFFING_START, lostCall: { kind: "price", price: null } } as const;
    show(centre({ staffing }));
    const entries: StaffingEntry[] = [
      "intervalMinutes",
      "profile",
      "peakFactor",
      "model",
      "patienceSeconds",
      "measuredAbandonment",
      "measuredWait",
      "withinSeconds",
      "serviceLevel",
      "definition",
      "meanWaitSeconds",
      "abandonment",
      "occupancy",
      "lostCall",
      "lostCallPrice",
    ];
    const ids = [
      ...entries.map(staffingField),
      openingField(0, "opens"),
      openingField(4, "closes"),
      openingField(6, "closed"),
    ];
    expect(ids.filter((id) => !focusField(id) || document.activeElement?.id !== id)).toEqual([]);
  });
});

describe("a week of one's own", () => {
  /** Open for two hours on workdays, so that there are few cells. */
  const brief = {
    ...STAFFING_START,
    intervalMinutes: 60 as const,
    opening: STAFFING_START.opening.map((hours) => (hours === null ? null : { opens: 480, closes: 600 })),
  };
  const ownCells = () => screen.getAllByLabelText(/^Calls on/);

  it("starts from the shape that is shown, is typed in the table, and comes back when it is chosen again", async () => {
    const opening = STAFFING_START.opening.map((_, day) => (day < 2 ? { opens: 480, closes: 540 } : null));
    const { sheet, undo } = show(
      centre({ staffing: { ...STAFFING_START, opening, profile: { kind: "offered", name: "flat" } } }),
    );
    const shape = screen.getByLabelText("Shape of the week");
    await userEvent.selectOptions(shape, "Our own week");
    expect(ownCells().map((cell) => (cell as HTMLInputElement).value)).toEqual(["1,000", "1,000", "1,000", "1,000"]);
    await retype("Calls on Monday at 08:00", "2000");
    await userEvent.keyboard("{Enter}");
    expect(field("Calls on Monday at 08:30")).toHaveFocus();
    const own = sheet().staffing?.profile;
    expect(own?.kind === "own" && [own.intervalMinutes, own.calls[16], own.calls[17]]).toEqual([30, 2_000, 1_000]);
    expect(plain(demand().textContent)).toContain(
      "Your week holds 5,000 calls in opening hours, and by the sheet 4,000 come in a week.",
    );
    await userEvent.click(screen.getByRole("button", { name: "Done typing" }));
    // two fifths of 4,000 calls
    expect(rowsOf(within(demand()).getByRole("table"))[1]?.slice(0, 3)).toEqual(["08:00", "1,600", "800"]);
    await userEvent.selectOptions(shape, "Even all the time");
    await userEvent.selectOptions(shape, "Our own week");
    expect(field("Calls on Monday at 08:00")).toHaveValue("2,000");
    act(() => undo());
    expect(sheet().staffing?.profile).toEqual({ kind: "offered", name: "flat" });
  });

  const table = [
    "\tMandag\tTirsdag\tOnsdag\tTorsdag\tFredag\tLørdag\tSøndag",
    "08:00\t30\t10\t10\t10\t10\t5\t0",
    "09:00\t10\t10\t10\t10\tmange\t0\t0",
  ].join("\n");

  it("is pasted, shown before it is taken, and taken by one step", async () => {
    const { sheet, undo, undoSteps } = show(centre({ staffing: brief }), "da");
    await userEvent.click(screen.getByRole("button", { name: "Indsæt jeres egen uge fra et regneark" }));
    const dialog = await screen.findByRole("dialog", { name: "Jeres egen uge" });
    await paste("Indsæt her", table);
    expect(plain(dialog.textContent)).toContain("Læst som én uge i trin på 60 minutter, 115 opkald i alt.");
    expect(plain(dialog.textContent)).toContain(
      "1 ting kunne ikke læses og er ikke med:Række 3, »mange«: det er ikke et antal opkald.",
    );
    expect(rowsOf(within(dialog).getByRole("table"))[1]).toEqual(["08:00", "30", "10", "10", "10", "10", "5", "0"]);
    expect(sheet().staffing).toEqual(brief);
    await userEvent.click(within(dialog).getByRole("button", { name: "Brug denne uge" }));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    const own = sheet().staffing?.profile;
    expect(own?.kind === "own" && [own.intervalMinutes, own.calls[8], own.calls[9]]).toEqual([60, 30, 10]);
    expect(plain(demand("Hvornår kommer opkaldene?").textContent)).toContain(
      "5 opkald af jeres uge ligger uden for åbningstiden",
    );
    expect(undoSteps()).toBe(1);
    await userEvent.click(screen.getByRole("button", { name: "Udvid åbningstiden, så de kommer med" }));
    expect(sheet().staffing?.opening[5]).toEqual({ opens: 480, closes: 540 });
    expect(sheet().staffing?.opening[6]).toEqual(brief.opening[6]);
    expect(plain(demand("Hvornår kommer opkaldene?").textContent)).not.toContain("uden for åbningstiden");
    act(() => undo());
    // those five are not among the calls that come in
    await userEvent.click(screen.getByRole("button", { name: "Brug jeres uge som indkomne opkald: 110" }));
    expect(sheet().work[0]).toMatchObject({ offered: 110 });
    act(() => undo());
    act(() => undo());
    expect(sheet().staffing).toEqual(brief);
  });

  it("is read at once when it is pasted, but of what is typed only after a rest or when the text is left", async () => {
    show(centre({ staffing: brief }));
    await userEvent.click(screen.getByRole("button", { name: "Paste your own week from a spreadsheet" }));
    const dialog = await screen.findByRole("dialog");
    await paste("Paste here", "2026-03-02 08:00\t4");
    expect(plain(dialog.textContent)).toContain("The week has 4 calls.");
    vi.useFakeTimers();
    try {
      const type = (count: number) =>
        fireEvent.change(field("Paste here"), { target: { value: `2026-03-02 08:00\t${count}` } });
      type(41);
      act(() => void vi.advanceTimersByTime(399));
      type(412);
      act(() => void vi.advanceTimersByTime(399));
      expect(plain(dialog.textContent)).toContain("The week has 4 calls.");
      act(() => void vi.advanceTimersByTime(1));
      expect(plain(dialog.textContent)).toContain("The week has 412 calls.");
      type(41);
      fireEvent.blur(field("Paste here"));
      expect(plain(dialog.textContent)).toContain("The week has 41 calls.");
    } finally {
      vi.useRealTimers();
    }
  });

  it.each<[Language, string, string, string]>([
    [
      "en",
      "Read as a log in steps of 60 minutes from Mar 2, 2026 to Mar 3, 2026: 2 days. The week has 12 calls.",
      "Calls in each 60 minutes of the week",
      "Calls in each 60 minutes of the mean week",
    ],
    [
      "da",
      "Læst som en liste i trin på 60 minutter fra 02.03.2026 til 03.03.2026: 2 dage. Ugen har 12 opkald.",
      "Opkald pr. 60 minutter i ugen",
      "Opkald pr. 60 minutter i den gennemsnitlige uge",
    ],
  ])("is spoken of as one week where it is one, and as a mean where it is more: %s", async (...row) => {
    const [language, said, one, mean] = row;
    show(centre({ staffing: brief }), language);
    await userEvent.click(screen.getByRole("button", { name: /^(Paste your own week|Indsæt jeres egen uge)/ }));
    const dialog = await screen.findByRole("dialog");
    const box = language === "en" ? "Paste here" : "Indsæt her";
    await paste(box, "02-03-2026 08:00\t4\n03-03-2026 08:00\t8");
    expect(plain(dialog.textContent)).toContain(said);
    expect(within(dialog).getByRole("table", { name: one })).toBeVisible();
    await retype(box, "02-03-2026 08:00\t4\n10-03-2026 08:00\t8");
    expect(within(dialog).getByRole("table", { name: mean })).toBeVisible();
  });

  it.each<[Language, string, readonly string[]]>([
    [
      "da",
      "Dato;Interval;Tilbudte;Gns. taletid\n05-01-2026;08:00 - 08:30;10;00:04:12\n05-01-2026;18:00 - 18:30;12;00:03:55",
      [
        "Dagen er taget fra kolonnen »Dato« og klokkeslættet fra kolonnen »Interval«. Opkaldene er taget fra kolonnen »Tilbudte«.",
        "12 af 22 opkald ligger uden for jeres åbningstid.",
      ],
    ],
    [
      "en",
      "Start;Direction;Calls\n2026-01-10 08:00;in;10\n2026-01-10 08:30;out;12",
      [
        "Day and time are taken from the column “Start”. The calls are taken from the column “Calls”.",
        "1 row of outgoing calls, chat or e-mail is left out.",
        "All 10 calls lie outside your opening hours.",
      ],
    ],
    [
      "da",
      "Dato;Opkald\n05-01-2026 00:00;100\n06-01-2026 00:00;90",
      ["Alt falder ved midnat (00:00): der blev ikke fundet noget klokkeslæt."],
    ],
    [
      "en",
      "Date;08:00;08:30;09:00\n2026-01-05;1;2;3\n2026-01-06;4;5;6",
      ["Each column is a time, each row a day.", "The week has 21 calls."],
    ],
  ])("says where day, time and calls were taken from, and what is doubtful: %s, %s", async (language, text, said) => {
    show(centre({ staffing: { ...STAFFING_START, profile: { kind: "offered", name: "flat" } } }), language);
    await userEvent.click(screen.getByRole("button", { name: /^(Paste your own week|Indsæt jeres egen uge)/ }));
    const dialog = await screen.findByRole("dialog");
    await paste(language === "en" ? "Paste here" : "Indsæt her", text);
    for (const sentence of said) expect(plain(dialog.textContent)).toContain(sentence);
  });

  it("says in words why nothing can be read", async () => {
    show(centre({ staffing: brief }));
    await userEvent.click(screen.getByRole("button", { name: "Paste your own week from a spreadsheet" }));
    await screen.findByRole("dialog");
    await paste("Paste here", "hello");
    expect(screen.getByText(/^No week was found in this/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Use this week" })).not.toBeInTheDocument();
  });

  it.each<[Language, string, string, string]>([
    ["en", "Start\tNumber\tAgent\n2026-03-02 08:01\t50709110\t7", "1 calls", "so each row counts as one."],
    ["en", "Start\tDuration\n2026-03-02 08:01\t193", "1 calls", "No heading says which column holds the calls"],
    ["da", "Start\tOpkald-id\tAntal\n2026-03-02 08:00\t91001\t4", "4 opkald", "taget fra kolonnen »Antal«."],
    ["da", "2026-03-02 08:00\t4", "4 opkald", "taget fra kolonne 2, den eneste med tal."],
  ])(
    "tells which column it took for the calls, or that each row is one: %s, %j",
    async (language, log, calls, from) => {
      show(centre({ staffing: brief }), language);
      await userEvent.click(screen.getByRole("button", { name: /^(Paste your own week|Indsæt jeres egen uge)/ }));
      const dialog = await screen.findByRole("dialog");
      await paste(language === "en" ? "Paste here" : "Indsæt her", log);
      expect(plain(dialog.textContent)).toContain(calls);
      expect(plain(dialog.textContent)).toContain(from);
    },
  );

  it("is read when several cells are pasted into one", async () => {
    show(centre({ staffing: brief }));
    await userEvent.selectOptions(screen.getByLabelText("Shape of the week"), "Our own week");
    await paste("Calls on Monday at 08:00", table);
    expect(await screen.findByRole("dialog")).toHaveTextContent("115 calls in all");
  });

  it("becomes the calls offered only where there is one inbound stream", async () => {
    const calls = Array.from({ length: 168 }, (_, hour) => (hour === 8 ? 60 : 0));
    const staffing = { ...brief, profile: { kind: "own", intervalMinutes: 60, calls } } as const;
    const { sheet, edit } = show(centre({ staffing }));
    await userEvent.click(screen.getByRole("button", { name: "Use your week as calls offered: 60" }));
    expect(sheet().work[0]).toMatchObject({ offered: 60 });
    await waitFor(() => expect(screen.queryByText(/^Your week holds/)).not.toBeInTheDocument());
    act(() =>
      edit((now) => ({ ...now, work: [...now.work, inboundStream({ id: "more", offered: 9, handleSeconds: 9 })] })),
    );
    expect(plain(demand().textContent)).toContain(
      "Your week holds 60 calls in opening hours, and by the sheet 69 come in a week.",
    );
    expect(screen.queryByRole("button", { name: /as calls offered/ })).not.toBeInTheDocument();
  });
});
