import { add, min, multiply, parameter, quantity } from "../../model/expression";
import { derived, type Quantity } from "../../model/quantity";

export const quantities: Readonly<Record<"s4.outageHours", Quantity>> = {
  /** Hours without systems: the attack, troubles afterwards, short attacks that follow. */
  "s4.outageHours": derived(
    "hours",
    min(
      add(
        quantity("attackHours"),
        parameter("s4.aftermath"),
        multiply(parameter("s4.repeats"), parameter("s4.repeatHours")),
      ),
      parameter("s4.hoursMax"),
    ),
  ),
};
