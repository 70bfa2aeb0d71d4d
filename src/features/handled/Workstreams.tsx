import { useEffect } from "react";
import type { Edit } from "../../sheet/edits/edit";
import { removeWorkstream } from "../../sheet/edits/removeWorkstream";
import type { CostSheet } from "../../sheet/schema";
import { WorkstreamFields } from "./WorkstreamFields";
import { WorkstreamPart } from "./WorkstreamPart";

interface WorkstreamsProps {
  readonly sheet: CostSheet;
  readonly edit: Edit;
  /** Told when one of them was removed. */
  readonly onRemoved: () => void;
  /** Told whenever there are other workstreams, once their fields are there. */
  readonly onShown: () => void;
}

/** The fields of all workstreams of a sheet, each in a part of its own where there are several. */
export function Workstreams({ sheet, edit, onRemoved, onShown }: WorkstreamsProps) {
  const { work } = sheet;
  useEffect(onShown, [work, onShown]);
  return work.map((stream) => {
    const fields = <WorkstreamFields key={stream.id} sheet={sheet} stream={stream} edit={edit} />;
    if (work.length === 1) return fields;
    return (
      <WorkstreamPart
        key={stream.id}
        stream={stream}
        edit={edit}
        onRemove={() => {
          edit(removeWorkstream(stream.id));
          onRemoved();
        }}
      >
        {fields}
      </WorkstreamPart>
    );
  });
}
