import type { MoneyUnit } from '../columns';

/** `exact`: the label or a known synonym; `likely`: nearly so; `guess`: look at it. */
export type Confidence = 'exact' | 'likely' | 'guess' | 'user';

/** Which column of the file an answer is read from. */
export interface ColumnMatch {
  key: string;
  /** Column in the sheet, from 0. */
  column: number;
  /** The heading as the file writes it. */
  heading: string;
  confidence: Confidence;
  /** Of sums: the unit that the heading names, or that the user chose. */
  unit?: MoneyUnit;
}

export interface Mapping {
  /** Row number of the first header row; 0 when the table has no header. */
  headerLine: number;
  /** How many rows the header takes: 1, or 2 and 3 under merged headings. */
  headerDepth: number;
  matches: readonly ColumnMatch[];
  /** Columns of the file that nothing is read from, with the first value below. */
  unmapped: readonly { column: number; heading: string; example: string }[];
  /** Columns of the list that the file does not have. */
  missing: readonly string[];
  /** What the user should look at before importing. */
  notes: readonly string[];
}

/** What a mapping comes down to: small, plain, fit to be stored. */
export interface MappingChoice {
  headerLine: number;
  headerDepth: number;
  picks: readonly { key: string; column: number; unit?: MoneyUnit }[];
}

export const choiceOf = ({ headerLine, headerDepth, matches }: Mapping): MappingChoice => ({
  headerLine,
  headerDepth,
  picks: matches.map(({ key, column, unit }) => ({ key, column, ...(unit && { unit }) })),
});
