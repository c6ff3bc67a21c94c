import { constant, divide, min, multiply, parameter, power, quantity, sqrt, used } from "../../model/expression";
import { derived, single, type Quantity } from "../../model/quantity";

export const quantities: Readonly<
  Record<"s2.serversExamined" | "s2.giftPersons" | "s2.callCentreSize" | "s2.improvementSize", Quantity>
> = {
  /** Servers examined, never more than there are. */
  "s2.serversExamined": derived("servers", min(used("servers"), parameter("forensic.servers.s2"))),
  /** Persons that get a gift: no more than a share of sales pays for. */
  "s2.giftPersons": single(
    "persons",
    min(
      quantity("personsAffected"),
      divide(multiply(used("revenue"), parameter("s2.giftRevenueMax")), parameter("s2.giftReference")),
    ),
  ),
  /** 1 for 10,000 persons. */
  "s2.callCentreSize": single(
    "factor",
    power(divide(quantity("personsAffected"), constant(10_000)), parameter("s2.callExponent")),
  ),
  /** Between the size of the firm and that of the leak. */
  "s2.improvementSize": single("factor", sqrt(multiply(quantity("personsSize"), quantity("staffSize")))),
};
