import type { Language } from "../locales";
import { functionIds } from "./declarations";
import type { Simulate } from "./exceedance";
import type { run } from "./run";

interface Functions {
  readonly run: typeof run;
  readonly simulate: Simulate;
}

/** Gives Excel the functions' work. Their code is fetched when the first one is asked for, and asked for again where it did not come. */
export function registerFunctions(language: () => Language, load: () => Promise<Functions>): void {
  for (const id of functionIds) {
    CustomFunctions.associate(id, async (...args) => {
      const { run, simulate } = await load();
      const outcome = await run(id, args, { language: language(), simulate });
      if (outcome.ok) return outcome.value;
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode[outcome.error], outcome.message);
    });
  }
}
