import { shiftDecimal } from '../../../answers/numbers';
import { answerAt } from '../../../answers/path';
import { dateInChinese } from '../../../answers/dates';
import type { Cell, Row } from '../../../documents/model';
import type { FormInput } from '../../types';

/** How the forms write labels, fixed words and answers. An answer not given is blank, never 0. */

type Answers = FormInput['answers'];
type Look = Partial<Cell>;

export const label = (text: string, look: Look = {}): Cell => ({
  text,
  align: 'center',
  role: 'label',
  ...look,
});

/** Words of the form around its answers: 万元，同比增长. */
export const words = (text: string, look: Look = {}): Cell => ({
  text,
  align: 'left',
  role: 'fixed',
  ...look,
});

/** Space left for pen, signature or seal. */
export const space = (look: Look = {}): Cell => ({ text: '', role: 'fixed', ...look });

/** Sides of 生产制造 where the notice prints 不填 itself (附件1 例1). */
export const notAsked = (look: Look = {}): Cell => words('不填', { align: 'center', ...look });

/** An answer in words; `look.text` is what the form prints in its place while it is blank. */
export function answer(
  text: string | undefined,
  field: string,
  name: string,
  look: Look = {},
): Cell {
  const given = text !== undefined && text.trim() !== '';
  const { text: placeholder = '', ...rest } = look;
  return {
    text: given ? text : placeholder,
    role: 'value',
    field,
    name,
    ...rest,
    ...(given ? {} : { blank: true }),
  };
}

/** A figure with the decimals it was typed with, at most `places`, rounded half up as decimals are. */
export function figure(
  value: number | undefined,
  field: string,
  name: string,
  look: Look & { places?: number } = {},
): Cell {
  const { places = 6, ...rest } = look;
  if (value === undefined) return answer(undefined, field, name, { align: 'center', ...rest });
  const text = String(roundedTo(value, places));
  const decimals = text.split('.')[1]?.length ?? 0;
  return {
    ...answer(text, field, name, { align: 'center', ...rest }),
    number: { value: Number(text), decimals },
  };
}

function roundedTo(value: number, places: number): number {
  const rounded = shiftDecimal(Math.round(shiftDecimal(Math.abs(value), places)), -places);
  return value < 0 ? -rounded : rounded;
}

export function textAt(answers: Answers, path: string, name: string, look: Look = {}): Cell {
  const value = answerAt(answers, path);
  return answer(typeof value === 'string' ? value : undefined, path, name, look);
}

export function figureAt(
  answers: Answers,
  path: string,
  name: string,
  look: Look & { places?: number } = {},
): Cell {
  return figure(numberAt(answers, path), path, name, look);
}

/** 万元 print two decimals at most; the answer keeps every 分, and so does what is decided by it. */
export const TO_WAN = { places: 2 } as const;

export const moneyAt = (answers: Answers, path: string, name: string, look: Look = {}): Cell =>
  figureAt(answers, path, name, { ...look, ...TO_WAN });

/** 2018年5月12日, or 2018年5月 where only the month is known or asked. */
export function dateAt(
  answers: Answers,
  path: string,
  name: string,
  look: Look & { toMonth?: boolean } = {},
): Cell {
  const { toMonth, ...rest } = look;
  const value = answerAt(answers, path);
  const date = typeof value === 'string' ? value.slice(0, toMonth ? 7 : 10) : undefined;
  return answer(date && dateInChinese(date), path, name, { align: 'center', ...rest });
}

export function numberAt(answers: Answers, path: string): number | undefined {
  const value = answerAt(answers, path);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Names one after another, in the order they were given. */
export function textsAt(
  answers: Answers,
  path: string,
  name: string,
  between: string,
  look: Look = {},
): Cell {
  const value = answerAt(answers, path);
  return answer(Array.isArray(value) ? value.join(between) : undefined, path, name, look);
}

/** The heading row of a list. */
export const heading = (columns: readonly { title: string }[]): Row => ({
  cells: columns.map(({ title }) => label(title)),
});

/** Shown and linked to its question, but not counted: the form does not ask it of this firm. */
export function optional(cell: Cell): Cell {
  const { role: _role, ...rest } = cell;
  return rest;
}
