import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";

/** A field whose entry cannot be read; the figures still rest on its last good value. */
export interface EntryProblem {
  /** The id of the input, to go there. */
  readonly fieldId: string;
  readonly label: string;
}

type Report = (fieldId: string, label: string | null) => void;

const Problems = createContext<readonly EntryProblem[]>([]);
const ReportProblem = createContext<Report>(() => undefined);

/** Gathers the entries that cannot be read at present, so that figures can be marked as resting on older values. */
export function EntryProblems({ children }: { readonly children: ReactNode }) {
  const [problems, setProblems] = useState<readonly EntryProblem[]>([]);
  const report = useMemo<Report>(
    () => (fieldId, label) =>
      setProblems((known) => {
        const others = known.filter((problem) => problem.fieldId !== fieldId);
        if (label === null) return others.length === known.length ? known : others;
        return [...others, { fieldId, label }];
      }),
    [],
  );
  return (
    <ReportProblem value={report}>
      <Problems value={problems}>{children}</Problems>
    </ReportProblem>
  );
}

/** The fields whose entries cannot be read at present, oldest first. */
export function useEntryProblems(): readonly EntryProblem[] {
  return useContext(Problems);
}

/** Reports a field as long as its entry cannot be read. */
export function useReportProblem(fieldId: string, label: string, hasProblem: boolean): void {
  const report = useContext(ReportProblem);
  useEffect(() => {
    if (!hasProblem) return;
    report(fieldId, label);
    return () => report(fieldId, null);
  }, [report, fieldId, label, hasProblem]);
}
