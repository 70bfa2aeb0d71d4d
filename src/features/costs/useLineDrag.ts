import { useCallback, useEffect, useRef, useState, type PointerEvent, type RefObject } from "react";
import type { dragByGrip } from "./dragByGrip";
import type { DropPlace } from "./dropPlaces";

/** A line on its way, and where it would be dropped. */
interface Drag {
  readonly id: string;
  readonly place: DropPlace | null;
  /** Where to draw the place, in pixels from the top of the container. */
  readonly top: number;
}

interface LineDrag {
  readonly drag: Drag | null;
  readonly start: (id: string, event: PointerEvent<HTMLElement>) => void;
}

/** What is told while dragging; all may change from render to render. */
interface DragListener {
  readonly onLift: (id: string) => void;
  readonly onDrop: (id: string, place: DropPlace) => void;
  readonly onLeave: (id: string) => void;
}

/**
 * Dragging of lines by a grip, with mouse, pen or finger, and the place where the line would be dropped. What it takes is
 * fetched after the first paint; until then a grip does nothing.
 */
export function useLineDrag(container: RefObject<HTMLElement | null>, listener: DragListener): LineDrag {
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useRef(listener);
  const dragging = useRef<typeof dragByGrip>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    import("./dragByGrip").then(
      (part) => (dragging.current = part.dragByGrip),
      () => undefined,
    );
    return () => stop.current?.();
  }, []);

  const start = useCallback(
    (id: string, event: PointerEvent<HTMLElement>) => {
      const rows = container.current;
      if (event.button !== 0 || stop.current !== null || rows === null || dragging.current === null) return;
      event.preventDefault();
      const { currentTarget: grip, pointerId, clientY } = event;
      const end = () => {
        stop.current = null;
        setDrag(null);
      };
      latest.current.onLift(id);
      stop.current = dragging.current({ grip, pointerId, clientY }, rows, {
        onPlace: (place, top) =>
          setDrag((known) => (known?.id === id && known.top === top ? known : { id, place, top })),
        onDrop: (place) => {
          end();
          if (place !== null) latest.current.onDrop(id, place);
        },
        onLeave: () => {
          end();
          latest.current.onLeave(id);
        },
      });
    },
    [container],
  );
  return { drag, start };
}
