import { describe, expect, it } from "vitest";
import { canonicalText } from "../../../src/sheet/canonicalText";
import { sheetWith } from "../../support/sheetWith";

describe("canonicalText", () => {
  it("has the keys in alphabetical order at every level, leaves nothing out and adds no spaces", () => {
    const sheet = sheetWith({ rates: { USD: 6.5, EUR: null } });
    expect(canonicalText(sheet)).toBe(
      '{"benchmarks":[],"costs":[],"currency":"DKK","period":{"length":"month","start":null},"rates":{"EUR":null,"USD":6.5},' +
        '"ratesAsOf":null,"repeatCalls":{"callsPerUnresolved":null,"giveUpShare":null,"model":"geometric"},' +
        '"sharing":{"by":"handlingTime","weights":{}},"staffing":null,"targets":{"perCall":null,"perLead":null,"perSale":null},' +
        '"team":{"agents":null,"paidHoursPerWeek":null,"shrinkage":null},"title":"","version":3,"whatIf":{"agentsFollow":false,' +
        '"levers":{"analytics":null,"automation":null,"callback":null,"cloud":null,"firstContactResolution":null,' +
        '"integratedSoftware":null,"scheduling":null,"selfService":null,"skillRouting":null,"voip":null},' +
        '"ranges":[],"realisedShare":0.5,"simulation":{"draws":100000,"seed":1}},' +
        '"work":[{"handleSeconds":null,"handled":1000,"id":"in","kind":"inbound","name":"","offered":null,"resolvedFirstTime":null}]}',
    );
  });

  it("keeps the order of lists, which is the reader's", () => {
    expect(canonicalText(sheetWith({ benchmarks: ["b", "a"] }))).toContain('"benchmarks":["b","a"]');
  });

  it("is the same for sheets that say the same in another order, and differs for others", () => {
    const rates = { SEK: 0.6, EUR: 7.5, USD: 6.5, CHF: 8, GBP: 8.7 };
    const turned = Object.fromEntries(Object.entries(rates).reverse());
    const text = canonicalText(sheetWith({ rates }));
    expect(canonicalText(sheetWith({ rates: turned }))).toBe(text);
    expect(text).toContain('"rates":{"CHF":8,"EUR":7.5,"GBP":8.7,"SEK":0.6,"USD":6.5}');
    expect(canonicalText(sheetWith({ rates: { ...rates, CHF: null } }))).not.toBe(text);
  });
});
