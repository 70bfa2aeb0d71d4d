import { configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { FixedPayNote } from "../../src/features/team/FixedPayNote";
import { Team } from "../../src/features/team/Team";
import { StaffingAnswers } from "../../src/features/staffing/StaffingAnswers";
import { costStatement } from "../../src/formula/statement";
import type { Language } from "../../src/i18n/language";
import { planStaffing, setServiceTargets } from "../../src/sheet/edits/staffing";
import { emptySheet } from "../../src/sheet/emptySheet";
import type { CostSheet } from "../../src/sheet/schema";
import type { StaffingPlan } from "../../src/sheet/staffing";
import { chatStream, inboundStream, line, outboundStream } from "../support/sheetWith";
import { halfHour, halfHourPlan, linkedHalfHour, office } from "../support/plannedSheets";
import { renderView } from "../support/viewStage";

// what is worked out in turns takes its time on a busy machine
configure({ asyncUtilTimeout: 10_000 });

const plain = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ").trim();

function show(sheet: CostSheet, language: Language = "en", load?: Parameters<typeof renderView>[3]) {
  return renderView(
    (scene) => (
      <>
        <FixedPayNote {...scene} />
        <StaffingAnswers {...scene}>
          <Team {...scene} statement={costStatement(scene.sheet)} onHow={() => undefined} />
        </StaffingAnswers>
      </>
    ),
    sheet,
    language,
    load,
  );
}

/** The answer in a sentence, once it begins with these words. */
async function sentence(start: RegExp): Promise<string> {
  return plain(await screen.findByText(start, { selector: "p:not([role=status])" }));
}

/** The texts of a table, row by row. */
function cellsOf(table: HTMLElement): string[][] {
  return within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => plain(cell)));
}

const withTeam = (sheet: CostSheet, agents: number | null): CostSheet => ({
  ...sheet,
  team: { ...sheet.team, agents },
});
const withPlan = (sheet: CostSheet, change: Partial<StaffingPlan>): CostSheet => ({
  ...sheet,
  staffing: { ...(sheet.staffing ?? halfHourPlan), ...change },
});

describe("the answer in a sentence", () => {
  it.each([
    [13, "The calls take 13 full-time agents, and the sheet has them."],
    [
      11,
      "The calls take 13 full-time agents; the sheet has 11: 2 too few. Those 2 would cost DKK 200 per week: DKK 2.04 per call.",
    ],
    [
      14.5,
      "The calls take 13 full-time agents; the sheet has 14.5: 1.5 more than needed. Those 1.5 cost DKK 150 per week: DKK 1.53 per call.",
    ],
    [null, "The calls take 13 full-time agents."],
  ])("says what %s agents are beside the need", async (agents, said) => {
    show(withTeam(halfHour, agents));
    expect(await sentence(/^The calls take/)).toBe(said);
  });

  it.each([
    [
      11,
      "Opkaldene kræver 13 fuldtidsstillinger; arket har 11: 2 for få. De 2 ville koste 200 kr. pr. uge: 2,04 kr. pr. opkald.",
    ],
    [
      14.5,
      "Opkaldene kræver 13 fuldtidsstillinger; arket har 14,5: 1,5 mere end nødvendigt. De 1,5 koster 150 kr. pr. uge: 1,53 kr. pr. opkald.",
    ],
  ])("says it of %s agents in Danish", async (agents, said) => {
    show(withTeam(halfHour, agents), "da");
    expect(await sentence(/^Opkaldene kræver/)).toBe(said);
  });

  it("counts the work of other channels, and says so", async () => {
    const chats = chatStream({ handled: 10, concurrency: 1, handleSeconds: 360 });
    show({ ...halfHour, work: [...halfHour.work, chats] });
    // an hour of chats is two of those who are paid for half an hour
    const said = await sentence(/take 15 full-time/);
    expect(said).toMatch(/^The calls and the other work take 15 .* has 13: 2 too few\./);
    // 4.9 of 5.9 hours are calls, and 98 of them are handled
    expect(said).toMatch(
      / Those 2 would cost DKK 200 per week in all; of that, each inbound call would bear DKK 1\.69\.$/,
    );
    expect(screen.getByText(/^The cost of an inbound call when all intervals have the same service:/)).toBeVisible();
  });
});

