/** Points: what it is, its unit, then figures. */
export const widths = [196, 64, 100, 100, 100, 100, 100] as const;
export const columns = widths.length;

/** Where a figure stands: before, after, their difference and ratio. */
export const [UNIT, BEFORE, AFTER, DIFFERENCE, RATIO] = [1, 2, 3, 4, 5] as const;

export const ratioFormat = "0.0%";
