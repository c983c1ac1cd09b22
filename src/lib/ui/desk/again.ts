import type { Taken } from '../../desk/intake';
import type { Source } from '../../dossiers/desk-records';

const WORDS = {
  newer: '又收到一份，以较新的这一份为准，先前的保留，可以换回。',
  older: '又收到一份，不比已收的新，保留备查；差异见该企业。',
  sheet: '又收到一份手工表，手工表不代替存档，保留备查；差异见该企业。',
  same: '与已收到的完全相同，没有重复收下。',
};

/** What is said of a file of a firm that had sent something before; undefined for the first. */
export function wordsOfAgain(
  { outcome, row, otherName }: Pick<Taken, 'outcome' | 'otherName' | 'row'>,
  source: Source,
): string | undefined {
  if (outcome === 'new') return undefined;
  const isBehind = outcome === 'older' && source === 'sheet' && row.source !== 'sheet';
  const words = WORDS[isBehind ? 'sheet' : outcome];
  return otherName === undefined ? words : `${words}两份的名称不同，另一个是“${otherName}”。`;
}
