import type { StreamFigureKind } from "../../formula/figureId";

/** Where a rule comes from. */
export interface Source {
  readonly publisher: string;
  readonly address: string;
}

/** The figures that have words of their own; a headline goes by what it is a cost of. */
export type HowKey =
  | "perCall"
  | "perSale"
  | "perLead"
  | "total"
  | "costPerMinute"
  | "oneCallMore"
  | "costPerResolvedIssue"
  | "costPerContact"
  | StreamFigureKind
  | "workload"
  | "availableHours"
  | "occupancy"
  | "costPerProductiveHour"
  | "line"
  | "group"
  | "part"
  | "benchmark"
  | "target";

const HDI: Source = {
  publisher: "HDI",
  address: "https://thinkhdi.com/library/supportworld/2021/understanding-cost-per-ticket",
};
const CURTIS_BARRY: Source = {
  publisher: "F. Curtis Barry & Company",
  address: "https://www.fcbco.com/articles-and-whitepapers/articles/bid/129578/managing-your-cost-per-call",
};
const LIVE_AGENT: Source = {
  publisher: "LiveAgent",
  address: "https://liveagent.dk/kundesupport-ordliste/cost-per-call",
};
const CX_TODAY: Source = {
  publisher: "CX Today",
  address: "https://www.cxtoday.com/contact-centre/how-to-calculate-your-cost-per-inbound-outbound-call-and-why/",
};
const SHRINKAGE: Source = {
  publisher: "Society of Workforce Planning Professionals",
  address: "https://swpp.org/fall-2016-ontarget/essentials-of-staff-shrinkage/",
};

const PROSCI: Source = {
  publisher: "Prosci",
  address: "http://www.call-center.net/tutorial-costmetrics-mod2.htm",
};
const KLIPFOLIO: Source = {
  publisher: "Klipfolio",
  address: "https://www.klipfolio.com/resources/kpi-examples/call-center/service-level/cost-per-contact",
};
const CONNECTIONS: Source = {
  publisher: "Connections Magazine",
  address: "https://www.connectionsmagazine.com/article/cost-to-answer-a-call/",
};

/** The pages from which each rule was taken; none where it is plain arithmetic. */
export const SOURCES: Readonly<Record<HowKey, readonly Source[]>> = {
  perCall: [
    CURTIS_BARRY,
    { publisher: "Magellan Solutions", address: "https://www.magellan-solutions.com/blog/calculate-cost-per-call/" },
  ],
  perSale: [LIVE_AGENT, CX_TODAY],
  perLead: [LIVE_AGENT, CX_TODAY],
  total: [CURTIS_BARRY, HDI],
  costPerMinute: [PROSCI],
  oneCallMore: [
    { publisher: "ccplanning", address: "https://ccplanning.net/articles/self-service-and-containment.html" },
  ],
  costPerResolvedIssue: [
    { publisher: "The Taylor Reach Group", address: "https://thetaylorreachgroup.com/calculating-the-cost-of-fcr/" },
    {
      publisher: "BenchmarkPortal",
      address:
        "https://customerthink.com/contact-center-economics-101-first-call-resolution-its-not-only-a-quality-metric/",
    },
  ],
  costPerContact: [KLIPFOLIO],
  streamCost: [CONNECTIONS],
  streamPerContact: [KLIPFOLIO, CONNECTIONS],
  streamPerResult: [LIVE_AGENT, CX_TODAY],
  streamPerMinute: [PROSCI],
  workload: [],
  availableHours: [SHRINKAGE],
  occupancy: [
    { publisher: "Call Centre Helper", address: "https://www.contactcentrehelper.com/erlang-c-calculator-2473.htm" },
  ],
  costPerProductiveHour: [SHRINKAGE],
  line: [],
  group: [],
  part: [],
  benchmark: [],
  target: [],
};
