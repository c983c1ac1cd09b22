const MB = 1024 * 1024;

/**
 * Bounds on what a file may cost. A list of 10,000 people is about 1 MB packed and 6 MB unpacked; these
 * leave room for workbooks with formatting to the last row, and stop what is no list.
 */
export const limits = {
  file: 40 * MB,
  /** Unpacked, all parts together; formatting of empty cells is dropped as it streams by. */
  unpacked: 512 * MB,
  /** What is left of the parts and handed to the reader. */
  kept: 96 * MB,
  parts: 5000,
  rows: 100_000,
  cells: 1_000_000,
  /** Excel's last column is 16 384; lists have ten. */
  columns: 400,
} as const;
