import type { AnswerTree } from './path';

/** Whether a value has names of its own: neither a list nor a single answer. */
export const isTree = (value: unknown): value is AnswerTree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
