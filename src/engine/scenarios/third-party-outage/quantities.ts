import { above, add, constant, holds, parameter, used, when } from "../../model/expression";
import { single, type Quantity } from "../../model/quantity";
import { providerNames } from "../../profile/providers";

const named = add(...providerNames.map(used));

export const quantities: Readonly<Record<"s6.providers", Quantity>> = {
  /** Providers whose outage stops the business: those named; where nothing is said of them, so many as are assumed. */
  "s6.providers": single(
    "companies",
    when(above(named, constant(0)), named, when(holds("providersNone"), constant(0), parameter("assume.providers"))),
  ),
};
