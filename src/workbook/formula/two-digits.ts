/** Formula of a figure, 0 or more, to the two digits that are known of it: `tailFigure` in cells. */
export const twoDigits = (figure: string): string => `IF(${figure}<=0,0,ROUND(${figure},1-INT(LOG10(${figure}))))`;
