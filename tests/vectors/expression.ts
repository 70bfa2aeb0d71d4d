/** A model as a function of its inputs, row by row. */
export type Expression = (inputs: ReadonlyMap<string, number>) => number;

const FUNCTIONS: Readonly<Record<string, (...values: number[]) => number>> = {
  exp: Math.exp,
  ln: Math.log,
  log: Math.log,
  sqrt: Math.sqrt,
  abs: Math.abs,
  min: Math.min,
  max: Math.max,
  pow: Math.pow,
};

/**
 * Reads sums, differences, products, quotients and powers of names and numbers, brackets and a few functions. Names are
 * those of `known`; anything else throws, with what was not understood.
 */
export function readExpression(text: string, known: readonly string[]): Expression {
  const tokens = text.match(/\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+|[A-Za-z_]\w*|\*\*|\S/g) ?? [];
  let at = 0;
  const takes = (...wanted: string[]): string | null => {
    const token = tokens[at];
    if (token === undefined || !wanted.includes(token)) return null;
    at += 1;
    return token;
  };
  const misread = (): never => {
    throw new Error(`not understood: ${tokens.slice(at).join(" ") || "the end"} in ${text}`);
  };

  function sum(): Expression {
    let left = product();
    for (let sign = takes("+", "-"); sign !== null; sign = takes("+", "-")) {
      const [first, second, isPlus] = [left, product(), sign === "+"];
      left = (inputs) => (isPlus ? first(inputs) + second(inputs) : first(inputs) - second(inputs));
    }
    return left;
  }

  function product(): Expression {
    let left = signed();
    for (let sign = takes("*", "/"); sign !== null; sign = takes("*", "/")) {
      const [first, second, isTimes] = [left, signed(), sign === "*"];
      left = (inputs) => (isTimes ? first(inputs) * second(inputs) : first(inputs) / second(inputs));
    }
    return left;
  }

  function signed(): Expression {
    const sign = takes("-", "+");
    if (sign === null) return power();
    const value = signed();
    return sign === "+" ? value : (inputs) => -value(inputs);
  }

  function power(): Expression {
    const base = single();
    if (takes("^", "**") === null) return base;
    const exponent = signed();
    return (inputs) => base(inputs) ** exponent(inputs);
  }

  function single(): Expression {
    if (takes("(") !== null) {
      const inner = sum();
      return takes(")") === null ? misread() : inner;
    }
    const token = tokens[at] ?? "";
    if (/^[\d.]/.test(token)) {
      at += 1;
      return () => Number(token);
    }
    if (known.includes(token)) {
      at += 1;
      return (inputs) => inputs.get(token) ?? Number.NaN;
    }
    const call = Object.hasOwn(FUNCTIONS, token) ? FUNCTIONS[token] : undefined;
    if (call === undefined || tokens[at + 1] !== "(") return misread();
    at += 2;
    const values = [sum()];
    while (takes(",") !== null) values.push(sum());
    if (takes(")") === null) misread();
    return (inputs) => call(...values.map((value) => value(inputs)));
  }

  const whole = sum();
  return at === tokens.length ? whole : misread();
}
