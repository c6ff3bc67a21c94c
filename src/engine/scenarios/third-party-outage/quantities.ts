import { parameter } from "../../model/expression";
import { single, type Quantity } from "../../model/quantity";

export const quantities: Readonly<Record<"s6.providers", Quantity>> = {
  /** Providers whose outage stops the business. */
  "s6.providers": single("companies", parameter("assume.providers")),
};