describe("pay as a sum for the whole centre", () => {
  const ledger: CostSheet = {
    ...withTeam(halfHour, 11),
    costs: [line({ amount: 1_100, basis: { kind: "wholeCentre", every: "week" } })],
  };

  it("is told where agents cost nothing, and is entered by the agent at a press", async () => {
    const user = userEvent.setup();
    const view = show(ledger, "da");
    expect(await sentence(/^Opkaldene kræver/)).toBe("Opkaldene kræver 13 fuldtidsstillinger; arket har 11: 2 for få.");
    expect(await screen.findByText(/^Lønnen følger ikke antallet af medarbejdere, så kurven viser ikke/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Gør noget ved det" }));
    const divide = screen.getByRole("button", { name: "Del lønnen ud på de 11 medarbejdere" });
    expect(divide).toHaveFocus();
    await user.keyboard("{Enter}");
    const done = screen.getByText("Løn og personalegoder står nu pr. medarbejder, delt med 11, og følger antallet.");
    expect(done).toHaveFocus();
    expect(view.sheet().costs.map(({ amount, basis }) => [amount, basis.kind])).toEqual([[100, "perAgent"]]);
    await waitFor(async () =>
      expect(await sentence(/^Opkaldene kræver/)).toContain("De 2 ville koste 200 kr. pr. uge"),
    );
    await waitFor(() => expect(screen.queryByText(/^Lønnen følger ikke/)).toBeNull());
    view.undo();
    expect(await screen.findByRole("button", { name: "Del lønnen ud på de 11 medarbejdere" })).toBeVisible();
  });

  it("is not told where pay follows the agents", async () => {
    show(withTeam(halfHour, 11));
    await sentence(/^The calls take/);
    expect(screen.queryByText(/^Pay is entered as a sum/)).toBeNull();
  });
});

describe("the service of the team on the sheet", () => {
  it("is that of the thirteen agents who take a hundred calls in half an hour", async () => {
    show(halfHour, "da");
    const part = await screen.findByRole("region", { name: "Den service giver medarbejderne i arket" });
    expect(within(part).getAllByRole("definition").map(plain)).toEqual([
      "85,8 %besvaret inden for 20 sekunder, af alle indkomne opkald",
      "6,9 sfor besvarede opkald; for alle 7,5 s",
      "2,5 %af alle indkomne opkald",
      "75 %tid med opkald af tiden ved telefonen",
    ]);
  });

  it("names the way in which a service level is counted", async () => {
    show(withPlan(halfHour, { targets: { ...halfHourPlan.targets, definition: "ofAnswered" } }));
    const part = await screen.findByRole("region", { name: "The service that the agents on the sheet give" });
    expect(plain(within(part).getAllByRole("definition")[0] as HTMLElement)).toBe(
      "88%answered within 20 seconds, of the calls that are answered",
    );
  });
});

describe("figures at their ends", () => {
  it("are never written as all or none where they are not", async () => {
    show(withTeam(halfHour, 40));
    const part = await screen.findByRole("region", { name: "The service that the agents on the sheet give" });
    expect(within(part).getAllByRole("definition").slice(0, 3).map(plain)).toEqual([
      "over 99.9%answered within 20 seconds, of all calls that arrive",
      "under 0.1 sof answered calls; of all under 0.1 s",
      "under 0.1%of all calls that arrive",
    ]);
  });

  it("stand alone beside the curve where they lie beyond it", async () => {
    show(withTeam(office, 2), "da");
    const drawing = await screen.findByRole("application");
    const texts = [...drawing.querySelectorAll("text")].map(plain);
    expect(texts).toContainEqual(expect.stringMatching(/^I arket: \d(,\d)? %, /));
    expect(texts).toEqual(expect.arrayContaining(["0 %", "100 %"]));
  });
});

describe("agents by interval", () => {
  it("say of the chosen interval what binds it, and are walked by the arrow keys", async () => {
    const user = userEvent.setup();
    show(office, "da");
    const part = await screen.findByRole("region", { name: "Så mange skal være ved telefonerne" });
    const cells = within(part).getAllByRole("button");
    expect(cells).toHaveLength(80);
    expect(cells.map(plain)).toEqual(Array.from({ length: 80 }, () => "7"));
    // what is said stands before the table, where nothing at the foot of a phone covers it
    const status = within(part).getByRole("status");
    expect(status.compareDocumentPosition(within(part).getByRole("table"))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(cells[0] as HTMLElement);
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(plain(within(part).getByRole("status"))).toBe(
      "50 opkald tirsdag 08:30–09:00 kræver 7 ved telefonen, 10 på vagtplanen. Med én færre holder ikke længere: serviceniveauet.",
    );
  });

  it.each([
    [9_999, "125 calls on Monday 08:00–08:30"],
    [799, "10 calls on Monday 08:00–08:30"],
    [750, "9.4 calls on Monday 08:00–08:30"],
  ])("write calls as the table of calls does, whole unless they are few: %s a week", async (offered, said) => {
    const user = userEvent.setup();
    show({ ...office, work: [inboundStream({ offered, handled: 1, handleSeconds: 180 })] });
    const part = await screen.findByRole("region", { name: "So many must be at the phones" });
    await user.click(within(part).getAllByRole("button")[0] as HTMLElement);
    expect(plain(within(part).getByRole("status"))).toMatch(said);
  });
});

describe("hours and full-time agents", () => {
  it("stand side by side for the sheet, the need, and the need if nobody hung up", async () => {
    show(office);
    const table = await screen.findByRole("table", { name: "The agents on the sheet and the need" });
    expect(cellsOf(table).slice(0, 4)).toEqual([
      ["Figure", "On the sheet", "Need", "If nobody hung up"],
      ["Hours at the phones a week", "259", "280", "320"],
      ["Hours on the rota a week", "370", "400", "457"],
      ["Full-time agents, all work", "10", "10.8", "12.4"],
    ]);
  });
});

describe("reasons", () => {
  const withTargets = (targets: Partial<StaffingPlan["targets"]>) =>
    withPlan(halfHour, { targets: { ...halfHourPlan.targets, ...targets } });

  it.each([
    [
      withTargets({ serviceLevel: 1 }),
      /^The need cannot be worked out: no number of agents gets 100% answered in time/,
    ],
    [withTargets({ serviceLevel: null }), /^The need cannot be worked out: no target is set for the service\./],
    [
      withTargets({ abandonment: 0 }),
      /^The need cannot be worked out: no number of agents can make sure that nobody hangs up/,
    ],
    [
      withTargets({ meanWaitSeconds: 0 }),
      /^The need cannot be worked out: no number of agents can make sure that nobody waits/,
    ],
    [withTargets({ occupancy: 0 }), /^The need cannot be worked out: so low an occupancy cannot be reached/],
    [withPlan(halfHour, { patienceSeconds: null }), /^The need cannot be worked out: callers’ patience is not known/],
    [withPlan(halfHour, { withinSeconds: null }), /^The need cannot be worked out: it is not said how soon/],
    [withPlan(halfHour, { peakFactor: null }), /^The need cannot be worked out: the peak factor is missing/],
  ])("are told in words, and once", async (sheet, said) => {
    show(sheet);
    expect(await screen.findByText(said)).toBeVisible();
    const reason = plain(screen.getByText(said)).replace(/^The need cannot be worked out: /, "");
    expect(screen.getAllByText((text) => text.includes(reason.split(".")[0] ?? ""))).toHaveLength(1);
  });

  const lists = () => screen.getAllByRole("list").map((list) => within(list).getAllByRole("listitem").map(plain));

  it("are one list where several numbers are missing: what the need takes, and then the rest, each a way to its field", async () => {
    const user = userEvent.setup();
    const { edit } = show(emptySheet("DKK", [], []), "da");
    expect(await screen.findByText("Udfyld dette, så kan behovet regnes ud:")).toBeVisible();
    expect(lists()).toEqual([
      ["Indkomne opkald", "Gns. behandlingstid", "Betalte timer pr. uge", "Fravær og anden ikke-telefontid"],
      ["Medarbejdere (fuldtid)", "Mindst én omkostning"],
    ]);
    await user.click(screen.getByRole("button", { name: "Fravær og anden ikke-telefontid" }));
    expect(screen.getByRole("textbox", { name: /^Fravær og anden/ })).toHaveFocus();
    edit((sheet) => ({ ...sheet, team: { ...sheet.team, shrinkage: 0.3, paidHoursPerWeek: 37 } }));
    await waitFor(() => expect(lists()[0]).toEqual(["Indkomne opkald", "Gns. behandlingstid"]));
    edit((sheet) => ({
      ...sheet,
      work: sheet.work.map((stream) => ({ ...stream, offered: 4_000, handleSeconds: 180 })) as CostSheet["work"],
    }));
    expect(await sentence(/^Opkaldene kræver/)).toMatch(/^Opkaldene kræver \d+(,\d)? fuldtidsstillinger\.$/);
    // what is left is asked for at once, too
    expect(
      screen.getByText(
        /^Det kan ikke siges, hvilken service medarbejderne i arket giver: antallet af medarbejdere mangler/,
      ),
    ).toBeVisible();
    expect(screen.getByText(/^Prisen mod service kan ikke tegnes: der er endnu ingen omkostninger/)).toBeVisible();
  });

  it("ask a sheet of sales alone for calls and nothing else", async () => {
    show({ ...emptySheet("DKK", [], []), work: [outboundStream({ reached: null, handleSeconds: null })] }, "da");
    const reason = await screen.findByText(/^Behovet kan ikke regnes ud: der er ingen indgående opkald i arket/);
    expect(within(reason).getByRole("button", { name: "Gå dertil" })).toBeVisible();
    expect(screen.queryByText(/^Udfyld dette/)).toBeNull();
  });

  it("name the stream that lacks a number, of several", async () => {
    const work = [inboundStream({ id: "a", handled: 9 }), chatStream({ handleSeconds: null })];
    show({ ...halfHour, work });
    expect(await screen.findByText("To work out how many are needed, fill in:")).toBeVisible();
    expect(lists()).toEqual([
      ["Inbound calls: calls offered", "Inbound calls: average handling time", "Chat: average handling time"],
    ]);
  });

  it("lead to the field that mends them, in Danish", async () => {
    const user = userEvent.setup();
    show({ ...halfHour, team: { ...halfHour.team, shrinkage: 1 } }, "da");
    const reason = await screen.findByText(/^Behovet kan ikke regnes ud: når fraværet er 100 %/);
    await user.click(within(reason).getByRole("button", { name: "Gå til feltet" }));
    expect(screen.getByLabelText(/^Fravær og anden/)).toHaveFocus();
  });

  it("say that a queue without leavers grows without end, while need and curve stand", async () => {
    show(withTeam(withPlan(halfHour, { model: "erlangC" }), 8), "da");
    expect(await screen.findByText(/Når ingen lægger på, vokser køen uden ende\./)).toBeVisible();
    expect(await sentence(/^Opkaldene kræver 14/)).toContain("arket har 8: 6 for få");
    expect(screen.getByRole("heading", { name: /^Hvert point i service gør opkaldet dyrere/ })).toBeVisible();
  });
});

describe("the curve", () => {
  const office42 = withPlan(office, { lostCall: { kind: "price", price: 50 } });

  it("has a finding, the place of the sheet and the price of a point, in Danish", async () => {
    show(office, "da");
    const heading = await screen.findByRole("heading", { name: /billigst er/ });
    expect(plain(heading)).toBe(
      "80 % koster 43,61 kr. pr. opkald; I er på 73,4 % for 42,63 kr.; billigst er 46,5 %: 40,55 kr.",
    );
    const drawing = screen.getByRole("application");
    expect([...drawing.querySelectorAll("text")].map((text) => plain(text))).toEqual(
      expect.arrayContaining([
        "Billigst: 46,5 %, 40,55 kr.",
        "I arket: 73,4 %, 42,63 kr.",
        "Billigst på målet: 80 %, 43,61 kr.",
      ]),
    );
    expect(
      screen.getByText(/^Ét procentpoint mere service, end arket giver, koster .*\skr\. pr\. uge\.$/),
    ).toBeVisible();
    expect(screen.getByText(/^Billigere er ikke altid bedre: under .* bliver et opkald dyrere igen/)).toBeVisible();
  });

  it.each<[string, CostSheet, string]>([
    [
      "rises all the way, with a target",
      withTeam(withPlan(halfHour, { model: "erlangC" }), 15),
      "80 % koster 13,05 kr. pr. opkald; I er på 94,1 % for 15,00 kr.; hvert point i service gør opkaldet dyrere, hele vejen fra 39 %",
    ],
    [
      "falls all the way, so that the target is no place of its own",
      { ...halfHour, costs: [line({ amount: 1_000, basis: { kind: "wholeCentre", every: "week" } })] },
      "Hvert point i service gør opkaldet billigere, hele vejen til 99,5 %; I er på 85,8 % for 10,26 kr.",
    ],
    [
      "is level up to what one agent gives, and then rises",
      withTeam({ ...halfHour, work: [inboundStream({ offered: 2, handled: 2, handleSeconds: 180 })] }, 1),
      "80 % koster 53,97 kr. pr. opkald; I er på 83,1 % for 53,97 kr.; op til 83 % koster et opkald 53,97 kr., og derover aldrig mindre",
    ],
    [
      "is level all along",
      {
        ...withTeam(withPlan(halfHour, { model: "erlangC" }), 15),
        costs: [line({ amount: 1_000, basis: { kind: "wholeCentre", every: "week" } })],
      },
      "80 % koster 10,00 kr. pr. opkald; I er på 94,1 % for 10,00 kr.; servicen gør ikke opkaldet dyrere eller billigere",
    ],
    [
      "falls all the way, with a target beyond its end",
      {
        ...withPlan(halfHour, { targets: { ...halfHourPlan.targets, serviceLevel: null, abandonment: 1e-9 } }),
        costs: [line({ amount: 1_000, basis: { kind: "wholeCentre", every: "week" } })],
      },
      "over 99,9 % koster 10,00 kr. pr. opkald; I er på 85,8 % for 10,26 kr.; hvert point i service gør opkaldet billigere, hele vejen til 99,5 %",
    ],
  ])("has a finding in Danish where it %s", async (_, sheet, finding) => {
    show(sheet, "da");
    expect(plain(within(await screen.findByRole("figure")).getByRole("heading"))).toBe(finding);
  });

  it("is not said to be dearer for each point where the first ones cost the same", async () => {
    show(withTeam({ ...halfHour, work: [inboundStream({ offered: 2, handled: 2, handleSeconds: 180 })] }, 1));
    expect(plain(within(await screen.findByRole("figure")).getByRole("heading"))).toBe(
      "80% costs DKK 53.97 per call; you are at 83.1% for DKK 53.97; up to 83% a call costs DKK 53.97, and above it never less",
    );
    expect(
      screen.getByText(/^No call is cheaper than at 30%, the least service shown, but only because/),
    ).toBeVisible();
    expect(screen.queryByText(/all the way/)).toBeNull();
  });

  it("is walked by the arrow keys, and each point says service, cost and what it takes", async () => {
    const user = userEvent.setup();
    show(office);
    const drawing = await screen.findByRole("application", {
      name: /The left and right arrow keys follow the curve\.$/,
    });
    drawing.focus();
    await user.keyboard("{Home}");
    const status = () => plain(within(drawing.parentElement as HTMLElement).getByRole("status"));
    expect(status()).toMatch(
      /^30%: DKK [\d.]+ per call, DKK [\d,]+ per week\. Wait [\d.]+ s, [\d.]+% hang up, occupancy [\d.]+%, [\d.]+ full-time agents\.$/,
    );
    await user.keyboard("{ArrowRight}{End}");
    expect(status()).toMatch(/^99\.5%: /);
    await user.keyboard("{Escape}");
    expect(status()).toBe("Point at the curve, or use the arrow keys.");
  });

  it("is a table, too, with the named points among its rows, and against waits", async () => {
    const user = userEvent.setup();
    show(office);
    await user.click(await screen.findByRole("radio", { name: "Table" }));
    const rows = () => cellsOf(screen.getByRole("table", { name: "Cost and service" }));
    expect(rows()[0]).toEqual([
      "Service level",
      "Per call",
      "Total per week",
      "Wait",
      "Hang up",
      "Occupancy",
      "Full-time",
    ]);
    expect(rows().map(([heading]) => heading)).toEqual(
      expect.arrayContaining([
        "30%",
        "99.5%",
        "80%, cheapest on target",
        expect.stringMatching(/^7[\d.]+%, on the sheet$/),
      ]),
    );
    await user.click(screen.getByRole("radio", { name: "Wait" }));
    expect(rows()[0]?.[0]).toBe("Wait");
    expect(rows()[1]?.[0]).toMatch(/^0\.\d s$/);
  });

  it("is two curves only where lost calls have a price", async () => {
    const user = userEvent.setup();
    const { edit } = show(office42);
    expect(await screen.findByText("the sheet alone")).toBeVisible();
    expect(
      screen.getByText(/^Cheaper is not always better: below .* lost calls cost more than fewer agents save\.$/),
    ).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "Table" }));
    expect(screen.getByRole("columnheader", { name: "With lost calls" })).toBeVisible();
    edit(planStaffing({ lostCall: null }));
    await waitFor(() => expect(screen.queryByRole("columnheader", { name: "With lost calls" })).toBeNull());
  });

  it("says that a price of lost calls is missing, and is drawn without", async () => {
    show(withPlan(office, { lostCall: { kind: "price", price: null } }), "da");
    expect(await screen.findByText(/^Prisen for et tabt opkald mangler, så kurven er uden den\./)).toBeVisible();
    expect(screen.queryByText("arket alene")).toBeNull();
  });

  it("holds no target against the curve where none is set", async () => {
    const { edit } = show(office);
    expect(await screen.findByText(/^The cheapest staffing on target gives 80%/)).toBeVisible();
    edit(setServiceTargets({ serviceLevel: null }));
    await waitFor(() => expect(screen.queryByText(/on target/)).toBeNull());
    expect(screen.queryByText(/^No service level up to/)).toBeNull();
  });
});

