import { describe, expect, it } from "vitest";
import { costStatement } from "../../../src/formula/statement";
import { roundedDecimal } from "../../../src/i18n/rounding";
import { decodeToken } from "../../../src/share/decodeToken";
import type { CostSheet } from "../../../src/sheet/schema";
import { sheetWith } from "../../support/sheetWith";

/**
 * A link as the first format writes it, made once by `encodeSheet(SHEET)`. It stands for every link that has been given
 * away, so it is never made anew: when the sheet changes its shape, a migration is added and `SHEET` gets the new shape.
 */
const FIRST_FORMAT =
  "c1.2579e964.nZTNbtpAEMdfBc2hpwUZEyDdW5SoipRURKJRD1UOiz3YK9a77uwaFCGeovf21D5D73mhPkI1CwaSBinqzR7Nx2__87GGGdqsrB" +
  "QtPMgvDwIy5wN_rkFVrrEB5OBsmCQCZsprD3INuER6BAmVs6EEAQttc5BQI10UaANsBGQqYOGi10oV6EFA1hChzdh0dXMDAuaOQIIyBgTo_MjT" +
  "qgpBwu3TbwsCvjbKBh0eQfY34gBlG2OOmHYMvlSEkzkIcHM265yfssv8sEc12qJnzugPMun1n0PP0OJch7dx12i9dvZAfrc3nIA_f__fciq23e" +
  "oMbfZS1vvp1Wt4Zut8wDvNlfT66b-i1kgftW0CvkAJaLAunX08rZJrQotRxRT-LRj99Nm8zclVICFN0mG3nxwUchYnc-51VM6DHIyeA5aK8hU3" +
  "-C1dLFHlHsMR4PXW8owzHR6D8mK8YTNWpTN4iTbQSwmJG3ySTtsWbuf3unIPrySokbTLmcmgLUJ5BOWDorDVc9RNBt2kz1CkuDlyHadIjnrD89" +
  "Z44SfzvXvaTccggLBGFS6VMTEm4487pHtL6J1ZYt4uaKGXeF9Pt2u2NVUuRwMSCnQVBtJZu4jaFpxstm2dzY22xSddcftWqIuSz9J6sxEQFBUY" +
  "__idTAEyTXvD-OxbVPvqNdJUmV1lDkRVcVRcIs_dFFArnV-7hpj_M-IC5GDMPKTtQhXxOAxSjtWBM8FNY3P0SEudoejMzNPP2dMv6rzrZK7X-f" +
  "Pj23cQsESKB0D2BawcLeI5jU_CKWbO8lVKx4nY2XKQZ0mcpNjs2Pbd6Gg7c43ND72fUE5I8cDNkWLoIJ7nVvkPmnyIssmkN055XHOtTKyyHdeX" +
  "IPvC221tt6sJbWnDi9BquuOYKlPwnJHOML9DHlfPUjOIykqu1h9xZrZylbNk87D5Cw";

/**
 * A link as the second format writes it, which knows what is tried out and no plan of staffing; made once, as the first was,
 * of `SHEET` with what `TRIED` says.
 */
const SECOND_FORMAT =
  "c1.b4b40075.nZXBbuM2EIZfJZhDT4ohy7Gd8rbIYrFFUiRYN-ihyIEWRxJhilSHlA3D8FP03p7aZ-g9L9RHKIayZCVNgKA3a0xyPv7_zPAAa7R5VU" +
  "vaeBC_PCWQOx_45wFk7VobQMyu5mmawFp67UEcALdIexBQOxsqSGCjrQIBDdKnEm2AYwK5DFi6uGonS_SQQN4Soc059Pn2FhIoHIEAaQwkoNVopZU1" +
  "goC7578tJPBrK23QYQ9iekzOULY1ZsR0YvCVJLwvIAFXcFgrvsrp5KcB1WiLnjnjehDpZPoSeo0WCx0-xt2g9drZM_nDEHgH_vr7_y2n5NidztHmr2" +
  "V9XH1-C890i89473Olk2n2X1EbpB-1bQO-QglosKmc3b-vkmtDj1HHI_xHMKbZi3oryNUgIEuz-eU0PSvkLN4X7HVUzoOYLV4CVpLUjg3-iIsVSuUx" +
  "jAC_dpEXnNl8DMqN8YHO2FXO4A3aQK8lJDb4XTpte7jTureVe3rjgAZJO8VMBm0ZqhGUD5JCp-fiMp1dplOGIsnmiEOsIrGYzK_74Cd_XwzLs8tsCQ" +
  "kQNijDjTQm7sn5xwPSoyX0zmxR9Q1a6i0-NquuzbpQ7RQaEFCiqzGQzvtG1Lbkw9addVYZbcufdM327VCXFY-lw_GYQJBUYvziezIFiCybzOO171AO" +
  "2RuklTSnzLwRZc27YhN5djOBRmr11bXE_D8jbkDMlsxD2m5kGYfDLOO9OvBJcNtahR5pq3NMLtbm-c_181908d1F7iYX__zx2--QwBYpDgCRJbCrZP" +
  "ihOGf94oxxOxCBWkzAcMnEm0grzT7o3Pfwsg2uliGe00VY5rXMN8O3ce1w10KTDzfOBpmHb-xCO96qbcCS7VQrV4TdyA6fV6haE8U_RdAUq-6CQ2ij" +
  "jfnm2jBatnW6GZQlaXnE8rNR6bICcbWIrWH0Bs0exFXaffLNZ91f3YQuNBrVG45q1DSONrFaKZrGzdDVSYPdTArAlU8ojfaoVv0kv07A67o1J-UOoE" +
  "juPIhpR-CRi3PJZRQzROKYe4W5s_xeZMs0GXh68tiGsSFPfNquXWvVuSvvSRFSfHoKpLh1Fh_Ovie-sEOxoEU6WWY8SJSWJmbpBslrkCFxN0f7udeG" +
  "PrXhEdUbcuJYSVPyBCCdo3pAHiSemyBqxWaDmC6iFNKwZdlVenw6_gs";

