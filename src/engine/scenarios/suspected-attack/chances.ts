export const chances = {} as const;
