import type { MessageParts } from "../../shape-messages";

export const parts: MessageParts = {
  comma: ", ",
  colon: ": ",
  more: (count) => ({ one: "1 more", other: `${count} more` }),
  quoted: (text) => `"${text}"`,
  question: (id, short) => `${id} "${short}"`,
  customersOwn: (parameter) => `${parameter} (customer override)`,
  cellOf: (name, item) => `The name "${name}" of the cell of ${item}`,
  cellAlone: (name) => `The name "${name}"`,
  triple: (low, likely, high) => `low ${low}, likely ${likely}, high ${high}`,
  nothing: "blank",
  sheet: (name) => `sheet "${name}"`,
  cell: (address) => `cell ${address}`,
};
