/** What an amount of yen may be given in, where its cell has a unit cell beside it; the factor brings it to yen. */
export const amountUnits = [
  { id: "yen", factor: 1 },
  { id: "thousandYen", factor: 1e3 },
  { id: "millionYen", factor: 1e6 },
  { id: "hundredMillionYen", factor: 1e8 },
] as const satisfies readonly { readonly id: string; readonly factor: number }[];
export type AmountUnitId = (typeof amountUnits)[number]["id"];
