/** Points wide. */
export const widths = [150, 62, 62, 92, 70, 96, 96, 150] as const;
export const columns = widths.length;
