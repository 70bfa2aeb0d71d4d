import type { GroupId } from "./groups";
import type { HeadlineKind } from "./headlines";

/** A figure that can be asked how it came about. */
export type FigureId =
  | { readonly kind: "headline"; readonly headline: HeadlineKind }
  | { readonly kind: "total" }
  | { readonly kind: "costPerMinute"; readonly headline: HeadlineKind }
  | { readonly kind: "oneCallMore"; readonly headline: HeadlineKind }
  | { readonly kind: "costPerResolvedIssue" }
  | { readonly kind: "costPerContact" }
  | { readonly kind: "streamCost"; readonly streamId: string }
  | { readonly kind: "workload" }
  | { readonly kind: "availableHours" }
  | { readonly kind: "occupancy" }
  | { readonly kind: "costPerProductiveHour" }
  | { readonly kind: "line"; readonly lineId: string }
  | { readonly kind: "group"; readonly group: GroupId }
  | { readonly kind: "benchmark"; readonly id: string }
  | { readonly kind: "target"; readonly headline: HeadlineKind };
