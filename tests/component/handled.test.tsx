import { act, configure, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
// loaded ahead, as the page does, so that they are there at once
import "../../src/features/handled/AftermathNotice";
import "../../src/features/handled/Workstreams";
import { Handled } from "../../src/features/handled/Handled";
import type { Language } from "../../src/i18n/language";
import type { CostSheet } from "../../src/sheet/schema";
import { chatStream, inboundStream, line, outboundStream, sheetWith } from "../support/sheetWith";
import { renderStage } from "../support/stage";

// what is loaded when it is asked for takes its time on a busy machine
configure({ asyncUtilTimeout: 10_000 });

const show = (sheet: CostSheet, language?: Language) =>
  renderStage(({ sheet: current, edit }) => <Handled sheet={current} edit={edit} />, sheet, language);

const SHOP = sheetWith({
  work: [inboundStream({ handled: 40_000, offered: 42_300, handleSeconds: 225, resolvedFirstTime: 0.72 })],
});
const SALES = sheetWith({
  work: [inboundStream(), outboundStream({ name: "Sales calls" })],
  costs: [line({ for: "out" })],
});

describe("what the centre handled", () => {
  it("is typed in the language's numbers, calls handled first, with what was not answered", async () => {
    const stage = show(SHOP);
    expect(screen.getByText("2,300 not answered (5.4%)")).toBeVisible();
    const fields = screen.getAllByRole("textbox").map((field) => field.id);
    expect(fields).toEqual([
      "work-in-handled",
      "work-in-handleSeconds",
      "work-in-resolvedFirstTime",
      "work-in-offered",
    ]);

    const handled = screen.getByRole("textbox", { name: "Calls handled" });
    await userEvent.clear(handled);
    await userEvent.type(handled, "41,500");
    const time = screen.getByRole("textbox", { name: "Average handling time optional (min)" });
    await userEvent.clear(time);
    await userEvent.type(time, "4:05");
    expect(stage.sheet().work[0]).toMatchObject({ handled: 41_500, handleSeconds: 245 });
    expect(screen.getByText("800 not answered (1.9%)")).toBeVisible();
  });

  it("is asked for in Danish", () => {
    show(SHOP, "da");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("1 Hvad har I håndteret?");
    expect(screen.getByRole("textbox", { name: "Håndterede opkald" })).toHaveValue("40.000");
    expect(screen.getByText("2.300 blev ikke besvaret (5,4 %)")).toBeVisible();
  });

  it("asks whether a long handling time was meant in seconds", async () => {
    const stage = show(SHOP);
    const time = screen.getByRole("textbox", { name: /Average handling time/ });
    await userEvent.clear(time);
    await userEvent.type(time, "240");
    await userEvent.click(screen.getByRole("button", { name: "Did you mean 240 seconds (4:00)?" }));
    expect(stage.sheet().work[0]?.handleSeconds).toBe(240);
  });

  it("says nothing of unanswered calls while a count is missing, and doubts more handled than offered", async () => {
    const stage = show(sheetWith({ work: [inboundStream({ handled: 500, offered: null })] }));
    expect(screen.queryByText(/answered \(/)).toBeNull();
    await userEvent.type(screen.getByRole("textbox", { name: "Calls offered optional" }), "400");
    expect(stage.sheet().work[0]).toMatchObject({ offered: 400 });
    expect(screen.getByText("More were handled than offered. Are both for this period?")).toBeVisible();
  });
});

describe("another period", () => {
  it("converts all counts and says so; keeping the numbers is a second action, and each is undone by itself", async () => {
    const stage = show(SHOP);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Period" }), "Quarter");
    expect(stage.sheet().period.length).toBe("quarter");
    expect(stage.sheet().work[0]).toMatchObject({ handled: 120_000, offered: 126_900 });
    expect(screen.getByRole("status")).toHaveTextContent("Counts were converted from month to quarter.");

    await userEvent.click(screen.getByRole("button", { name: "Keep my numbers, they are for the new period" }));
    expect(stage.sheet().period.length).toBe("quarter");
    expect(stage.sheet().work).toBe(SHOP.work);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    expect(screen.getByRole("combobox", { name: "Period" })).toHaveFocus();
    expect(stage.undoSteps()).toBe(2);

    act(() => stage.undo());
    expect(stage.sheet().work[0]).toMatchObject({ handled: 120_000 });
    act(() => stage.undo());
    expect(stage.sheet()).toBe(SHOP);
  });

  it("stops saying so at the next change or when closed, in Danish too", async () => {
    show(SHOP, "da");
    const period = screen.getByRole("combobox", { name: "Periode" });
    await userEvent.selectOptions(period, "År");
    expect(screen.getByRole("status")).toHaveTextContent("Antallene er regnet om fra måned til år.");
    await userEvent.type(screen.getByRole("textbox", { name: "Håndterede opkald" }), "1");
    expect(screen.getByRole("status")).toBeEmptyDOMElement();

    await userEvent.selectOptions(period, "Måned");
    await userEvent.click(screen.getByRole("button", { name: "Luk" }));
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });

  it("shows converted counts with two decimals and keeps them exactly", async () => {
    const stage = show(SHOP);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Period" }), "Week");
    expect(screen.getByRole("textbox", { name: "Calls handled" })).toHaveValue("9,199.37");
    expect(stage.sheet().work[0]).toMatchObject({ handled: 9199.367543481385 });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Period" }), "Month");
    expect(stage.sheet().work[0]).toMatchObject({ handled: 40_000 });
  });

  it("only renames where counts would grow too large", async () => {
    const stage = show(sheetWith({ work: [inboundStream({ handled: 9e11 })] }));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Period" }), "Year");
    expect(stage.sheet()).toMatchObject({ period: { length: "year" }, work: [{ handled: 9e11 }] });
    expect(screen.getByRole("status")).toHaveTextContent("too large to be converted from month to year");
    expect(screen.queryByRole("button", { name: /Keep my numbers/ })).toBeNull();
  });

  it("says nothing when there was nothing to convert", async () => {
    show(sheetWith({ work: [inboundStream({ handled: null })] }));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Period" }), "Year");
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });
});

describe("several workstreams", () => {
  it("have names only when there are several; a new one is ready to be typed into", async () => {
    const stage = show(SHOP);
    expect(screen.queryByRole("heading", { level: 3 })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Chat" }));
    await screen.findByRole("region", { name: "Chat" });
    expect(screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual([
      "Inbound calls",
      "Chat",
    ]);
    const chat = within(screen.getByRole("region", { name: "Chat" }));
    expect(chat.getByRole("textbox", { name: "Contacts handled" })).toHaveFocus();
    await userEvent.keyboard("900");
    expect(stage.sheet().work[1]).toMatchObject({ kind: "chat", handled: 900, concurrency: 1 });

    await userEvent.type(chat.getByRole("textbox", { name: "Name (Chat)" }), "Web chat");
    expect(screen.getByRole("region", { name: "Web chat" })).toBeVisible();
    expect(stage.undoSteps()).toBe(3);
  });

  it("ask of writing what fits it, and call chats chats", () => {
    show(sheetWith({ work: [inboundStream(), chatStream()] }), "da");
    expect(screen.getByText("Taletid og efterbehandling.")).toBeVisible();
    expect(screen.getByText("Tid til at læse, svare og afslutte.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Chats ad gangen" })).toHaveValue("2");
  });

  it("need handling times only when these share out the common costs", () => {
    show(sheetWith({ work: [inboundStream(), chatStream()], sharing: { by: "handlingTime", weights: {} } }));
    expect(screen.getAllByRole("textbox", { name: "Average handling time (min)" })).toHaveLength(2);
  });

  it("ask outbound calls for what they are priced by first", async () => {
    const stage = show(SALES);
    const outbound = within(screen.getByRole("region", { name: "Sales calls" }));
    expect(outbound.getByRole("textbox", { name: "Sales" })).toHaveValue("100");
    await userEvent.selectOptions(outbound.getByRole("combobox", { name: "Priced per" }), "Lead");
    await userEvent.type(outbound.getByRole("textbox", { name: "Leads" }), "250");
    expect(stage.sheet().work[1]).toMatchObject({ pricedPer: "lead", leads: 250, sales: 100 });
    expect(outbound.getByRole("textbox", { name: "Sales optional" })).toHaveValue("100");
  });

  it("leave their costs to the whole centre when removed", async () => {
    const stage = show(SALES);
    await userEvent.click(screen.getByRole("button", { name: "Remove Sales calls" }));
    expect(stage.sheet().work.map(({ id }) => id)).toEqual(["in"]);
    expect(stage.sheet().costs[0]?.for).toBe("all");
    expect(screen.getByRole("group", { name: "Do you handle anything else?" })).toHaveFocus();
    act(() => stage.undo());
    expect(stage.sheet()).toBe(SALES);
  });

  it("are twelve at most", () => {
    const work = Array.from({ length: 12 }, (_, index) => inboundStream({ id: `s${index}` }));
    show(sheetWith({ work }));
    expect(screen.getByText("The sheet has room for 12 workstreams.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Chat" })).toBeNull();
  });
});

describe("unresolved callers", () => {
  it("are asked about only when resolution is known", async () => {
    show(sheetWith());
    expect(screen.queryByText("How do unresolved callers come back?")).toBeNull();
    await userEvent.type(screen.getByRole("textbox", { name: /Resolved at first contact/ }), "70");
    expect(screen.getByText("How do unresolved callers come back?")).toBeVisible();
  });

  it("come back by the chosen model, with the one number that it needs", async () => {
    const stage = show(SHOP, "da");
    await userEvent.click(screen.getByText("Hvad gør kunder, der ikke fik løst deres sag?"));
    const model = await screen.findByRole("combobox", { name: "Kunder med en uløst sag" });
    await userEvent.selectOptions(model, "Nogle giver op");
    await userEvent.type(screen.getByRole("textbox", { name: "Giver op efter hvert uløst opkald (%)" }), "12,5");
    expect(stage.sheet().repeatCalls).toEqual({ model: "giveUp", giveUpShare: 0.125, callsPerUnresolved: null });
    await userEvent.selectOptions(model, "Ringer et fast antal gange mere");
    await userEvent.type(screen.getByRole("textbox", { name: "Ekstra opkald pr. uløst sag" }), "1,5");
    expect(stage.sheet().repeatCalls).toEqual({ model: "multiplier", giveUpShare: 0.125, callsPerUnresolved: 1.5 });
  });
});

describe("the first day", () => {
  it("is kept as a day of the calendar, and is empty again for none", async () => {
    const stage = show(sheetWith());
    const start = screen.getByLabelText("First day optional");
    await userEvent.type(start, "2026-10-01");
    expect(stage.sheet().period.start).toBe("2026-10-01");
    await userEvent.clear(start);
    expect(stage.sheet().period.start).toBeNull();
  });

  it("does not take a year that is still being typed", async () => {
    const stage = show(sheetWith({ period: { length: "month", start: "2026-10-01" } }));
    const start = screen.getByLabelText("First day optional");
    await userEvent.clear(start);
    await userEvent.type(start, "0202-10-01");
    expect(start).toHaveValue("0202-10-01");
    expect(stage.sheet().period.start).toBeNull();
    await userEvent.tab();
    expect(screen.getByText("Choose a date between 1900 and 2199.")).toBeVisible();
    expect(start).toBeInvalid();
  });
});
