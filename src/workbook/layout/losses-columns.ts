/** Points. */
export const widths = [168, 62, 74, 92, 92, 92, 92, 250, 150] as const;
export const columns = widths.length;
/** Column of the low amount; likely, high and mean follow. */
export const AMOUNTS = 3;
