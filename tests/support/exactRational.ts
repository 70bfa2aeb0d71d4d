/**
 * A fraction of two whole numbers of any size: arithmetic without rounding, against which figures are judged. The
 * denominator is above 0; the fraction need not be in lowest terms.
 */
export class ExactRational {
  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  /** Reads "12", "-0.125", "1.5e-7" or "1/3"; throws for anything else. */
  static of(text: string): ExactRational {
    const [over = "", under = "1", ...rest] = text.split("/");
    if (rest.length > 0) throw new Error(`not a fraction: ${text}`);
    return decimal(over).dividedBy(decimal(under));
  }

  /** What a number is meant to be: the shortest decimal that reads back as it, so that 0.1 is one tenth. */
  static meantBy(value: number): ExactRational {
    return decimal(String(value));
  }

  /** The binary fraction that a number is, which for 0.1 is a little more than one tenth. */
  static storedIn(value: number): ExactRational {
    if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
    let whole = value;
    let twos = 0n;
    for (; !Number.isInteger(whole); whole *= 2) twos += 1n;
    return ExactRational.reduced(BigInt(whole), 1n << twos);
  }

  static reduced(numerator: bigint, denominator: bigint): ExactRational {
    if (denominator === 0n) throw new Error("division by zero");
    const sign = denominator < 0n ? -1n : 1n;
    const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, sign * denominator);
    return new ExactRational((sign * numerator) / divisor, (sign * denominator) / divisor);
  }

  plus(other: ExactRational): ExactRational {
    return ExactRational.reduced(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: ExactRational): ExactRational {
    return this.plus(other.times(ExactRational.of("-1")));
  }

  times(other: ExactRational): ExactRational {
    return ExactRational.reduced(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  dividedBy(other: ExactRational): ExactRational {
    return ExactRational.reduced(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  get size(): ExactRational {
    return this.numerator < 0n ? new ExactRational(-this.numerator, this.denominator) : this;
  }

  get isZero(): boolean {
    return this.numerator === 0n;
  }

  isAbove(other: ExactRational): boolean {
    return this.numerator * other.denominator > other.numerator * this.denominator;
  }

  equals(other: ExactRational): boolean {
    return this.numerator * other.denominator === other.numerator * this.denominator;
  }

  /** In decimals, rounded half away from zero as money is by hand; what rounds to nothing has no sign. */
  rounded(digits: number): string {
    const scaled = this.size.numerator * 10n ** BigInt(digits) * 2n + this.denominator;
    const units = (scaled / (2n * this.denominator)).toString().padStart(digits + 1, "0");
    const text = digits === 0 ? units : `${units.slice(0, -digits)}.${units.slice(-digits)}`;
    return this.numerator < 0n && /[1-9]/.test(text) ? `-${text}` : text;
  }

  /** The nearest number, to within the last digit or two. */
  toNumber(): number {
    const shift = 10n ** 40n;
    return Number(`${(this.numerator * shift) / this.denominator}e-40`);
  }
}

function decimal(text: string): ExactRational {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text.trim());
  if (parts === null) throw new Error(`not a decimal number: ${text}`);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  return power < 0
    ? ExactRational.reduced(digits, 10n ** BigInt(-power))
    : ExactRational.reduced(digits * 10n ** BigInt(power), 1n);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0n ? 1n : larger;
}
