import type { CostLine, CostSheet } from "../sheet/schema";
import type { LineUnknown } from "./charge";
import { lineField, rateField, streamField } from "./fieldId";
import { missingField } from "./missingField";

/** The field of a cost line, of the team or of the work in which the number is missing that the line needs. */
export function missingFieldOfLine(reason: LineUnknown, line: CostLine, sheet: CostSheet): string | null {
  switch (reason) {
    case "noAmount":
      return lineField(line.id, "amount");
    case "noQuantity":
      return lineField(line.id, "quantity");
    case "noRate":
      return rateField(line.currency);
    case "noLife":
      return lineField(line.id, "months");
    case "noShare":
    case "noShareBase":
      return lineField(line.id, "share");
    case "noOutbound":
      return lineField(line.id, "amount");
    case "noDialled": {
      const stream = sheet.work.find((candidate) => candidate.kind === "outbound" && candidate.dialled === null);
      return stream === undefined ? null : streamField(stream.id, "dialled");
    }
    default:
      return missingField(reason, sheet, [line.for]);
  }
}
