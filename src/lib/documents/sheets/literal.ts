/** Spreadsheets read `_x0041_` as the letter A: what looks so says that it is meant literally. */
export const literal = (text: string): string => text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
