/** Points wide: a name, and six figures. */
export const distributionWidths = [218, 96, 96, 96, 106, 106, 106] as const;
export const distributionColumns = distributionWidths.length;
