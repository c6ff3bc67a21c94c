import { byIndustry, divide, min, parameter, quantity, used } from "../../model/expression";
import { derived, single, type Quantity } from "../../model/quantity";

export const quantities: Readonly<Record<"s3.serversExamined" | "s3.onlineStaff", Quantity>> = {
  /** Servers examined, never more than there are. */
  "s3.serversExamined": derived("servers", min(used("publicServers"), parameter("forensic.servers.s3"))),
  /** Staff that lives on sales online. */
  "s3.onlineStaff": single(
    "persons",
    min(used("staff"), divide(quantity("onlineSales"), byIndustry("assume.revenuePerStaff"))),
  ),
};
