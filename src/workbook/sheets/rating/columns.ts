/** Points wide. */
export const widths = [130, 62, 62, 86, 70, 120, 98, 150] as const;
export const columns = widths.length;
