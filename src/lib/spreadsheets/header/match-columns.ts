import type { Column } from '../columns';
import { headingParts } from './header-rows';
import { heading, saysNothing } from './heading';
import type { ColumnMatch, Confidence } from './mapping';
import { inFavour, isAboutElse, LEAST, similarity } from './similarity';

export interface Matched {
  matches: ColumnMatch[];
  /** Sum of the similarities: how much this row looks like the header. */
  score: number;
}

/** Gives each column of the list the heading that names it best; no heading serves twice. */
export function matchColumns(headings: readonly string[], columns: readonly Column[]): Matched {
  const candidates = headings.flatMap((text, at) =>
    text === '' || text.length > 60 || saysNothing(text)
      ? []
      : columns.map((column) => ({ at, column, score: bestPart(text, column) })),
  );
  candidates.sort((a, b) => b.score - a.score || a.at - b.at);
  const takenColumns = new Set<number>();
  const takenKeys = new Set<string>();
  const matches: ColumnMatch[] = [];
  let total = 0;
  for (const { at, column, score } of candidates) {
    if (score < LEAST) break;
    if (takenColumns.has(at) || takenKeys.has(column.key)) continue;
    takenColumns.add(at);
    takenKeys.add(column.key);
    matches.push(matchOf(column, at, headings[at]!, confidence(score)));
    total += score;
  }
  matches.sort((a, b) => a.column - b.column);
  return { matches, score: total };
}

export function matchOf(
  column: Column,
  at: number,
  text: string,
  confidence: Confidence,
): ColumnMatch {
  const parts = headingParts(text);
  const unit =
    column.kind === 'money' ? parts.map((part) => heading(part).unit).find(Boolean) : undefined;
  return { key: column.key, column: at, heading: text, confidence, ...(unit && { unit }) };
}

function bestPart(text: string, column: Column): number {
  const parts = headingParts(text);
  if (isAboutElse(parts[0]!, column)) return 0;
  const best = Math.max(...parts.map((part, index) => similarity(part, column) - index * 0.01));
  return best && best + inFavour(parts[0]!, column);
}

const confidence = (score: number): Confidence =>
  score >= 0.88 ? 'exact' : score >= 0.7 ? 'likely' : 'guess';
