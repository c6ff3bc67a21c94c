/** JSON for a person and a pipe alike. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
