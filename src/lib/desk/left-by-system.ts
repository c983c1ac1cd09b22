/**
 * Files that no one means to hand in: what Windows, macOS and an open Excel leave in folders and
 * archives.
 * @param path a file's name, with its folders or without
 */
export const isLeftBySystem = (path: string): boolean =>
  /(^|\/)(__MACOSX\/|\.[^/]*$|~\$|Thumbs\.db$|desktop\.ini$)/i.test(path);
