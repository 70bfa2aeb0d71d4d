import { useRef } from "react";

/** The visits to one field: all changes between entering and leaving it carry the same name and are one action for undo. */
interface Visits {
  /** The field is entered: another visit begins. */
  begin(): void;
  /** The name of the visit that is underway, unlike that of any other visit to any field. */
  current(): string;
}

/** Tells the visits to a field apart, by the id of its input. */
export function useVisit(fieldId: string): Visits {
  const number = useRef(0);
  return {
    begin: () => {
      number.current += 1;
    },
    current: () => `${fieldId}#${number.current}`,
  };
}
