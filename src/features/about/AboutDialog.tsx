import { useWords } from "../../i18n/useWords";
import { Dialog } from "../../ui/Dialog";
import { SourceLink } from "../../ui/SourceLink";
import styles from "./AboutDialog.module.css";

interface AboutDialogProps {
  readonly onClose: () => void;
}

const FORMULAS = ["inbound", "outbound"] as const;
const PARTS = ["cost", "handled", "band", "cheaper", "agent", "fixed", "data"] as const;

/** Where the formulas, the band and the rules of counting were read. */
const SOURCES = [
  {
    id: "cxToday",
    publisher: "CX Today",
    address: "https://www.cxtoday.com/contact-centre/how-to-calculate-your-cost-per-inbound-outbound-call-and-why/",
  },
  { id: "liveAgent", publisher: "LiveAgent", address: "https://liveagent.dk/kundesupport-ordliste/cost-per-call" },
  {
    id: "curtisBarry",
    publisher: "F. Curtis Barry & Company",
    address: "https://www.fcbco.com/articles-and-whitepapers/articles/bid/129578/managing-your-cost-per-call",
  },
  {
    id: "merchant",
    publisher: "Multichannel Merchant",
    address: "https://multichannelmerchant.com/news/contact-center-metrics",
  },
  {
    id: "callCentreHelper",
    publisher: "Call Centre Helper",
    address: "https://www.callcentrehelper.com/how-do-i-calculate-cost-per-call-113990.htm",
  },
] as const;

/** About the figure: how it is worked out, what belongs in it, where the band comes from, and what it does not say. */
export function AboutDialog({ onClose }: AboutDialogProps) {
  const t = useWords(["about", "common"]);
  return (
    <Dialog title={t("title")} closeLabel={t("common:close")} onClose={onClose} width="wide">
      <div className={styles.body}>
        <p className={styles.lead}>{t("lead")}</p>
        <dl className={styles.formulas}>
          {FORMULAS.map((kind) => (
            <div key={kind} className={styles.formula}>
              <dt>{t(`${kind}.title`)}</dt>
              <dd>{t(`${kind}.formula`)}</dd>
            </div>
          ))}
        </dl>
        {PARTS.map((part) => (
          <section key={part} className={styles.part}>
            <h3>{t(`${part}Title`)}</h3>
            <p>{t(part)}</p>
          </section>
        ))}
        <section className={styles.part}>
          <h3>{t("sourcesTitle")}</h3>
          <ul className={styles.sources}>
            {SOURCES.map(({ id, publisher, address }) => (
              <li key={id}>
                <SourceLink address={address} label={publisher} newTab={t("newTab")} />: {t(`sources.${id}`)}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}
