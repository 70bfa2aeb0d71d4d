import type { Category } from "../sheet/schema";
import type { GroupId } from "./groups";
import type { HeadlineKind } from "./headlines";
import type { CostUnit } from "./unitCosts";

/** A figure that can be asked how it came about. */
export type FigureId =
  | { readonly kind: "headline"; readonly headline: HeadlineKind }
  | { readonly kind: "total" }
  | { readonly kind: "costPerMinute"; readonly headline: HeadlineKind }
  | { readonly kind: "oneCallMore"; readonly headline: HeadlineKind }
  | { readonly kind: "costPerResolvedIssue" }
  | { readonly kind: "costPerContact" }
  | { readonly kind: StreamFigureKind; readonly streamId: string }
  | { readonly kind: "workload" }
  | { readonly kind: "availableHours" }
  | { readonly kind: "occupancy" }
  | { readonly kind: "costPerProductiveHour" }
  | { readonly kind: "line"; readonly lineId: string }
  | { readonly kind: "group"; readonly group: GroupId }
  | { readonly kind: "groupPart"; readonly unit: CostUnit; readonly group: GroupId }
  | { readonly kind: "categoryPart"; readonly unit: CostUnit; readonly category: Category }
  | { readonly kind: "benchmark"; readonly id: string }
  | { readonly kind: "target"; readonly headline: HeadlineKind };

/** A figure of one workstream: its cost in all, for a contact, for a sale or lead, and for a minute. */
export type StreamFigureKind = "streamCost" | "streamPerContact" | "streamPerResult" | "streamPerMinute";

/** The figure that says what one unit costs. */
export function figureOfUnit(unit: CostUnit): FigureId {
  return unit === "perContact" ? { kind: "costPerContact" } : { kind: "headline", headline: unit };
}
