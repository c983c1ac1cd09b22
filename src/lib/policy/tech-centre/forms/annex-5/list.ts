import { answerAt } from '../../../../answers/path';
import type { Cell, Row } from '../../../../documents/model';
import type { Edition, FormInput } from '../../../types';
import { hasContent } from '../../count';
import { answer, optional, words } from '../cells';

/** One of the four lists: a row for each line of an answer list. */
export interface ImportantList {
  /** The answer list it shows. */
  key: string;
  title: string;
  columns: (edition: Edition) => ListColumn[];
  /** Rows of the printed form, to be filled by hand where the list is shorter. */
  leastRows: number;
  /** Rows numbered in the printed form; the rest are bare. */
  numbered: number;
  note?: string;
  /** Whether this firm must have it; a list that is not asked is shown but not counted. */
  isAsked: (input: FormInput) => boolean;
}

export interface ListColumn {
  title: string;
  width: number;
  /** Absent: 序号. */
  cell?: (answers: FormInput['answers'], row: string, name: string) => Cell;
  /** What the form prints in its first row to show how it is meant: ZL****. */
  hint?: string;
  /** May stay blank, such as a title that a person does not have. */
  optional?: boolean;
}

const HINT_COLOR = '#808080';

export function listRows(list: ImportantList, columns: ListColumn[], input: FormInput): Row[] {
  const { answers } = input;
  const value = answerAt(answers, list.key);
  const items = (Array.isArray(value) ? value : []) as object[];
  const asked = list.isAsked(input);
  const rows = items.flatMap((item, index) => (hasContent(item) ? [`${list.key}.${index}`] : []));
  const filled = rows.map((path, index): Row => ({
    minHeight: 8,
    cells: columns.map(({ title, cell, optional: isOptional }) => {
      if (!cell) return number(index + 1);
      const name = `${title.replaceAll('\n', '')}（第 ${index + 1} 行）`;
      const shown = cell(answers, path, name);
      return asked && !isOptional ? shown : optional(shown);
    }),
  }));
  const blank = Array.from({ length: Math.max(0, list.leastRows - filled.length) }, (_, index) =>
    blankRow(list, columns, filled.length + index, asked && filled.length + index === 0),
  );
  return [...filled, ...blank];
}

function blankRow(list: ImportantList, columns: ListColumn[], row: number, asked: boolean): Row {
  return {
    minHeight: 8,
    cells: columns.map(({ cell, hint = '' }, column) => {
      if (!cell) return number(row < list.numbered ? row + 1 : undefined);
      // An empty list lacks one thing: its first line.
      if (asked && column === 1)
        return answer(undefined, list.key, list.title.replace(/^\d、/, ''), { align: 'center' });
      const text = row === 0 ? hint : '';
      return words(text, { align: 'center', ...(text ? { color: HINT_COLOR } : {}) });
    }),
  };
}

const number = (value: number | undefined) =>
  words(value === undefined ? '' : String(value), { align: 'center' });
