/** How an underwriter knows that an answer is true, weakest first: the customer says so, a document shows it, it was asked. */
export const confirmations = ["selfReported", "documented", "interviewed"] as const;
export type Confirmation = (typeof confirmations)[number];
