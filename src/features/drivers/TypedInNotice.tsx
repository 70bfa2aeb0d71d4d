import type { ReactNode } from "react";
import { useWords } from "../../i18n/useWords";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import styles from "./drivers.module.css";
import type { TypingIn } from "./useTypingIn";

interface TypedInNoticeProps {
  readonly typing: TypingIn;
  /** What else can be done now. */
  readonly children?: ReactNode;
}

/** Says what was typed in, and takes it back. */
export function TypedInNotice({ typing, children }: TypedInNoticeProps) {
  const t = useWords(["target", "common"]);
  return (
    <Notice closeLabel={t("close")} onClose={typing.close}>
      {typing.said === null ? null : (
        <>
          {typing.said}
          <span className={styles.actions}>
            {children}
            <Button look="link" onClick={typing.takeBack}>
              {t("common:undo")}
            </Button>
          </span>
        </>
      )}
    </Notice>
  );
}
