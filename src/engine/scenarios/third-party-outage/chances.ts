import type { Chance } from "../../model/chance";

export const chances: Readonly<Record<never, Chance>> = {};
