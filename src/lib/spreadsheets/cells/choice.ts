import { toHalfWidth } from '../../answers/characters';
import type { Column } from '../columns';
import { cellText, type SheetCell } from '../table';
import { unread, type Reading } from './reading';

/** 是, √, 有 … by the column's own list of what its cells say. */
export function readChoice(cell: SheetCell, column: Column): Reading {
  const text = toHalfWidth(cellText(cell)).replace(/\s+/g, '');
  // A dash or a stroke is how forms say that nothing is there.
  if (/^[-/\\]*$/.test(text)) return {};
  const value = column.choices?.find(([pattern]) => pattern.test(text))?.[1];
  return value !== undefined
    ? { value }
    : unread('看不出是哪一种，没有读入；请写明，或在导入后选择。');
}

/** What ticks and crosses, words and numbers say for yes and no. */
export const yesNoChoices = [
  [/^(否|不是|不|没有|无|×|✗|✘|x|n|no|false|错|0)$/i, 'no'],
  [/^(是|是的|有|√|✓|✔|☑|●|○|v|y|yes|true|对|1)$/i, 'yes'],
] as const;
