import type { ParameterTexts } from "../shape-parameters";

const ofGross =
  "A share of the gross premium equivalent. Expenses, commission and profit together must stay below 100%.";

/** What a plan pays and what it should cost. */
export const coverParameters = {
  "cover.internalShare": {
    label: "Share of internal work above ordinary wages",
    note: "Of the wages for internal work, ② pays no more than this share. A plan begins with this value.",
  },
  "cover.appetite": {
    label: "Retained loss that can be borne, as a share of revenue",
    note: "Accepted as long as TVaR (99%) of the loss retained in a year stays within this share of yearly revenue.",
  },
  "cover.interruption.share": {
    label: "Limits of ③ as a share of ①, usual at most",
    note: "A limit of ③ above this share of the limit of ① is pointed out.",
  },
  "cover.interruption.most": {
    label: "Limits of ③, usual at most",
    note: "A limit of ③ above this amount is pointed out.",
  },
  "cover.revenueMost.profit": {
    label: "Yearly revenue up to which lost profit is usually covered",
    note: "Cover of lost profit for a larger company is pointed out.",
  },
  "cover.revenueMost.any": {
    label: "Yearly revenue up to which cover is usually written",
    note: "A larger company is pointed out.",
  },
  "price.handling": { label: "Loss adjustment expenses", note: "A share of expected paid." },
  "price.riskLoad": { label: "Risk load on expected paid", note: "Used where the load is a share of expected paid." },
  "price.riskLoadTvar": {
    label: "Risk load on TVaR",
    note: "Used where the load is a share of TVaR (99%) of what is paid in a year.",
  },
  "price.riskByTvar": { label: "Take the risk load from TVaR", note: "1: it is used. 0: it is not." },
  "price.nonModelledLoad": {
    label: "Load for risks outside the scenarios",
    note: "Added to the pure premium equivalent for what no scenario holds.",
  },
  "price.expense": { label: "Expenses", note: ofGross },
  "price.commission": { label: "Commission", note: ofGross },
  "price.profit": { label: "Profit", note: ofGross },
} satisfies ParameterTexts<"cover" | "price">;
