import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { Assessor } from './assess-firm';
import { readMaterial } from './read-material';
import { about, byHand, edition } from './testing.builder';
import { deskFirmOf } from './look';
import { MergedRows } from './write';
import { madeUpFirm } from '../../../scripts/made-up/firms';
import { annex1Paper } from '../policy/tech-centre/forms/annex-1';

const assessor = new Assessor('tech-centre', [edition]);

/** A sheet with one header row, as county offices retype the form. */
async function retyped(head: unknown[], ...rows: unknown[][]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('汇总');
  sheet.addRow(['2024年省级企业技术中心申报推荐汇总表']);
  sheet.addRow(['推荐单位（盖章）：株洲市工业和信息化局']);
  sheet.addRow(head);
  for (const row of rows) sheet.addRow(row);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const HEAD = [
  '序号',
  '申报单位全称',
  '单位类型',
  '申报单位、技术中心分别成立的时间',
  '行业代码与名称',
  '营业收入(万元)',
  '主营收入(万元)',
  '主营占比(%)',
  '研发费用支出额(万元)',
  '与主营收入比(%)',
  '研发人员数(人)',
  '仪器设备原值(元)',
  '发明专利(件)',
  '备注',
];

const row = (changes: Record<number, unknown> = {}) =>
  Object.entries(changes).reduce<unknown[]>(
    (cells, [at, value]) => cells.with(Number(at), value),
    [
      1,
      '湖南某某制药有限公司',
      '生产\n制造',
      '2010.3\n2018.05',
      'C2740，中成药生产',
      8966.5,
      7022,
      78.3,
      462.7,
      5.8,
      34,
      5636000,
      1,
      '李明，13900000000',
    ],
  );

const read = async (bytes: Uint8Array) => readMaterial(bytes, about('汇总.xlsx'));

test('例1’s own figures typed by hand: 5.8 is set against 6.6', async () => {
  const { found } = await read(await retyped(HEAD, row()));
  expect(assessor.assess(found[0]!).disagreements).toEqual([
    { label: '研发费用与主营收入比', stated: '5.8', computed: '6.6' },
  ]);
});

test('every cell is understood: units, dates, codes, two people’s ways of writing', async () => {
  const { found } = await read(await retyped(HEAD, row()));
  expect(found[0]!.dossier.answers).toEqual({
    enterpriseName: '湖南某某制药有限公司',
    city: '株洲市',
    applicantType: 'manufacturing',
    enterpriseFounded: '2010-03',
    centreFounded: '2018-05',
    industryCode: '2740',
    operatingRevenue: 8966.5,
    mainRevenue: 7022,
    rndExpense: 462.7,
    rndStaff: 34,
    equipmentValue: 563.6,
    patentsGranted: 1,
    contactName: '李明',
    contactMobile: '13900000000',
  });
  expect(found[0]!.notes).toEqual([]);
});

describe('what is not understood is kept as text and told', () => {
  test.each<[string, Record<number, unknown>, path: string, text: string, RegExp]>([
    ['a figure in words', { 6: '七千万' }, 'mainRevenue', '七千万', /主营收入“七千万”没有读懂/],
    ['a type of its own', { 2: '贸易' }, 'applicantType', '贸易', /应为“生产制造”或“研发设计”/],
    ['an industry without code', { 4: '中成药' }, 'industryCode', '中成药', /没有读到.*行业代码/],
    ['a date without a month', { 3: '2010年' }, 'enterpriseFounded', '2010年', /没有读懂成立时间/],
    ['half a person', { 10: 33.5 }, 'rndStaff', '33.5', /应当是整数/],
  ])('%s', async (_what, changes, path, text, told) => {
    const { found } = await read(await retyped(HEAD, row(changes)));
    const { dossier, notes } = found[0]!;
    expect(dossier.answers).not.toHaveProperty(path);
    expect(dossier.typed).toMatchObject({ [path]: text });
    expect(notes!.join('\n')).toMatch(told);
  });
});

test('a code of another name, and one date for two, are read and told', async () => {
  const bytes = await retyped(HEAD, row({ 3: '2010年3月', 4: '2740 化学药品制造' }));
  const { found } = await read(bytes);
  expect(found[0]!.dossier.answers).toMatchObject({
    industryCode: '2740',
    enterpriseFounded: '2010-03',
  });
  expect(found[0]!.notes!.join('\n')).toMatch(/名称是“中成药生产”，表上写的是“化学药品制造”/);
  expect(found[0]!.notes!.join('\n')).toMatch(/只写了一个/);
});

test('0 is an answer and 不填 and blanks are none', async () => {
  const bytes = await retyped(HEAD, row({ 8: 0, 10: null, 12: '不填' }));
  const { answers } = (await read(bytes)).found[0]!.dossier;
  expect(answers).toMatchObject({ rndExpense: 0 });
  expect(answers).not.toHaveProperty('rndStaff');
  expect(answers).not.toHaveProperty('patentsGranted');
});

test('examples, blank rows, totals and notes are no firms; a nameless row is told', async () => {
  const bytes = await retyped(
    HEAD,
    row({ 0: '例1', 1: '***有限公司' }),
    [],
    row({ 1: null }),
    row({ 1: '湖南甲公司' }),
    [null, '合计', null, null, null, 8966.5],
    ['*本表先由申报单位如实填报，纸质和电子文件交市州工信局审核汇总。'],
  );
  const { found, notes } = await read(bytes);
  expect(found.map(({ dossier }) => dossier.title)).toEqual(['湖南甲公司']);
  expect(notes.join('\n')).toMatch(/第 6 行有数字而没有申报单位全称/);
});

test('columns the form does not have are told, not dropped', async () => {
  const { found } = await read(await retyped([...HEAD, '是否上市'], [...row(), '否']));
  expect(found[0]!.notes!.join('\n')).toContain('“是否上市”一列没有读入：否');
});

test('是 against a certain 不符合', async () => {
  const head = HEAD.with(7, '是/否完全符合申报条件和相关要求');
  const { found } = await read(await retyped(head, row({ 6: 100, 7: '是', 9: 462.7 })));
  expect(assessor.assess(found[0]!).disagreements).toEqual([
    { label: '是/否完全符合申报条件和相关要求', stated: '是', computed: '不符合' },
  ]);
});

test('a form with nobody in it is refused with its reason', async () => {
  await expect(
    read(await byHand(annex1Paper(edition, '长沙市工业和信息化局', []))),
  ).rejects.toThrow('附件1 里没有填写任何企业。');
});

test.each([
  '备得福机械有限公司',
  '注塑科技（长沙）有限公司',
  '*某某有限公司',
  `湖南${'长'.repeat(60)}公司`,
])('a firm with figures is a firm, whatever it is called: %s', async (name) => {
  const { found } = await read(await retyped(HEAD, row({ 1: name })));
  expect(found.map(({ dossier }) => dossier.title)).toEqual([name]);
});

test.each(['合计', '小计', '总 计', '本页合计', '合计：2家'])(
  'sums are no firm, wherever their word stands: %s',
  async (word) => {
    const bytes = await retyped(HEAD, row(), row({ 1: word }), row({ 0: word, 1: null }));
    const { found, notes } = await read(bytes);
    expect(found).toHaveLength(1);
    expect(notes.join()).not.toContain('没有读入');
  },
);

describe('sums in 元', () => {
  const inYuan = row({ 5: 89665000, 6: 70220000, 8: 4627000, 11: 5636000 });
  const expected = {
    operatingRevenue: 8966.5,
    mainRevenue: 7022,
    rndExpense: 462.7,
    equipmentValue: 563.6,
  };
  const headed = (unit: string) => HEAD.map((text) => text.replace(/\((万)?元\)$/, unit));

  test.each(['（元）', '（单位：元）', '/元', '(人民币元)'])('by the heading: %s', async (unit) => {
    const { found } = await read(await retyped(headed(unit), inYuan));
    expect(found[0]!.dossier.answers).toMatchObject(expected);
  });

  test.each(['单位：元', '（金额单位：元，人）', '2024年5月  单位:元'])(
    'by a line above the table: %s',
    async (line) => {
      const head = headed('');
      const { found } = await read(await retyped([line], head, inYuan));
      expect(found[0]!.dossier.answers).toMatchObject(expected);
    },
  );

  test('a bureau’s name is no unit', async () => {
    const { found } = await read(
      await retyped(['推荐单位：元江县工业和信息化局'], headed(''), row()),
    );
    expect(found[0]!.dossier.answers).toMatchObject({ mainRevenue: 7022 });
  });
});

test('a second batch below its own header, its columns in another order', async () => {
  const swap = (cells: unknown[]) => cells.with(5, cells[6]).with(6, cells[5]);
  const bytes = await retyped(
    HEAD,
    row(),
    ['第二批'],
    swap(HEAD),
    swap(row({ 1: '湖南乙公司', 5: 9000, 6: 8000 })),
  );
  const { found } = await read(bytes);
  expect(found.map(({ dossier }) => dossier.answers['enterpriseName'])).toEqual([
    '湖南某某制药有限公司',
    '湖南乙公司',
  ]);
  expect(found[1]!.dossier.answers).toMatchObject({ operatingRevenue: 9000, mainRevenue: 8000 });
});

test('the two dates in columns of their own, whichever comes first', async () => {
  const head = HEAD.with(2, '技术中心成立时间').with(3, '申报单位成立时间');
  const { found } = await read(await retyped(head, row({ 2: '2018.5', 3: '2010年3月' })));
  expect(found[0]!.dossier.answers).toMatchObject({
    enterpriseFounded: '2010-03',
    centreFounded: '2018-05',
  });
  expect(found[0]!.notes!.join()).not.toContain('成立时间');
});

test.each<[string, string, string | undefined]>([
  ['李明 0731-88888888 13900000000', '13900000000', '李明'],
  ['联系人：李明，手机：139-0000-0000', '13900000000', '李明'],
  ['13900000000/李明', '13900000000', '李明'],
  ['李明 0731-88888888', '073188888888', '李明'],
])('a contact written as %s', async (text, mobile, name) => {
  const { found } = await read(await retyped(HEAD, row({ 13: text })));
  expect(found[0]!.dossier.answers).toMatchObject({ contactMobile: mobile, contactName: name });
});

test('pieces and persons with their unit behind them', async () => {
  const { found } = await read(await retyped(HEAD, row({ 10: '34人', 12: '1件' })));
  expect(found[0]!.dossier.answers).toMatchObject({ rndStaff: 34, patentsGranted: 1 });
});

test('a merged 附件1 of one bureau is read by the next, row by row', async () => {
  const firms = Array.from({ length: 8 }, (_, index) => madeUpFirm(index));
  const rows = new MergedRows(assessor.desk.merged.find(({ id }) => id === 'annex-1')!);
  for (const dossier of firms)
    rows.add(deskFirmOf(assessor.assess({ dossier, source: 'dossier' }), 'dossier', {}));
  const { found, notes } = await read(await byHand(rows.finish('长沙市工业和信息化局')!));
  expect(notes).toEqual([]);
  const told = ['enterpriseName', 'industryCode', 'mainRevenue', 'rndExpense', 'contactMobile'];
  const some = ({ answers }: { answers: object }) =>
    told.map((key) => (answers as Record<string, unknown>)[key]);
  expect(found.map(({ dossier }) => some(dossier))).toEqual(firms.map(some));
  for (const one of found) {
    expect(one.notes!.filter((words) => !words.startsWith('研发设计型'))).toEqual([]);
    expect(assessor.assess(one).disagreements).toEqual([]);
  }
});
