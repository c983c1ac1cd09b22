import { expect, test } from 'vitest';
import type { DeskFirm } from '../../desk';
import { inputOf } from '../forms/dossiers.builder';
import { annex3Paper } from '../forms/annex-3';
import { verification, verificationRow } from './verification';

const firm = (said: Record<string, string>): DeskFirm => ({
  ...inputOf({ enterpriseName: '湖南甲公司' }),
  disagreements: [],
  sheetOnly: false,
  verification: said,
});
const texts = (said: Record<string, string>) =>
  verificationRow(firm(said), 7).cells.map(({ text }) => text);

test('what the bureau wrote stands in the columns of 附件3, and nothing that it did not write', () => {
  expect(
    texts({
      siteStaff: '张三、李四',
      siteDate: '2024-05-20',
      siteAgrees: 'no',
      siteProblems: '行业为 3521',
      webStaff: '王五',
      webDate: '2024-05-21',
      webAgrees: 'yes',
      truthful: 'yes',
      meets: 'no',
    }),
  ).toEqual([
    '7',
    '湖南甲公司',
    '姓名：张三、李四\n时间：2024年5月20日',
    '企业所属行业与申报单位类型不一致。\n存在的问题：行业为 3521',
    '姓名：王五\n时间：2024年5月21日',
    '一致。',
    '是 真实、一致\n否 完全符合要求',
  ]);
});

test('what is not written down yet stays free for the pen, as the printed form has it', () => {
  expect(texts({})).toEqual([
    '7',
    '湖南甲公司',
    '姓名：\n时间：5月  日',
    '',
    '姓名：\n时间：5月  日',
    '',
    '是/否真实、一致？\n是/否完全符合条件？',
  ]);
});

test('the questions of the form are the headings of 附件3', () => {
  const paper = JSON.stringify(annex3Paper(firm({}).edition, '', [])).replace(/\\n|\s/g, '');
  for (const words of [
    '与填报的类型是否一致？',
    '存在的问题？',
    '执行发明专利信息',
    '是/否真实、一致？',
  ])
    expect(paper).toContain(words);
  const labels = verification.flatMap(({ fields }) => fields.map(({ label }) => label)).join('');
  for (const words of [
    '在申报单位执行现场核查的工作人员姓名',
    '与填报的类型是否一致？',
    '是/否真实、一致？',
    '是/否完全符合要求',
  ])
    expect(labels).toContain(words);
});
