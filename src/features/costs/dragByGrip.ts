import { dropPlacesIn, nearestPlace, type DropPlace } from "./dropPlaces";

/** The grip that was pressed, and with which pointer. */
interface Press {
  readonly grip: HTMLElement;
  readonly pointerId: number;
  readonly clientY: number;
}

/** What is told on the way. One of `onDrop` and `onLeave` ends it, if it is not stopped. */
interface Listener {
  /** The place where it would be dropped, and where to draw that, in pixels from the top of the container. */
  readonly onPlace: (place: DropPlace | null, top: number) => void;
  readonly onDrop: (place: DropPlace | null) => void;
  readonly onLeave: () => void;
}

/** How near to the edge of the window a pointer scrolls it, and how far at most in one picture, in pixels. */
const EDGE = 72;
const LARGEST_STEP = 18;

/**
 * Dragging by a grip that was pressed, until it is dropped: the grip takes the pointer, the page scrolls at its edges, and
 * Escape or a lost pointer leaves everything as it was. Gives a function that stops it without a word.
 */
export function dragByGrip(press: Press, container: HTMLElement, listener: Listener): () => void {
  const { grip, pointerId } = press;
  let y = press.clientY;
  let place: DropPlace | null = null;

  const look = () => {
    place = nearestPlace(dropPlacesIn(container), y);
    listener.onPlace(place, Math.round((place?.y ?? 0) - container.getBoundingClientRect().top));
  };
  const scroll = () => {
    const step = scrollStep(y, window.innerHeight);
    if (step !== 0) {
      window.scrollBy(0, step);
      look();
    }
    picture = requestAnimationFrame(scroll);
  };
  const move = (moved: PointerEvent) => {
    y = moved.clientY;
    look();
  };
  const stop = () => {
    cancelAnimationFrame(picture);
    grip.removeEventListener("pointermove", move);
    grip.removeEventListener("pointerup", drop);
    grip.removeEventListener("lostpointercapture", leave);
    window.removeEventListener("keydown", leaveByEscape, true);
    if (grip.hasPointerCapture(pointerId)) grip.releasePointerCapture(pointerId);
  };
  const leave = () => {
    stop();
    listener.onLeave();
  };
  const leaveByEscape = (pressed: KeyboardEvent) => {
    if (pressed.key !== "Escape") return;
    pressed.preventDefault();
    pressed.stopPropagation();
    leave();
  };
  const drop = () => {
    stop();
    listener.onDrop(place);
  };

  grip.setPointerCapture(pointerId);
  grip.addEventListener("pointermove", move);
  grip.addEventListener("pointerup", drop);
  grip.addEventListener("lostpointercapture", leave);
  window.addEventListener("keydown", leaveByEscape, true);
  let picture = requestAnimationFrame(scroll);
  look();
  return stop;
}

/** How far to scroll in one picture with the pointer at a height: nothing in the middle, faster towards the edges. */
export function scrollStep(y: number, windowHeight: number): number {
  const over = y < EDGE ? y - EDGE : Math.max(0, y - (windowHeight - EDGE));
  return Math.round((Math.max(-EDGE, Math.min(EDGE, over)) / EDGE) * LARGEST_STEP);
}
