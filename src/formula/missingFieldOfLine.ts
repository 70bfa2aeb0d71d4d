import type { CostLine, CostSheet } from "../sheet/schema";
import type { LineUnknown } from "./charge";
import { missingField } from "./missingField";

/** The field of a cost line, of the team or of the work in which the number is missing that the line needs. */
export function missingFieldOfLine(reason: LineUnknown, line: CostLine, sheet: CostSheet): string | null {
  const streamIds = line.for === "all" ? sheet.work.map(({ id }) => id) : [line.for];
  switch (reason) {
    case "noAmount":
      return `line-${line.id}-amount`;
    case "noQuantity":
      return `line-${line.id}-quantity`;
    case "noRate":
      return `rate-${line.currency}`;
    case "noLife":
      return `line-${line.id}-months`;
    case "noShare":
    case "noShareBase":
      return `line-${line.id}-share`;
    case "noOutbound":
      return `line-${line.id}-amount`;
    case "noDialled": {
      const stream = sheet.work.find((candidate) => candidate.kind === "outbound" && candidate.dialled === null);
      return stream === undefined ? null : `work-${stream.id}-dialled`;
    }
    default:
      return missingField(reason, sheet, streamIds);
  }
}
