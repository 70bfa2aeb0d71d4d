import { useEffect } from "react";
import { useWords } from "../../i18n/useWords";
import { Button } from "../../ui/Button";

interface BringInButtonProps {
  /** What was pasted, or null to ask for something. Stays the same for as long as the screen stands. */
  readonly onOpen: (pasted: string | null) => void;
}

/** Costs from elsewhere: a button, and the paste of several cells into the costs or where nothing can be typed. */
export function BringInButton({ onOpen }: BringInButtonProps) {
  const t = useWords("bringIn");
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (event.defaultPrevented || !isTable(text) || !isMeantForCosts(event.target)) return;
      event.preventDefault();
      onOpen(text);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [onOpen]);
  return (
    <Button look="chip" onClick={() => onOpen(null)}>
      {t("open")}
    </Button>
  );
}

/** Whether a text is more than one cell; a spreadsheet ends even a single one with a new line. */
function isTable(text: string): boolean {
  return /\t|\n[^\n]*\S/.test(text.trimEnd());
}

function isMeantForCosts(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || document.querySelector("dialog[open]") !== null) return false;
  if (target.closest("[aria-labelledby=costs-heading]") !== null) return true;
  return target.closest("input, textarea, select, [contenteditable]") === null;
}
