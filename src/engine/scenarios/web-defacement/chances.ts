import { happens, type Chance } from "../../model/chance";
import { parameter } from "../../model/expression";

export const chances: Readonly<Record<"s3.served", Chance>> = {
  /** The changed site hands malicious software to its visitors. */
  "s3.served": happens(parameter("s3.served")),
};
