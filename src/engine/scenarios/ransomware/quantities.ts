import { min, parameter, used } from "../../model/expression";
import { derived, type Quantity } from "../../model/quantity";

export const quantities: Readonly<Record<"s5.serversExamined", Quantity>> = {
  /** Servers examined, never more than there are. */
  "s5.serversExamined": derived("servers", min(used("servers"), parameter("forensic.servers.s5"))),
};
