/** Of what is listed, so many are named; the rest is only said to be there. */
const named = 3;

/**
 * A formula that names the first of those places whose flag is a number, the number being the place's position: "" where
 * none is. `places` and `flags` are columns of the same rows.
 */
export function firstOf(
  places: string,
  flags: string,
  { separator, more }: { separator: string; more: string },
): string {
  const place = (rank: number): string => `INDEX(${places},SMALL(${flags},${rank}))`;
  const counted = (from: number, text: string): string => `IF(COUNT(${flags})<${from},"",${text})`;
  const listed = Array.from({ length: named }, (_, index) =>
    counted(index + 1, index === 0 ? place(1) : `"${separator}"&${place(index + 1)}`),
  );
  return [...listed, counted(named + 1, `"${more}"`)].join("&");
}
