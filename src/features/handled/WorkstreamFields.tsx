import { fillInWorkstream } from "../../sheet/edits/work";
import type { Edit } from "../../sheet/edits/edit";
import type { CostSheet, Workstream } from "../../sheet/schema";
import { ChannelFields } from "./ChannelFields";
import { InboundFields } from "./InboundFields";
import { OutboundFields } from "./OutboundFields";

interface WorkstreamFieldsProps {
  readonly sheet: CostSheet;
  readonly stream: Workstream;
  readonly edit: Edit;
}

/** The fields of one workstream, by its kind. What is needed to share out common costs is not called optional. */
export function WorkstreamFields({ sheet, stream, edit }: WorkstreamFieldsProps) {
  const isShared = sheet.work.length > 1;
  const needsHandlingTime = isShared && sheet.sharing.by === "handlingTime";
  const needsContacts = isShared && sheet.sharing.by !== "weights";
  switch (stream.kind) {
    case "inbound":
      return (
        <InboundFields
          stream={stream}
          needsHandlingTime={needsHandlingTime}
          onChange={(change, visit) => edit(fillInWorkstream(stream, change), visit)}
        />
      );
    case "outbound":
      return (
        <OutboundFields
          stream={stream}
          needsContacts={needsContacts}
          needsHandlingTime={needsHandlingTime}
          onChange={(change, visit) => edit(fillInWorkstream(stream, change), visit)}
        />
      );
    default:
      return (
        <ChannelFields
          stream={stream}
          needsHandlingTime={needsHandlingTime}
          onChange={(change, visit) => edit(fillInWorkstream(stream, change), visit)}
        />
      );
  }
}
