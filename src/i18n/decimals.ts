/** With how many decimals a typed number is written in money: as many as it has, from 2 to 6. */
export function decimalsOf(value: number): number {
  let decimals = 2;
  while (decimals < 6 && Number(value.toFixed(decimals)) !== value) decimals += 1;
  return decimals;
}
