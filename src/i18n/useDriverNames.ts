import type { NumberPlace } from "../sheet/numberPlace";
import type { CostSheet, Workstream, WorkstreamKind } from "../sheet/schema";
import type { DriverId } from "../formula/whatIf/driver";
import { afterColon } from "./afterColon";
import { useLeverNames } from "./useLeverNames";
import { useNames } from "./useNames";
import { useWords } from "./useWords";

type WorkField = Extract<NumberPlace, { kind: "work" }>["field"];

/** What the numbers of a sheet are called in the language that is shown: as the labels of their fields wherever those tell. */
export interface DriverNames {
  /** What can be changed alone; "" for what is no longer on the sheet. */
  ofDriver(id: DriverId): string;
  /** A few words on what it is counted in or what moves with it, set beside the name; null where the name says all. */
  detailOf(id: DriverId): string | null;
  /** One number where it stands; of several workstreams, the one that it belongs to is named first. */
  ofPlace(place: NumberPlace): string;
}

/** The names of all numbers of a sheet and of what moves several of them as one. */
export function useDriverNames(sheet: CostSheet): DriverNames {
  const t = useWords(["drivers", "common", "handled", "repeatCalls", "team", "costs"]);
  const names = useNames();
  const leverNames = useLeverNames();
  const lineOf = (id: string) => sheet.costs.find((line) => line.id === id);
  const streamOf = (id: string) => sheet.work.find((stream) => stream.id === id);
  const withStream = (stream: Workstream, label: string) =>
    sheet.work.length > 1 ? afterColon(names.ofStream(stream), label) : label;

  const ofWork = (id: string, field: WorkField) => {
    const stream = streamOf(id);
    return stream === undefined ? "" : withStream(stream, t(`handled:${labelOf(stream.kind, field)}`));
  };
  const ofLine = (id: string, field: Extract<NumberPlace, { kind: "line" }>["field"]) => {
    const line = lineOf(id);
    if (line === undefined) return "";
    const name = names.ofLine(line);
    return field === "amount" ? name : t(field, { line: name });
  };
  const ofPlace = (place: NumberPlace): string => {
    switch (place.kind) {
      case "team":
        return t(`team:${TEAM_LABELS[place.field]}`);
      case "work":
        return ofWork(place.stream, place.field);
      case "line":
        return ofLine(place.line, place.field);
      case "rate":
        return t("rate", { currency: place.currency });
      case "repeatCalls":
        return t(`repeatCalls:${place.field}`);
      case "weight": {
        const stream = streamOf(place.stream);
        return stream === undefined ? "" : t("weight", { stream: names.ofStream(stream) });
      }
    }
  };
  return {
    ofPlace,
    ofDriver(id) {
      switch (id.kind) {
        case "volume":
        case "handlingTime":
          return t(`${id.kind}.${id.of}`);
        case "results":
          return t(`results.${id.of}`);
        case "resolution":
          return ofWork(id.stream, "resolvedFirstTime");
        case "category":
          return t("category", { category: t(`common:categories.${id.category}`) });
        case "lever":
          return afterColon(leverNames.ofLever(id.lever), leverNames.ofSetting(id.lever, id.setting));
        case "number":
          return ofPlace(id.place);
      }
    },
    detailOf(id) {
      if (id.kind === "volume") return id.of === "perCall" ? null : t("detail.volume");
      if (id.kind === "resolution" || id.kind === "category") return t(`detail.${id.kind}`);
      if (id.kind !== "number" || id.place.kind !== "line" || id.place.field !== "amount") return null;
      const basis = lineOf(id.place.line)?.basis;
      switch (basis?.kind) {
        case "wholeCentre":
        case "perAgent":
          return t(`costs:paid.${basis.kind}.${basis.every}`);
        case "perContact":
          return t(`costs:paid.perContact.${basis.per}`);
        case "perPaidHour":
        case "perMinute":
        case "oneOff":
          return t(`costs:paid.${basis.kind}`);
        default:
          return null;
      }
    },
  };
}

const TEAM_LABELS = { agents: "agents", paidHoursPerWeek: "paidHours", shrinkage: "shrinkage" } as const;

/** The label of a field of a workstream, which is not the same for every channel. */
function labelOf(kind: WorkstreamKind, field: WorkField) {
  switch (field) {
    case "handled":
      return kind === "inbound" ? "callsHandled" : "contactsHandled";
    case "offered":
      return "callsOffered";
    case "handleSeconds":
      return kind === "outbound" ? "handlingTimeReached" : "handlingTime";
    case "concurrency":
      return kind === "chat" ? "concurrencyOfChats" : "concurrency";
    default:
      return field;
  }
}
