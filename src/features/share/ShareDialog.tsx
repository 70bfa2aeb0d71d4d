import { useEffect, useState } from "react";
import { useWords } from "../../i18n/useWords";
import { useFormats } from "../../i18n/useLanguage";
import type { ShareAddress } from "../../share/link";
import { qrMatrix } from "../../share/qr";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { QrPicture } from "../../ui/QrPicture";
import styles from "./ShareDialog.module.css";

interface ShareDialogProps {
  readonly address: ShareAddress;
  readonly sheetTitle: string;
  readonly onClose: () => void;
}

type Copying = "underway" | "copied" | "refused";

/** Gives the address of the sheet away: copies it at once, names its length, shows it as a QR code where one can be read. */
export function ShareDialog({ address: { address, characters }, sheetTitle, onClose }: ShareDialogProps) {
  const t = useWords("share");
  const common = useWords("common");
  const formats = useFormats();
  const [copying, setCopying] = useState<Copying>("underway");
  const copy = (text: string) =>
    copyText(text).then(
      () => setCopying("copied"),
      () => setCopying("refused"),
    );
  useEffect(() => void copy(address), [address]);
  const modules = qrMatrix(address);
  const canShare = typeof navigator.share === "function";
  return (
    <Dialog title={t("title")} closeLabel={common("close")} onClose={onClose}>
      <p className={styles.lead} role="status">
        {t(copying)} {t("length", { characters: formats.number(characters) })}
      </p>
      <p className={styles.about}>{t("about")}</p>
      <div className={styles.address}>
        <input
          className={styles.link}
          aria-label={t("address")}
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button look="primary" onClick={() => void copy(address)}>
          {t("copy")}
        </Button>
        {canShare && (
          <Button onClick={() => void navigator.share({ title: sheetTitle, url: address }).catch(() => undefined)}>
            {t("systemShare")}
          </Button>
        )}
      </div>
      {modules === null ? (
        <p className={styles.about}>{t("noQr")}</p>
      ) : (
        <figure className={styles.qr}>
          <QrPicture className={styles.picture} modules={modules} label={t("qrLabel")} />
          <figcaption className={styles.about}>{t("qr")}</figcaption>
        </figure>
      )}
    </Dialog>
  );
}

async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
