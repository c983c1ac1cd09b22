import { toHalfWidth } from '../../../answers/characters';
import type { Cell } from '../../../documents/model';
import type { FormInput } from '../../types';
import type { Disagreement, Stated, StatedBy } from '../../desk';
import { annex1Row } from '../forms/annex-1';
import { columnLabels, type ColumnId } from './columns';

/** Columns of the form, in its order, from the second on. */
const order: readonly ColumnId[] = [
  'name',
  'type',
  'founded',
  'industry',
  'operatingRevenue',
  'mainRevenue',
  'mainShare',
  'rndExpense',
  'ratio',
  'rndStaff',
  'staffShare',
  'equipmentValue',
  'patents',
  'copyrights',
  'claim',
  'contact',
];

/** What a hand-made row states beyond the answers read from it: figures that are computed. */
const computed: ReadonlySet<ColumnId> = new Set(['mainShare', 'ratio', 'staffShare', 'claim']);

/**
 * The cells of a sheet against the row that the form itself would print from the dossier (例1 prints 5.8
 * where 462.7 ÷ 7022.0 is 6.6). What the dossier does not know is not compared.
 */
export function compareAnnex1(stated: Stated, input: FormInput, by: StatedBy): Disagreement[] {
  const { cells } = annex1Row(input, 1);
  return order.flatMap((id, index) => {
    const text = stated[id];
    const cell = cells[index + 1]!;
    if (text === undefined || (by === 'sheet' && !computed.has(id))) return [];
    if (id === 'claim') return claimAgainst(text, input);
    if (cell.blank || agrees(text, cell)) return [];
    return [{ label: columnLabels[id], stated: text, computed: cell.text.replace(/\n/g, '') }];
  });
}

function agrees(text: string, { text: expected, number }: Cell): boolean {
  const [a, b] = [plain(text), plain(expected)];
  if (a === b) return true;
  const value = /^-?[\d.]+%?$/.test(a) ? Number(a.replace('%', '')) : NaN;
  if (!number || Number.isNaN(value)) return false;
  // A sheet shows as many places as its format says: 6.59 is 6.6 to one place.
  const unit = 10 ** number.decimals;
  return Math.round(value * unit * (1 + Number.EPSILON)) === Math.round(number.value * unit);
}

const plain = (text: string) => toHalfWidth(text).replace(/[\s,，、;；]/g, '');

/** 是 is contradicted only by a certain 不符合, and 否 by a certain 符合. */
function claimAgainst(text: string, { assessment }: FormInput): Disagreement[] {
  const said = /^是$|^符合/.test(plain(text))
    ? 'eligible'
    : /^否$|^不/.test(plain(text))
      ? 'not-eligible'
      : undefined;
  const { overall } = assessment;
  if (said === undefined || overall === 'undecided' || overall === said) return [];
  const words = { eligible: '符合', 'not-eligible': '不符合' };
  return [{ label: columnLabels.claim, stated: text, computed: words[overall] }];
}
