import { useCallback, useEffect, useRef, useState, type PointerEvent, type RefObject } from "react";
import { dropPlacesIn, nearestPlace, type DropPlace } from "./dropPlaces";

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

/** How near to the edge of the window a pointer scrolls it, and how far at most in one picture, in pixels. */
const EDGE = 72;
const LARGEST_STEP = 18;

/**
 * Dragging of lines by a grip, with mouse, pen or finger: the grip takes the pointer, the nearest place between rows is
 * shown, the page scrolls at its edges, and Escape or a lost pointer leaves everything as it was.
 */
export function useLineDrag(container: RefObject<HTMLElement | null>, listener: DragListener): LineDrag {
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useRef(listener);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => () => stop.current?.(), []);

  const start = useCallback(
    (id: string, event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || stop.current !== null) return;
      event.preventDefault();
      const grip = event.currentTarget;
      const { pointerId } = event;
      let y = event.clientY;
      let place: DropPlace | null = null;
      let picture = 0;

      const look = () => {
        const element = container.current;
        if (element === null) return;
        place = nearestPlace(dropPlacesIn(element), y);
        const top = Math.round((place?.y ?? 0) - element.getBoundingClientRect().top);
        setDrag((known) => (known?.id === id && known.top === top ? known : { id, place, top }));
      };
      const scroll = () => {
        const step = scrollStep(y, window.innerHeight);
        if (step !== 0) {
          window.scrollBy(0, step);
          look();
        }
        picture = requestAnimationFrame(scroll);
      };
      const move = (moved: globalThis.PointerEvent) => {
        y = moved.clientY;
        look();
      };
      const end = () => {
        stop.current = null;
        cancelAnimationFrame(picture);
        grip.removeEventListener("pointermove", move);
        grip.removeEventListener("pointerup", drop);
        grip.removeEventListener("lostpointercapture", leave);
        window.removeEventListener("keydown", leaveByEscape, true);
        if (grip.hasPointerCapture(pointerId)) grip.releasePointerCapture(pointerId);
        setDrag(null);
      };
      const leave = () => {
        end();
        latest.current.onLeave(id);
      };
      const leaveByEscape = (pressed: KeyboardEvent) => {
        if (pressed.key !== "Escape") return;
        pressed.preventDefault();
        pressed.stopPropagation();
        leave();
      };
      const drop = () => {
        end();
        if (place !== null) latest.current.onDrop(id, place);
      };

      grip.setPointerCapture(pointerId);
      grip.addEventListener("pointermove", move);
      grip.addEventListener("pointerup", drop);
      grip.addEventListener("lostpointercapture", leave);
      window.addEventListener("keydown", leaveByEscape, true);
      stop.current = end;
      picture = requestAnimationFrame(scroll);
      latest.current.onLift(id);
      look();
    },
    [container],
  );
  return { drag, start };
}

/** How far to scroll in one picture with the pointer at a height: nothing in the middle, faster towards the edges. */
export function scrollStep(y: number, windowHeight: number): number {
  const over = y < EDGE ? y - EDGE : Math.max(0, y - (windowHeight - EDGE));
  return Math.round((Math.max(-EDGE, Math.min(EDGE, over)) / EDGE) * LARGEST_STEP);
}
