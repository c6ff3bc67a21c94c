import type { SheetWords } from "../shape-sheets";

export const sheets = {
  names: {
    guide: "Guide",
    hearing: "Hearing sheet",
    lists: "Lists",
    calc: "Calc",
    parameters: "Parameters",
    rating: "Rating",
    losses: "Losses",
    record: "Record",
  },
} satisfies SheetWords;
