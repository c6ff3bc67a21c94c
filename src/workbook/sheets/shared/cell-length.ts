/** Characters of a cell besides blanks: full-width and non-breaking ones count as blanks too, an error as nothing. */
export function lengthOf(cell: string): string {
  const bare = ["\u3000", "\u00a0"].reduce((text, blank) => `SUBSTITUTE(${text},"${blank}","")`, `CLEAN(${cell}&"")`);
  return `IFERROR(LEN(TRIM(${bare})),0)`;
}
