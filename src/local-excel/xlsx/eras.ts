/** The eras of the Japanese calendar that Excel knows, the latest first. */
export interface Era {
  readonly letter: string;
  readonly short: string;
  readonly name: string;
  /** The Gregorian year before its first. */
  readonly before: number;
  /** The first day, as Excel's serial number. */
  readonly from: number;
}

export const ERAS: readonly Era[] = [
  { letter: "R", short: "令", name: "令和", before: 2018, from: 43_586 },
  { letter: "H", short: "平", name: "平成", before: 1988, from: 32_516 },
  { letter: "S", short: "昭", name: "昭和", before: 1925, from: 9_856 },
  { letter: "T", short: "大", name: "大正", before: 1911, from: 4_595 },
  { letter: "M", short: "明", name: "明治", before: 1867, from: 0 },
];

const eraOf = (serial: number): Era | undefined => ERAS.find(({ from }) => serial >= from);

/** The tokens of an era and of a year in it, which the xlsx library shows as they are. */
const TOKENS = /("[^"]*"|\\.|\[[^\]]*\])|ggg|gg|g|ee|e/gi;

const isOfEra = (format: string): boolean => /[ge]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, ""));

/** The format of a date with era and year spelled out; other formats as they are. */
export function withEra(format: string, serial: number, year: number): string {
  const isDate = /[ymd]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
  const era = isDate && isOfEra(format) ? eraOf(serial) : undefined;
  if (!era) return format;
  const inEra = String(year - era.before);
  const shown = { g: era.letter, gg: era.short, ggg: era.name, e: inEra, ee: inEra.padStart(2, "0") };
  const spelled = (token: string): string => `"${shown[token.toLowerCase() as keyof typeof shown]}"`;
  return format.replace(TOKENS, (token: string, literal?: string) => literal ?? spelled(token));
}
