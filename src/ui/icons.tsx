import type { ReactNode } from "react";

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** A cross: close, remove. */
export function CloseIcon() {
  return (
    <Icon>
      <path d="M4 4l8 8M12 4l-8 8" />
    </Icon>
  );
}

/** An arrow turning back: undo. */
export function UndoIcon() {
  return (
    <Icon>
      <path d="M5.5 3L2.5 6l3 3M2.5 6h7a4 4 0 010 8H7" />
    </Icon>
  );
}

/** An arrow turning forward: redo. */
export function RedoIcon() {
  return (
    <Icon>
      <path d="M10.5 3l3 3-3 3M13.5 6h-7a4 4 0 000 8H9" />
    </Icon>
  );
}

/** Three dots: more that can be done with this. */
export function MoreIcon() {
  return (
    <Icon>
      <path d="M3 8h.01M8 8h.01M13 8h.01" strokeWidth="2.2" />
    </Icon>
  );
}

/** Six dots: take hold of it and move it. */
export function GripIcon() {
  return (
    <Icon>
      <path d="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01" strokeWidth="2" />
    </Icon>
  );
}

/** A plus: add. */
export function PlusIcon() {
  return (
    <Icon>
      <path d="M8 3v10M3 8h10" />
    </Icon>
  );
}

/** A small triangle pointing down: opens a menu. */
export function ChevronIcon() {
  return (
    <Icon>
      <path d="M4 6l4 4 4-4" />
    </Icon>
  );
}

/** An arrow out of a tray: hand on. */
export function ExportIcon() {
  return (
    <Icon>
      <path d="M8 9.5V2M5 4.5L8 2l3 2.5M3 9v4.5h10V9" />
    </Icon>
  );
}
