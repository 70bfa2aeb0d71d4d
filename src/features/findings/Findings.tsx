import { useWords } from "../../i18n/useWords";
import type { NeedUnknown } from "../../formula/staffing/neededTeam";
import { findingsOf, type Finding } from "../../formula/findings";
import type { CostStatement } from "../../formula/statement";
import type { CostSheet } from "../../sheet/schema";
import { Button } from "../../ui/Button";
import { focusField } from "../../ui/focusField";
import { findingPlace } from "./findingPlace";
import styles from "./Findings.module.css";
import { useFindingWords } from "./useFindingWords";

interface FindingsProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  /** Why the agents of a linked sheet are not the need of its plan; null where they are, and where they are typed. */
  readonly needUnknown: NeedUnknown | "notLoaded" | null;
}

/** How many findings stand open; the others are folded away. */
const OPEN_FINDINGS = 3;

/** What the reader should know about the figures, the gravest first; nothing where there is nothing to say. */
export function Findings({ sheet, statement, needUnknown }: FindingsProps) {
  const t = useWords("findings");
  const findings = findingsOf(sheet, statement, needUnknown !== null);
  if (findings.length === 0) return null;
  const isNotLoaded = needUnknown === "notLoaded";
  const open = findings.slice(0, OPEN_FINDINGS);
  const folded = findings.slice(OPEN_FINDINGS);
  return (
    <section aria-labelledby="answer-findings-title" className={styles.findings}>
      <h3 id="answer-findings-title" className="visually-hidden">
        {t("title")}
      </h3>
      <FindingList sheet={sheet} findings={open} isNotLoaded={isNotLoaded} />
      {folded.length > 0 && (
        <details>
          <summary className={styles.more}>{t("more", { count: folded.length })}</summary>
          <FindingList sheet={sheet} findings={folded} isNotLoaded={isNotLoaded} />
        </details>
      )}
    </section>
  );
}

interface FindingListProps {
  readonly sheet: CostSheet;
  readonly findings: readonly Finding[];
  readonly isNotLoaded: boolean;
}

function FindingList({ sheet, findings, isNotLoaded }: FindingListProps) {
  const t = useWords("findings");
  const wordsOf = useFindingWords(sheet, isNotLoaded);
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => {
        const { lead, rest } = wordsOf(finding);
        const place = findingPlace(finding, sheet);
        return (
          <li key={index} className={styles.finding}>
            <strong>{lead}</strong> {rest}{" "}
            {place !== null && (
              <Button look="link" onClick={() => focusField(place)}>
                {t("go")}
                <span className="visually-hidden">: {lead}</span>
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
