import type { CostSheet, Workstream } from "../../sheet/schema";
import type { CentreFigures } from "../figures";
import type { CostStatement, StreamStatement } from "../statement";
import {
  explained,
  operand,
  ratio,
  total,
  unexplained,
  type Explanation,
  type Operand,
  type Step,
} from "./explanation";
import { cadencesInPeriod } from "./explainLine";

const SECONDS_PER_HOUR = 3_600;

/** Hours that the contacts of all streams took: contacts x handling time / handled at once. */
export function explainWorkload(
  sheet: CostSheet,
  { streams }: CostStatement,
  { workloadHours }: CentreFigures,
): Explanation {
  if (!workloadHours.ok) return unexplained(workloadHours.error);
  const result = operand(workloadHours.value, "hours");
  const steps = sheet.work.flatMap((stream, index) => stepToHours(stream, streams[index]));
  if (steps.length === 1) return explained(steps, result);
  const hours = steps.map(({ calculation }) => calculation.result);
  return explained([...steps, { name: "workload", calculation: total(hours, result) }], result);
}

function stepToHours(stream: Workstream, handled: StreamStatement | undefined): Step[] {
  if (handled?.agentMinutes.ok !== true) return [];
  const over = [operand(handled.contacts ?? 0, "contacts"), operand(stream.handleSeconds ?? 0, "seconds")];
  const under: Operand[] = [operand(SECONDS_PER_HOUR, "secondsPerHour")];
  if (stream.kind !== "inbound" && stream.kind !== "outbound" && stream.concurrency !== 1) {
    under.push(operand(stream.concurrency ?? 1, "atOnce"));
  }
  const result = operand(handled.agentMinutes.value / 60, "hours");
  return [{ name: "streamHours", streamId: stream.id, calculation: ratio(over, under, result) }];
}

/** Hours in which agents are available: agents x paid hours x (1 - absence). */
export function explainAvailableHours(sheet: CostSheet, { availableHours }: CentreFigures): Explanation {
  if (!availableHours.ok) return unexplained(availableHours.error);
  const { agents, paidHoursPerWeek, shrinkage } = sheet.team;
  const { over, under } = cadencesInPeriod("week", sheet.period.length);
  const factors: Operand[] = [
    operand(agents ?? 0, "agents"),
    operand(paidHoursPerWeek ?? 0, "hoursPerWeek"),
    ...over,
    operand(1 - (shrinkage ?? 0), "presentShare"),
  ];
  const result = operand(availableHours.value, "hours");
  return explained([{ name: "figure", calculation: ratio(factors, under, result) }], result);
}

/** Workload / available hours. */
export function explainOccupancy({ occupancy, workloadHours, availableHours }: CentreFigures): Explanation {
  if (!occupancy.ok) return unexplained(occupancy.error);
  if (!workloadHours.ok) return unexplained(workloadHours.error);
  if (!availableHours.ok) return unexplained(availableHours.error);
  const result = operand(occupancy.value, "share");
  const over = [operand(workloadHours.value, "hours")];
  const under = [operand(availableHours.value, "hours")];
  return explained([{ name: "figure", calculation: ratio(over, under, result) }], result);
}
