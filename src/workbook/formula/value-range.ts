import type { ValueName } from "../../engine";
import type { ValueCells } from "./expression";

/** Whether places follow one another without a gap. */
export const isRising = (places: readonly number[]): boolean =>
  places.every((place, index) => place >= 0 && (index === 0 || place === (places[index - 1] ?? NaN) + 1));

/** Several cells as arguments of a function: a range where they stand side by side, else one by one. */
export const cellsOf = (names: readonly ValueName[], one: ValueCells["one"], sideBySide: boolean): string => {
  const [first, last] = [names[0], names.at(-1)];
  return sideBySide && first && last ? `${one(first)}:${one(last)}` : names.map(one).join(",");
};
