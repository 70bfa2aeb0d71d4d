import { useWords } from "../../i18n/useWords";
import { Button } from "../../ui/Button";
import { focusField } from "../../ui/focusField";

interface ReasonProps {
  readonly text: string;
  /** The field that would mend it; null where there is no single one. */
  readonly fieldId: string | null;
}

/** Why something cannot be told, and the way to the field that would mend it. */
export function Reason({ text, fieldId }: ReasonProps) {
  const t = useWords("drivers");
  return (
    <>
      {text}
      {fieldId !== null && (
        <>
          {" "}
          <Button look="link" onClick={() => focusField(fieldId)}>
            {t("fillIn")}
          </Button>
        </>
      )}
    </>
  );
}
