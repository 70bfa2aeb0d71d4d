import { useWords } from "../../i18n/useWords";
import { useFormats } from "../../i18n/useLanguage";
import styles from "./BandStrip.module.css";
import { bareMoney } from "./moneyText";
import { bandLabels, endLabels, labelAt, positionOn, stripScale, type StripLabel } from "./stripScale";

interface BandStripProps {
  /** What the figure is called, for its title and the start of its ids. */
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly target: number | null;
  readonly currency: string;
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/** A figure on a strip with the published band: attributes only, so that it can be drawn before any script runs. */
export function BandStrip({ id, name, value, low, high, target, currency }: BandStripProps) {
  const t = useWords("answer");
  const formats = useFormats();
  const bare = (amount: number) => bareMoney(formats, amount, currency);
  const full = (amount: number) => formats.money(amount, currency);
  const scale = stripScale(target === null ? [value, high] : [value, high, target]);
  const [from, to, at] = [positionOn(scale, low), positionOn(scale, high), positionOn(scale, value)];
  const ends = bandLabels(labelAt(bare(low), from), labelAt(bare(high), to));
  const round = (amount: number) => formats.number(amount);
  const under = [...ends, ...endLabels([round(scale.low), round(scale.high)], ends)];
  const texts = { value: full(value), low: full(low), high: full(high) };

  return (
    <svg
      className={styles.strip}
      width="100%"
      height={target === null ? 56 : 76}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <title id={`${id}-title`}>{t("band.figureTitle", { figure: name })}</title>
      <desc id={`${id}-text`}>
        {target === null ? t("band.figureText", texts) : t("band.figureTextTarget", { ...texts, target: full(target) })}
      </desc>
      <rect className={styles.track} x="0" y="24" width="100%" height="10" rx="2" />
      <rect className={styles.band} x={percent(from)} y="24" width={percent(Math.max(to - from, 0.008))} height="10" />
      <line className={styles.edge} x1={percent(from)} x2={percent(from)} y1="22" y2="36" />
      <line className={styles.edge} x1={percent(to)} x2={percent(to)} y1="22" y2="36" />
      {scale.low < 0 && (
        <line
          className={styles.zero}
          x1={percent(positionOn(scale, 0))}
          x2={percent(positionOn(scale, 0))}
          y1="24"
          y2="34"
        />
      )}
      <line className={styles.mark} x1={percent(at)} x2={percent(at)} y1="18" y2="40" />
      <Label label={labelAt(bare(value), at)} y={12} isStrong />
      {under.map((label) => (
        <Label key={label.text + label.anchor} label={label} y={52} />
      ))}
      {target !== null && (
        <>
          <line
            className={styles.target}
            x1={percent(positionOn(scale, target))}
            x2={percent(positionOn(scale, target))}
            y1="18"
            y2="40"
          />
          <Label label={labelAt(t("band.target", { target: bare(target) }), positionOn(scale, target))} y={73} />
        </>
      )}
    </svg>
  );
}

interface LabelProps {
  readonly label: StripLabel;
  readonly y: number;
  readonly isStrong?: boolean;
}

function Label({ label, y, isStrong }: LabelProps) {
  return (
    <text
      className={isStrong === true ? styles.strong : styles.label}
      x={percent(label.at)}
      y={y}
      textAnchor={label.anchor}
    >
      {label.text}
    </text>
  );
}
