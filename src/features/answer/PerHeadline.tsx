import { useWords } from "../../i18n/useWords";
import type { FigureId } from "../../formula/figureId";
import { headlineFigures } from "../../formula/figures";
import type { Headline } from "../../formula/headlines";
import type { CostStatement } from "../../formula/statement";
import { useFormats } from "../../i18n/useLanguage";
import type { CostSheet } from "../../sheet/schema";
import { KeyFigure } from "./KeyFigure";

interface PerHeadlineProps {
  readonly sheet: CostSheet;
  readonly statement: CostStatement;
  readonly headline: Headline;
  readonly onHow: (figure: FigureId) => void;
}

/** The further figures of one headline; they name it where the sheet has several. */
export function PerHeadline({ sheet, statement, headline, onHow }: PerHeadlineProps) {
  const t = useWords("answer");
  const formats = useFormats();
  const figures = headlineFigures(sheet, statement, headline);
  const { kind, streamIds } = headline;
  const isOnlyOne = statement.headlines.length === 1;
  const named = (figure: string) => (isOnlyOne ? figure : t("key.ofHeadline", { figure, of: t(`key.of.${kind}`) }));
  const oneCallNote = () => {
    const { oneCallMoreTeamHeld: held, oneCallMoreTeamFollows: follows } = figures;
    const money = (value: number) => formats.money(value, sheet.currency);
    if (follows.ok) {
      const isSame = held.ok && money(held.value) === money(follows.value);
      return t(isSame ? "key.teamSame" : "key.teamBoth", { money: money(follows.value) });
    }
    return t(follows.error === "noHandlingTime" ? "key.teamNeedsTime" : "key.teamHeld");
  };
  return (
    <>
      <KeyFigure
        label={named(t("key.perMinute"))}
        sheet={sheet}
        figure={figures.costPerMinute}
        streamIds={streamIds}
        onAsk={() => onHow({ kind: "costPerMinute", headline: kind })}
      />
      {figures.costPerResolvedIssue !== null && (
        <KeyFigure
          label={t("key.perResolvedIssue")}
          sheet={sheet}
          figure={figures.costPerResolvedIssue}
          streamIds={streamIds}
          onAsk={() => onHow({ kind: "costPerResolvedIssue" })}
          note={t(`key.model.${sheet.repeatCalls.model}`)}
        />
      )}
      <KeyFigure
        label={named(t("key.oneCallMore"))}
        sheet={sheet}
        figure={figures.oneCallMoreTeamHeld}
        streamIds={streamIds}
        onAsk={() => onHow({ kind: "oneCallMore", headline: kind })}
        note={oneCallNote()}
      />
    </>
  );
}
