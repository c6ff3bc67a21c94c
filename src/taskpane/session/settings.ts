import * as z from "zod/mini";
import { languages } from "../../locales";

export const amountUnits = ["yen", "tenThousand", "million", "hundredMillion"] as const;
/** The unit amounts are shown in: 円, 万円, 百万円, 億円. */
export type AmountUnit = (typeof amountUnits)[number];

export const lossFigures = ["insurable", "totalCost"] as const;
/** The amount the losses view shows: 付保対象となり得る経済損害, or 総コスト with what stands beside it. */
export type LossFigure = (typeof lossFigures)[number];

const schema = z.object({
  /** Null: the language Excel is shown in. */
  language: z.nullable(z.enum(languages)),
  unit: z.enum(amountUnits),
  // settings kept by an earlier version say nothing of it
  figure: z._default(z.enum(lossFigures), "insurable"),
  /** Results in the pane follow every change of an input. */
  live: z.boolean(),
  /** For logs in the workbook; never sent anywhere. */
  name: z.string().check(z.maxLength(100)),
  /** The introduction was seen. */
  introduced: z.boolean(),
  /** The note on what a diagnosis adds was seen. */
  warned: z.boolean(),
});
export type Settings = z.infer<typeof schema>;

const initial: Settings = {
  language: null,
  unit: "million",
  figure: "insurable",
  live: false,
  name: "",
  introduced: false,
  warned: false,
};

const key = "kikitori.settings";

/** Settings of this user on this machine; if the browser refuses to store them, they last as long as the pane. */
export interface SettingsStore {
  load(): Settings;
  save(settings: Settings): void;
}

export function settingsStore(storage: () => Storage): SettingsStore {
  return {
    load() {
      const text = attempt(() => storage().getItem(key));
      const parsed = schema.safeParse(text == null ? null : attempt(() => JSON.parse(text) as unknown));
      return parsed.success ? parsed.data : initial;
    },
    save(settings) {
      attempt(() => storage().setItem(key, JSON.stringify(settings)));
    },
  };
}

/** Null if storage is forbidden or full, or holds no JSON; the user is not told. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return null;
    throw error;
  }
}
