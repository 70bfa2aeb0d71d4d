import type { ServiceRisk } from "../../formula/levers/serviceRisk";
import { afterColon } from "../../i18n/afterColon";
import { formatDuration } from "../../i18n/duration";
import { useFormats } from "../../i18n/useLanguage";
import { useWords } from "../../i18n/useWords";
import styles from "./Results.module.css";

interface ServiceRisksProps {
  readonly risks: readonly ServiceRisk[];
  /** Whether a plan sets the agents, which keeps the service that it asks for. */
  readonly isPlanned: boolean;
}

/** What the levers do to service, in words, the gravest first. */
export function ServiceRisks({ risks, isPlanned }: ServiceRisksProps) {
  const t = useWords("improve");
  const say = useRiskWords(isPlanned);
  return (
    <section className={styles.part} aria-labelledby="improve-service-heading">
      <h3 id="improve-service-heading" className={styles.heading}>
        {t("service.title")}
      </h3>
      {risks.length === 0 ? (
        <p>{t(isPlanned ? "service.nonePlanned" : "service.none")}</p>
      ) : (
        <ul className={styles.risks}>
          {risks.map((risk) => (
            <li key={say(risk)} className={isGrave(risk) ? styles.grave : undefined}>
              {say(risk)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function isGrave({ code }: ServiceRisk): boolean {
  return code === "occupancyImpossible" || code === "occupancyAbove85";
}

function useRiskWords(isPlanned: boolean): (risk: ServiceRisk) => string {
  const t = useWords(["improve", "common"]);
  const { number, percent } = useFormats();
  return (risk) => {
    switch (risk.code) {
      case "occupancyAbove85":
        return t(isPlanned ? "service.occupancyAbove85Planned" : "service.occupancyAbove85", {
          share: percent(risk.share),
        });
      case "occupancyImpossible":
      case "fewerAgentsSameLoad":
        return t(`service.${risk.code}`, { share: percent(risk.share) });
      case "occupancyRises":
        return t("service.occupancyRises", { from: percent(risk.from), to: percent(risk.to) });
      case "moreAgentsNeeded":
      case "agentsKept":
        return t(`service.${risk.code}`, { agents: number(risk.agents) });
      case "callsLonger":
        return t(`service.callsLonger.${risk.kind}`, { from: formatDuration(risk.from), to: formatDuration(risk.to) });
      case "moreCallsAnswered":
        return t("service.moreCallsAnswered", { calls: number(risk.calls, { digits: 0 }) });
      case "agentsStay":
        return afterColon(
          t("service.agentsStay"),
          risk.reason === "beyondBounds" || risk.reason === "needUnknown"
            ? t(`service.${risk.reason}`)
            : t(`common:unknown.${risk.reason}`),
        );
      case "occupancyUnknown":
        return afterColon(t("service.occupancyUnknown"), t(`common:unknown.${risk.reason}`));
    }
  };
}
