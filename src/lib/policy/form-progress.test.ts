import { expect, test } from 'vitest';
import type { PaperDocument } from '../documents/model';
import { progressOf } from './form-progress';
import { formProgress } from './form-progress';
import { cellsOf, complete, formNamed, inputOf } from './tech-centre/forms/dossiers.builder';
import { whole } from './tech-centre/whole';

const paper: PaperDocument = {
  id: 'form',
  title: '表',
  paper: { orientation: 'portrait', margins: { top: 20, right: 20, bottom: 20, left: 20 } },
  blocks: [
    {
      kind: 'table',
      columns: [20, 40],
      headerRows: 0,
      rows: [
        {
          cells: [
            { text: '名称', role: 'label' },
            { text: '甲', role: 'value', field: 'name', name: '名称' },
          ],
        },
        {
          cells: [
            { text: '日期', role: 'label' },
            { text: '  年  月', role: 'value', field: 'date', name: '日期', blank: true },
          ],
        },
        {
          cells: [
            { text: '备注', role: 'label' },
            { text: '', field: 'remark', name: '备注' },
          ],
        },
      ],
    },
    { kind: 'paragraph', field: 'name', name: '又是名称', runs: [{ text: '甲' }] },
    { kind: 'paragraph', field: 'text', name: '正文', blank: true, runs: [{ text: '请写明' }] },
  ],
};

test('counts each answer once, and what the form prints for a blank as blank', () => {
  expect(progressOf([paper])).toEqual({
    filled: 1,
    total: 3,
    missing: [
      { field: 'date', label: '日期' },
      { field: 'text', label: '正文' },
    ],
  });
});

test('the complete sample fills every form', () => {
  for (const form of whole.forms) {
    const { filled, total, missing } = formProgress(form, inputOf(complete));
    expect(missing).toEqual([]);
    expect(filled).toBe(total);
    expect(total).toBeGreaterThan(0);
  }
});

test('taking one answer away lacks exactly that', () => {
  const { bankCreditRating: _gone, ...rest } = complete;
  const all = formProgress(formNamed('annex-4'), inputOf(complete));
  const { filled, total, missing } = formProgress(formNamed('annex-4'), inputOf(rest));
  expect(missing).toEqual([{ field: 'bankCreditRating', label: '银行信用等级' }]);
  expect([filled, total]).toEqual([all.filled - 1, all.total]);
});

test('生产制造 is not asked for copyrights, 研发设计 with 20 of them not for patents', () => {
  const fields = (id: string, applicantType: string) =>
    formProgress(formNamed(id), inputOf({ applicantType })).missing.map(({ field }) => field);
  expect(fields('annex-4', 'manufacturing')).not.toContain('copyrightsApplied');
  expect(fields('annex-4', 'rnd-design')).toContain('copyrightsApplied');
  expect(fields('annex-2', 'manufacturing')).toEqual(['patents']);
  expect(fields('annex-2', 'rnd-design')).toEqual([]);
  expect(fields('annex-5', 'manufacturing')).not.toContain('contracts');
  expect(fields('annex-5', 'rnd-design')).toContain('contracts');
});

test('everything a form counts has a name to say what is lacking', () => {
  for (const form of whole.forms)
    for (const cell of cellsOf(form.make(inputOf(complete))))
      if (cell.role === 'value' && cell.field !== undefined) expect(cell.name).toBeTruthy();
});
