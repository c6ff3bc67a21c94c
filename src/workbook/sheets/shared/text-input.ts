import { style } from "../../model/cell-styles";
import type { Style } from "../../model/style";

/** A cell to choose in or to write a text in. */
export const textInput: Style = { ...style.input, ...style.text, horizontal: "Left", indent: 1 };
