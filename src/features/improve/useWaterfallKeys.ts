import { useRef, type KeyboardEvent as ReactKeyboardEvent } from "react";

/** In drawings whose rows run downwards recharts takes the left arrow for the next row, and knows no other keys. */
const KEYS: Readonly<Record<string, string>> = {
  ArrowDown: "ArrowLeft",
  ArrowRight: "ArrowLeft",
  ArrowUp: "ArrowRight",
  ArrowLeft: "ArrowRight",
};

/** Handles keys on their way into the drawing: down and right lead to the next row, up and left to the one before. */
export function useWaterfallKeys(): (event: ReactKeyboardEvent) => void {
  const isOurs = useRef(false);
  return (event) => {
    const key = KEYS[event.key];
    if (key === undefined || isOurs.current) return;
    event.stopPropagation();
    event.preventDefault();
    isOurs.current = true;
    event.target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    isOurs.current = false;
  };
}
