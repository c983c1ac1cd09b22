import type { Question } from '../../types';
import type { TechCentreAnswers } from '../answers';

export type Q = Question<TechCentreAnswers>;

/** 万元: above this a figure typed in 元 is likelier than so large a firm (check 22). */
export const LARGEST_AMOUNT = 1_000_000;

type More = Partial<Omit<Q, 'path' | 'label' | 'source'>>;

export const money = (path: string, label: string, source: string, more: More = {}): Q => ({
  path,
  kind: 'money',
  label,
  source,
  unit: '万元',
  plausibleMax: LARGEST_AMOUNT,
  ...more,
});

export const count = (
  path: string,
  label: string,
  source: string,
  unit: string,
  more: More = {},
): Q => ({ path, kind: 'count', label, source, unit, plausibleMax: 10_000, ...more });

export const text = (path: string, label: string, source: string, more: More = {}): Q => ({
  path,
  kind: 'text',
  label,
  source,
  ...more,
});
