import type { ComponentProps } from "react";
import { classNames } from "./classNames";
import styles from "./Button.module.css";

interface ButtonProps extends ComponentProps<"button"> {
  /** primary: the one main action; quiet: bordered; chip: an offer among several; link: in running text; icon: a sign alone. */
  readonly look?: "primary" | "quiet" | "chip" | "link" | "icon" | undefined;
}

/** A button in one of the looks of this page; never submits a form. */
export function Button({ look = "quiet", className, ...props }: ButtonProps) {
  return <button type="button" {...props} className={classNames(styles.button, styles[look], className)} />;
}
