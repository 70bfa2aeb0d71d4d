import { useEffect } from "react";

/**
 * Undo by Ctrl+Z or Cmd+Z, redo by Ctrl+Y or with Shift, for the sheet as a whole. A field whose entry cannot be read, and
 * everything inside a dialog, keeps the browser's own undo of typing.
 */
export function useUndoShortcuts(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTypingElsewhere(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [undo, redo]);
}

function isTypingElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && (target.closest("dialog") !== null || target.matches("[aria-invalid]"));
}
