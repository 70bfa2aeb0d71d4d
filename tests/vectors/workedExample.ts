import { NotExpressible } from "./notExpressible";

/** A row of worked-examples.json: a published calculation with what it starts from and what it comes to. */
export interface WorkedExample {
  readonly id: string;
  readonly kind: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly note?: string;
}

/** Figures by the names that the example gives them; null for one that there is not. */
export type WorkedFigures = Readonly<Record<string, number | null>>;

/** Reads the inputs of an example. */
export class Inputs {
  readonly #inputs: Readonly<Record<string, unknown>>;

  constructor({ inputs }: WorkedExample) {
    this.#inputs = inputs;
  }

  /** The first of these that is a number; throws `NotExpressible` when none is. */
  number(...names: string[]): number {
    const value = this.optional(...names);
    if (value === null) throw new NotExpressible(`the example gives no ${names.join(" or ")}`);
    return value;
  }

  /** The first of these that is a number, or null. */
  optional(...names: string[]): number | null {
    for (const name of names) {
      const value = this.#inputs[name];
      if (typeof value === "number") return value;
    }
    return null;
  }

  /** The numbers of a list; throws `NotExpressible` when there is none. */
  list(name: string): readonly number[] {
    const values = this.#inputs[name];
    if (!Array.isArray(values)) throw new NotExpressible(`the example gives no ${name}`);
    return values.filter((value: unknown): value is number => typeof value === "number");
  }

  /** A text, or null where there is none. */
  text(name: string): string | null {
    const value = this.#inputs[name];
    return typeof value === "string" ? value : null;
  }
}
