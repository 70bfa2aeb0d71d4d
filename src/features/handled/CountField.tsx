import type { ReactNode } from "react";
import { useWords } from "../../i18n/useWords";
import { NumberField } from "../../ui/NumberField";
import { useCountEntry } from "./useCountEntry";

interface CountFieldProps {
  readonly id: string;
  readonly label: string;
  readonly isOptional?: boolean;
  readonly hint?: ReactNode;
  readonly value: number | null;
  readonly onChange: (value: number | null, visit: string) => void;
}

/** A field for how many there were in the period. */
export function CountField({ isOptional = false, ...props }: CountFieldProps) {
  const t = useWords("handled");
  return <NumberField {...props} entry={useCountEntry()} labelNote={isOptional ? t("optional") : undefined} />;
}
