/** Without what Windows refuses in a file name. */
export const safeName = (text: string): string => text.replace(/[\\/:*?"<>|\s]+/g, ' ').trim();
