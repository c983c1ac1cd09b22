import { parseArgs } from 'node:util';

export const SECTIONS = [
  'load',
  'keystroke',
  'evaluator',
  'import',
  'grid',
  'export',
  'desk',
  'sizes',
] as const;
export type SectionId = (typeof SECTIONS)[number];

export interface Options {
  sections: readonly SectionId[];
  /** rounds of every measurement */
  runs: number;
  /** whether a missed target fails the command */
  strict: boolean;
}

const DEFAULT_RUNS = 7;

/** @throws Error in Chinese when an option is not understood */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      runs: { type: 'string', default: String(DEFAULT_RUNS) },
      strict: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs 应为正整数');
  const sections = values.only === undefined ? SECTIONS : values.only.split(',').map(section);
  return { sections, runs, strict: values.strict };
}

function section(name: string): SectionId {
  const found = SECTIONS.find((id) => id === name.trim());
  if (!found) throw new Error(`--only 只接受 ${SECTIONS.join('、')}，不认识 ${name}`);
  return found;
}
