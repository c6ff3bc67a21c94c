import type { Language } from "../locales";
import { functionIds } from "./declarations";
import type { run } from "./run";
import type { Rest, settleYears, simulateYears } from "./simulation";

interface Functions {
  readonly run: typeof run;
  readonly simulateYears: typeof simulateYears;
  readonly settleYears: typeof settleYears;
}

/** Gives Excel the functions' work. Their code is fetched when the first one is asked for, and asked for again where it did not come. */
export function registerFunctions(language: () => Language, load: () => Promise<Functions>, rest: Rest): void {
  for (const id of functionIds) {
    CustomFunctions.associate(id, async (...args) => {
      const { run, simulateYears, settleYears } = await load();
      const context = { language: language(), simulate: simulateYears(rest), settle: settleYears(rest) };
      const outcome = await run(id, args, context);
      if (outcome.ok) return outcome.value;
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode[outcome.error], outcome.message);
    });
  }
}
