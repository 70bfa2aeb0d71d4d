/** With how many decimals a typed number is written in money: as many as it has, from 2 to 6. */
export function decimalsOf(value: number): number {
  let decimals = 2;
  while (decimals < 6 && Number(value.toFixed(decimals)) !== value) decimals += 1;
  return decimals;
}

/** With how many decimals an exchange rate is told in running text: 2, or 4 below 1. */
export function rateDecimals(rate: number): number {
  return rate < 1 ? 4 : 2;
}

/** With how many decimals a share (0..1) is told in percent: as many as it was typed with, up to 4; a computed one with 1. */
export function percentDecimals(share: number): number {
  const percent = share * 100;
  for (let decimals = 1; decimals <= 4; decimals += 1) {
    if (Math.abs(Number(percent.toFixed(decimals)) - percent) < 1e-9) return decimals;
  }
  return 1;
}
