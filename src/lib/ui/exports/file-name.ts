/** Without what Windows refuses in a file name. */
export const safeName = (text: string): string => text.replace(/[\\/:*?"<>|\s]+/g, ' ').trim();

/** 20240520, for file names. */
export function stampOf(day: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}`;
}
