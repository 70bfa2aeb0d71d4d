import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Where the browser does not watch sizes, drawings take this width, in CSS pixels. */
const USUAL_WIDTH = 640;

/** The width of an element in whole CSS pixels, followed as it changes; null until it is on screen. */
export function useElementWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number | null] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState<number | null>(() => (typeof ResizeObserver === "undefined" ? USUAL_WIDTH : null));
  useLayoutEffect(() => {
    if (element.current === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
