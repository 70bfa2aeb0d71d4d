import { useWords } from "../../i18n/useWords";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import type { Aftermath } from "./aftermath";

interface AftermathNoticeProps {
  readonly aftermath: Aftermath | null;
  readonly onKeepNumbers: () => void;
  readonly onClose: () => void;
}

/** Says what an action did beyond what was asked, and offers the other way where there is one. */
export function AftermathNotice({ aftermath, onKeepNumbers, onClose }: AftermathNoticeProps) {
  const t = useWords("common");
  return (
    <Notice closeLabel={t("close")} onClose={onClose}>
      {aftermath === null ? null : (
        <>
          <Words aftermath={aftermath} />
          {aftermath.kind === "converted" && <KeepButton onKeepNumbers={onKeepNumbers} />}
        </>
      )}
    </Notice>
  );
}

function Words({ aftermath }: { readonly aftermath: Aftermath }) {
  const t = useWords(["aftermath", "handled"]);
  const from = t(`handled:lengths.${aftermath.before.period.length}`);
  const to = t(`handled:lengths.${aftermath.after.period.length}`);
  return <p>{t(aftermath.kind, { from, to })}</p>;
}

function KeepButton({ onKeepNumbers }: { readonly onKeepNumbers: () => void }) {
  const t = useWords("aftermath");
  return (
    <Button look="link" onClick={onKeepNumbers}>
      {t("keepNumbers")}
    </Button>
  );
}
