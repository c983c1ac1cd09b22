import type { AnswerTree } from './path';

/** One firm's answers to one programme in one year, as kept on this device and in dossier files. */
export interface Dossier {
  programme: string;
  edition: string;
  /** uuid */
  id: string;
  title: string;
  /** ISO 8601, UTC */
  createdAt: string;
  updatedAt: string;
  answers: AnswerTree;
  /** Text that could not be read as an answer, by path: kept and shown as it was typed. */
  typed: Readonly<Record<string, string>>;
  /** Warnings the user has looked into, by their message, and why they may stand. */
  acknowledged?: Readonly<Record<string, string>>;
}
