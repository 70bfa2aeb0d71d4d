import { useEffect } from "react";
import { useStore } from "zustand";
import { BringInButton } from "../features/bringIn/BringInButton";
import { goToFirstRow } from "../features/bringIn/goToFirstRow";
import { NewLinesNotice } from "../features/bringIn/NewLinesNotice";
import { ADD_COST_BUTTON } from "../formula/fieldId";
import type { Workspace } from "./workspace";

interface BringInProps {
  readonly workspace: Workspace;
  /** What was pasted, or null to ask for something. Stays the same for as long as the screen stands. */
  readonly onOpen: (pasted: string | null) => void;
}

/** The way to costs from elsewhere, and what is said once many lines came in, from there or from the wage helper. */
export function BringIn({ workspace, onOpen }: BringInProps) {
  const { state, sheets } = workspace;
  const told = useStore(state, ({ newLines }) => newLines);
  const sheet = useStore(sheets, (now) => now.sheet);
  // It is worth saying, and can be taken back, for as long as nothing else was done.
  const lines = told?.after === sheet ? told : null;
  const forget = () => state.setState({ newLines: null });
  useEffect(() => {
    if (lines !== null) goToFirstRow(new Set(lines.added));
    else if (state.getState().newLines !== null) state.setState({ newLines: null });
  }, [lines, state]);
  const undo = () => {
    sheets.getState().undo();
    document.getElementById(ADD_COST_BUTTON)?.focus({ preventScroll: true });
  };
  return (
    <>
      <BringInButton onOpen={onOpen} />
      <NewLinesNotice lines={lines} onUndo={undo} onClose={forget} />
    </>
  );
}