const SHEET: CostSheet = {
  version: 3,
  title: "Kundeservice, blåbær & co. 📞",
  period: { length: "month", start: "2026-03-01" },
  currency: "DKK",
  rates: { USD: 6.58 },
  ratesAsOf: "2026-02-27",
  team: { agents: 25, paidHoursPerWeek: 37, shrinkage: 0.32 },
  work: [
    {
      kind: "inbound",
      id: "in",
      name: "Ordrer",
      handleSeconds: 270,
      offered: 43_500,
      handled: 40_000,
      resolvedFirstTime: 0.72,
    },
    {
      kind: "outbound",
      id: "out",
      name: "Salg",
      handleSeconds: 200,
      dialled: 5_000,
      reached: 1_600,
      sales: 240,
      leads: null,
      pricedPer: "sale",
    },
  ],
  costs: [
    {
      id: "wages",
      category: "wages",
      name: "Løn",
      amount: 34_500,
      quantity: 1,
      currency: "DKK",
      basis: { kind: "perAgent", every: "month" },
      for: "all",
    },
    {
      id: "pension",
      category: "benefits",
      name: "Pension",
      amount: null,
      quantity: 1,
      currency: "DKK",
      basis: { kind: "shareOf", of: { kind: "lines", ids: ["wages"] }, share: 0.1 },
      for: "all",
    },
    {
      id: "licence",
      category: "agentLicences",
      name: "",
      amount: 89,
      quantity: 1,
      currency: "USD",
      basis: { kind: "perAgent", every: "month" },
      for: "all",
    },
    {
      id: "minutes",
      category: "telephony",
      name: "",
      amount: 0.12,
      quantity: 1,
      currency: "DKK",
      basis: { kind: "perMinute" },
      for: "out",
    },
    {
      id: "headsets",
      category: "hardware",
      name: "Headset",
      amount: 1_200,
      quantity: 25,
      currency: "DKK",
      basis: { kind: "oneOff", months: 36, from: "2025-10" },
      for: "all",
    },
    {
      id: "rent",
      category: "rent",
      name: "",
      amount: 45_000,
      quantity: 1,
      currency: "DKK",
      basis: { kind: "wholeCentre", every: "month" },
      for: "in",
    },
  ],
  sharing: { by: "handlingTime", weights: {} },
  repeatCalls: { model: "geometric", giveUpShare: null, callsPerUnresolved: null },
  benchmarks: [],
  targets: { perCall: 22.5, perSale: null, perLead: null },
  whatIf: {
    agentsFollow: false,
    realisedShare: 0.5,
    levers: {
      integratedSoftware: null,
      cloud: null,
      firstContactResolution: null,
      voip: null,
      callback: null,
      skillRouting: null,
      scheduling: null,
      selfService: null,
      automation: null,
      analytics: null,
    },
    ranges: [],
    simulation: { seed: 1, draws: 100_000 },
  },
  staffing: null,
};

const TRIED: CostSheet["whatIf"] = {
  ...SHEET.whatIf,
  agentsFollow: true,
  realisedShare: 0.8,
  ranges: [
    {
      of: { kind: "work", stream: "in", field: "handled" },
      shape: "pert",
      low: 36_000,
      likely: 40_000,
      high: 46_000,
    },
  ],
  simulation: { seed: 7, draws: 10_000 },
};

describe("a link of the first format", () => {
  it("opens for ever to the same sheet", async () => {
    expect(await decodeToken(FIRST_FORMAT)).toEqual({ ok: true, value: SHEET });
  });

  it("shows for ever the same figures", async () => {
    const opened = await decodeToken(FIRST_FORMAT);
    const { total, headlines } = costStatement(opened.ok ? opened.value : sheetWith());
    // Common: wages 862,500, pension 86,250, licences 14,640.50, headsets 833.33; minutes 180,000 and 5,333.33; own:
    // rent 45,000 and 640 of telephony.
    expect(roundedDecimal(total, 2)).toBe("1009863.83");
    expect(headlines.map(({ kind, costPer }) => [kind, costPer.ok && roundedDecimal(costPer.value, 2)])).toEqual([
      ["perCall", "24.54"],
      ["perSale", "118.28"],
    ]);
  });
});

describe("a link of the second format", () => {
  it("opens for ever to the same sheet, in which no staffing was planned", async () => {
    expect(await decodeToken(SECOND_FORMAT)).toEqual({ ok: true, value: { ...SHEET, whatIf: TRIED, staffing: null } });
  });
});
