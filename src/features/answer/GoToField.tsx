import type { ReactNode } from "react";
import { Button } from "../../ui/Button";
import { focusField } from "../../ui/focusField";
import type { Reason } from "./useReasons";

interface GoToFieldProps {
  /** The id of the input; without one there is nowhere to go, and the words stand as plain text. */
  readonly fieldId: string | null;
  readonly children: ReactNode;
}

/** Words that lead to the field that they speak of. */
export function GoToField({ fieldId, children }: GoToFieldProps) {
  if (fieldId === null) return <span>{children}</span>;
  return (
    <Button look="link" onClick={() => focusField(fieldId)}>
      {children}
    </Button>
  );
}

/** Why a figure is unknown, in words that lead to the field that would mend it. */
export function GoToReason({ text, fieldId }: Reason) {
  return <GoToField fieldId={fieldId}>{text}</GoToField>;
}