describe("figures of older entries", () => {
  it("stand, and say so, while an entry cannot be read", async () => {
    const user = userEvent.setup();
    show(halfHour, "da");
    await sentence(/^Opkaldene kræver 13/);
    await user.clear(screen.getByRole("textbox", { name: /^Medarbejdere/ }));
    await user.type(screen.getByRole("textbox", { name: /^Medarbejdere/ }), "11 abc");
    expect(await screen.findByText("Bygger på det sidste tal, der kunne læses.")).toBeVisible();
    expect(await sentence(/^Opkaldene kræver 13 fuldtidsstillinger; arket har 11: 2 for få/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Medarbejdere/ }));
    expect(screen.getByRole("textbox", { name: /^Medarbejdere/ })).toHaveFocus();
  });
});

describe("the need in the sheet", () => {
  it("takes the place of the typed number and gives it back, an action each, and says which number rules", async () => {
    const user = userEvent.setup();
    const { sheet, undo, undoSteps } = show(withTeam(halfHour, 11));
    expect(await screen.findByText("The number on the sheet is the one you typed: 11.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Use the needed agents in the sheet" }));
    await waitFor(() => expect(sheet().team.agents).toBe(13));
    expect(
      screen.getByText("The number on the sheet is the need from here, 13, and follows when anything changes."),
    ).toBeVisible();
    // what is said of the typed number is still said of it, and once
    expect(await sentence(/^The calls take 13 full-time agents, and/)).toBe(
      "The calls take 13 full-time agents, and the sheet counts on them. You had typed 11: 2 too few. Those 2 cost DKK 200 per week: DKK 2.04 per call.",
    );
    expect(screen.getAllByText(/You had typed 11/, { selector: "p:not([role=status])" })).toHaveLength(1);
    expect(undoSteps()).toBe(1);
    await user.click(screen.getByRole("button", { name: "Use the typed number again" }));
    await waitFor(() => expect(sheet().team.agents).toBe(11));
    undo();
    await waitFor(() => expect(sheet().team.agents).toBe(13));
    undo();
    expect(sheet()).toEqual(withTeam(halfHour, 11));
  });

  it.each<[Language, RegExp, string]>([
    [
      "en",
      /^The calls take 13/,
      "The number on the sheet is to be the need from here, but the part of the page that puts it there could not be fetched. So the sheet keeps the last number, 7. Check the connection and reload the page.",
    ],
    [
      "da",
      /^Opkaldene kræver 13/,
      "Antallet i arket skal være behovet herfra, men den del af siden, der sætter det ind, kunne ikke hentes. Derfor beholder arket det seneste tal, 7. Tjek forbindelsen, og genindlæs siden.",
    ],
  ])("is not said to be there where an older number stands: %s", async (language, said, link) => {
    const older = withTeam(linkedHalfHour, 7);
    const { edit } = show(older, language, () => Promise.reject(new Error("gone")));
    edit((sheet) => ({ ...sheet, title: "x" }));
    expect(await screen.findByText(new RegExp(`^${link}`))).toBeVisible();
    // of what the sheet counts on nothing is said
    expect(await sentence(said)).toMatch(/^\D+13 (?:full-time agents|fuldtidsstillinger)\.$/);
  });

  it("follows when what it rests on changes, in Danish", async () => {
    const user = userEvent.setup();
    const { sheet, edit } = show(withTeam(halfHour, null), "da");
    expect(await screen.findByText("I arket er der ikke skrevet, hvor mange medarbejdere der er.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Brug behovet i arket" }));
    expect(await screen.findByText(/^Antallet i arket er behovet herfra, 13,/)).toBeVisible();
    edit(setServiceTargets({ serviceLevel: 0.95 }));
    expect(await screen.findByText(/^Antallet i arket er behovet herfra, 15,/)).toBeVisible();
    expect(sheet().team.agents).toBe(15);
    edit(setServiceTargets({ serviceLevel: 1 }));
    expect(await screen.findByText(/kan ikke regnes ud lige nu\. Derfor beholder arket 15\.$/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Lad antallet være ukendt igen" }));
    expect(sheet().team.agents).toBeNull();
  });
});
