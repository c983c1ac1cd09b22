import type { MergedForm } from '../../desk';
import { textAt } from '../forms/cells';
import { annex1, annex1Paper, annex1Row } from '../forms/annex-1';
import { annex2, annex2Paper, annex2Rows, blankRow, isNeeded } from '../forms/annex-2';
import { annex3, annex3Paper } from '../forms/annex-3';
import { verificationRow } from './verification';

/** The three forms the bureau sends on, one row or more for each firm. */
export const merged: MergedForm[] = [
  {
    id: annex1.id,
    number: annex1.number,
    title: annex1.title,
    rowsOf: (firm, next) => [annex1Row(firm, next)],
    paper: annex1Paper,
  },
  {
    id: annex2.id,
    number: annex2.number,
    title: annex2.title,
    rowsOf: (firm, next) => {
      const rows = annex2Rows(firm, next);
      if (rows.length > 0 || !isNeeded(firm)) return rows;
      // A firm that has to report a patent and has none listed keeps its place.
      const [number, , ...rest] = blankRow(next, true).cells;
      const name = textAt(firm.answers, 'enterpriseName', '申报单位名称', { align: 'center' });
      return [{ minHeight: 14, cells: [number!, name, ...rest] }];
    },
    paper: annex2Paper,
  },
  {
    id: annex3.id,
    number: annex3.number,
    title: annex3.title,
    rowsOf: (firm, next) => [verificationRow(firm, next)],
    paper: annex3Paper,
  },
];
