import { spokenAmount, tailFigure } from "../../../locales";
import { useWords } from "../use-words";

/** Yen as a sentence says them: 1.5億円, ¥150M; `rough`: with the two digits that a simulation knows. */
export function useSpoken(): { readonly exact: (yen: number) => string; readonly rough: (yen: number) => string } {
  const { language, units, profile } = useWords();
  const words = { language, units, yes: profile.yes, no: profile.no };
  const exact = (yen: number): string => spokenAmount(yen, "yen", words);
  return { exact, rough: (yen) => exact(tailFigure(yen)) };
}
