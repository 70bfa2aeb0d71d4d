import { compared, FUNCTIONS, numberOf, valueOf, type Operand, type Value } from "./formulaFunctions";

/** Gives the cells of a reference such as B4, $B$4:$C$9 or 'Costs'!$B$4. */
export type CellsOf = (sheetName: string | null, from: string, to: string | null) => Operand;

const TOKEN =
  /\s*(?:"([^"]*)"|(\d+(?:\.\d+)?)|(?:'([^']+)'!)?(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+))?|([A-Z]+)(?=\()|(>=|<=|<>|[-+*/=<>(),]))/gy;

interface Token {
  readonly text: string | undefined;
  readonly number: string | undefined;
  readonly sheet: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly name: string | undefined;
  readonly sign: string | undefined;
}

/** What a formula of the workbook comes to; NaN where it comes to nothing, or is none. An empty cell counts as 0. */
export function formulaValue(formula: string, cellsOf: CellsOf): Value {
  const tokens = tokensOf(formula);
  const value = valueOf(new Working(tokens, cellsOf).comparison());
  return value ?? 0;
}

function tokensOf(formula: string): Token[] {
  return [...formula.matchAll(TOKEN)].map(([, text, number, sheet, from, to, name, sign]) => ({
    text,
    number,
    sheet,
    from,
    to,
    name,
    sign,
  }));
}

/** Works a formula out from left to right, the operators that bind least outermost. */
class Working {
  readonly #tokens: readonly Token[];
  readonly #cellsOf: CellsOf;
  #at = 0;

  constructor(tokens: readonly Token[], cellsOf: CellsOf) {
    this.#tokens = tokens;
    this.#cellsOf = cellsOf;
  }

  comparison(): Operand {
    const left = this.#sum();
    const sign = this.#take("=", "<>", "<", ">", "<=", ">=");
    if (sign === null) return left;
    const order = compared(valueOf(left), valueOf(this.#sum()));
    return {
      "=": order === 0,
      "<>": order !== 0,
      "<": order < 0,
      ">": order > 0,
      "<=": order <= 0,
      ">=": order >= 0,
    }[sign];
  }

  #sum(): Operand {
    let left = this.#product();
    for (let sign = this.#take("+", "-"); sign !== null; sign = this.#take("+", "-")) {
      const [a, b] = [numberOf(valueOf(left)), numberOf(valueOf(this.#product()))];
      left = sign === "+" ? a + b : a - b;
    }
    return left;
  }

  #product(): Operand {
    let left = this.#single();
    for (let sign = this.#take("*", "/"); sign !== null; sign = this.#take("*", "/")) {
      const [a, b] = [numberOf(valueOf(left)), numberOf(valueOf(this.#single()))];
      left = sign === "*" ? a * b : a / b;
    }
    return left;
  }

  #single(): Operand {
    if (this.#take("-") !== null) return -numberOf(valueOf(this.#single()));
    if (this.#take("(") !== null) {
      const inner = this.comparison();
      this.#take(")");
      return inner;
    }
    const token = this.#tokens[this.#at++];
    if (token?.text !== undefined) return token.text;
    if (token?.number !== undefined) return Number(token.number);
    if (token?.from !== undefined) return this.#cellsOf(token.sheet ?? null, token.from, token.to ?? null);
    const work = FUNCTIONS[token?.name ?? ""];
    return work === undefined ? Number.NaN : work(this.#operands());
  }

  #operands(): Operand[] {
    const operands: Operand[] = [];
    this.#take("(");
    do operands.push(this.comparison());
    while (this.#take(",") !== null);
    this.#take(")");
    return operands;
  }

  /** Steps over the next token if it is one of these signs, and says which. */
  #take<Sign extends string>(...signs: readonly Sign[]): Sign | null {
    const sign = signs.find((candidate) => candidate === this.#tokens[this.#at]?.sign);
    if (sign === undefined) return null;
    this.#at += 1;
    return sign;
  }
}
