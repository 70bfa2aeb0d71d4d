import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Whether more stands in a box than it shows, followed as the box and what is in it change. */
export function useOverflow<T extends HTMLElement>(): readonly [RefObject<T | null>, boolean] {
  const box = useRef<T>(null);
  const [isCut, setIsCut] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() =>
      setIsCut(element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1),
    );
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return [box, isCut];
}
