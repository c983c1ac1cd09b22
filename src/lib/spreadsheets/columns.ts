import type { AnswerTree } from '../answers/path';

/** What a column of a list holds, and so how its cells are read. */
export type ColumnKind =
  | 'text'
  /** A person's name: blanks between the characters are none of it. */
  | 'person'
  /** A number that names something (invoice, contract, voucher): kept as shown, digit by digit. */
  | 'code'
  /** Several names in one cell. */
  | 'names'
  | 'number'
  | 'money'
  | 'date'
  | 'choice'
  | 'citizen-id'
  | 'patent-number'
  | 'registration-number';

export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

/** A column of a list, as data: what it is called and how its cells read. */
export interface Column<Row extends object = AnswerTree> {
  key: keyof Row & string;
  /** Verbatim from the form; `{year}` stands for the fiscal year. */
  label: string;
  /** Other headings firms use, the likelier first. Brackets, blanks and years do not matter. */
  synonyms: readonly string[];
  kind: ColumnKind;
  /** Of `number` and `money`: the unit of the answer. */
  unit?: string;
  /** Of `number`: only whole numbers. */
  whole?: boolean;
  /** Of `choice`: what cells say, tried from the top; no value: it cannot be told from that. */
  choices?: readonly (readonly [pattern: RegExp, value: string | undefined])[];
  /** Two rows with the same value here are the same thing twice. */
  identifies?: boolean;
  /** A sentence when a text can be kept but the counting rules will not understand it. */
  doubt?: (text: string) => string | undefined;
  /** A cell of the example row in the blank template. */
  example: string;
  /** A line of the template's notes. */
  note?: string;
}

/** A list as it is imported: its columns in the order of the form. */
export interface ListSheet<Row extends object = AnswerTree> {
  id: string;
  title: string;
  columns: readonly Column<Row>[];
  notes: readonly string[];
  /** What must not go unseen in columns of the file that nothing is read from. */
  alarms?: readonly Alarm[];
}

export interface Alarm {
  /** Of 「使用状态：报废」. */
  pattern: RegExp;
  message: string;
}
