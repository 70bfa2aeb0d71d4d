import { useState, type ReactNode } from "react";
import type { Edit } from "../../src/sheet/edits/edit";
import type { CostSheet } from "../../src/sheet/schema";

interface EditedSheetProps {
  readonly first: CostSheet;
  /** Told of every edit: the sheet after it, and its visit. */
  readonly onEdit?: (sheet: CostSheet, visit: string | undefined) => void;
  readonly children: (sheet: CostSheet, edit: Edit) => ReactNode;
}

/** A part of the screen around a sheet that it can change, as the app holds one. */
export function EditedSheet({ first, onEdit, children }: EditedSheetProps) {
  const [sheet, setSheet] = useState(first);
  return children(sheet, (change, visit) => {
    const next = change(sheet);
    setSheet(next);
    onEdit?.(next, visit);
  });
}
