/** Formula of a figure to so many decimals, never above what it is: a grade is decided on the figure itself. */
export const roundedDown = (figure: string, decimals: number): string =>
  `INT(ROUND(${figure}*${10 ** decimals},4))/${10 ** decimals}`;
