import { min, parameter, used } from "../../model/expression";
import { derived, type Quantity } from "../../model/quantity";

export const quantities: Readonly<Record<"s1.serversExamined", Quantity>> = {
  /** Servers examined, never more than there are. */
  "s1.serversExamined": derived("servers", min(used("servers"), parameter("forensic.servers.s1"))),
};
