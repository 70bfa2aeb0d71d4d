import { useRef, type KeyboardEvent as ReactKeyboardEvent } from "react";

/** In charts whose rows run downwards the charts' package takes the left arrow for the next row, and knows no other keys. */
const NEXT = "ArrowLeft";
const PREVIOUS = "ArrowRight";
const STEPS: Readonly<Record<string, string>> = {
  ArrowDown: NEXT,
  ArrowRight: NEXT,
  ArrowUp: PREVIOUS,
  ArrowLeft: PREVIOUS,
};

/** A handler for key presses on their way into a chart: down and right lead to the next row, up and left to the one before. */
export function useRowKeys(): (event: ReactKeyboardEvent) => void {
  const isHandingOn = useRef(false);
  return (event) => {
    const key = STEPS[event.key];
    if (key === undefined || isHandingOn.current) return;
    event.stopPropagation();
    event.preventDefault();
    isHandingOn.current = true;
    event.target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    isHandingOn.current = false;
  };
}
