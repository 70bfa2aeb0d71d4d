import { BENCHMARKS } from "../../formula/benchmarks";

/** Published figures by what they can be held against: a whole cost per call, a part of it, or a contact of any channel. */
export const BENCHMARK_GROUPS = [
  { id: "full", members: BENCHMARKS.filter((benchmark) => groupOf(benchmark) === "full") },
  { id: "partial", members: BENCHMARKS.filter((benchmark) => groupOf(benchmark) === "partial") },
  { id: "channel", members: BENCHMARKS.filter((benchmark) => groupOf(benchmark) === "channel") },
] as const;

function groupOf({ metric, covers }: (typeof BENCHMARKS)[number]): "full" | "partial" | "channel" {
  if (metric === "perContact") return "channel";
  return covers === "full" || covers === "notStated" ? "full" : "partial";
}
