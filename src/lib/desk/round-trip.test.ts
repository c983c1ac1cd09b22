import { describe, expect, test } from 'vitest';
import { assess } from '../assess/assess';
import { writeXlsx } from '../documents/xlsx';
import { EMBEDDED, writeDossierFile, writeEmbeddedDossier } from '../dossiers/file';
import { completeDesignHouse } from '../policy/tech-centre/samples-complete/design-house';
import { annex1Of } from '../policy/tech-centre/forms/annex-1';
import { whole } from '../policy/tech-centre/whole';
import { Assessor } from './assess-firm';
import { readMaterial } from './read-material';
import {
  about,
  NOW,
  bytesOf,
  byHand,
  dossierOf,
  edition,
  exported,
  inputOf,
} from './testing.builder';

const assessor = new Assessor('tech-centre', [edition]);
const complete = whole.samples.find(({ title }) => title.startsWith('完整样例'))!.answers;

const awkward = {
  ...complete,
  honours:
    '引号"、反斜杠\\、_x0041_、_x000D_、_X0041_、\ufffe\uffff、𠮷、😀、<b>&amp;、换行\n第二行',
  narrative: { status: '字'.repeat(40_000) },
};

describe('an exported sheet gives back the dossier and the identical assessment', () => {
  const dossiers = [
    ...whole.samples.map(({ title, answers }) => [title, answers] as const),
    ['every kind of character, and more than a cell holds', awkward] as const,
    ['nothing answered', {}] as const,
  ];
  for (const form of ['annex-1', 'annex-2'])
    test.each(dossiers)(`${form}: %s`, async (_title, answers) => {
      const dossier = dossierOf(answers, { acknowledged: { 某提醒: '核对过' } });
      const bytes = await exported(dossier, form);
      const { found, notes } = await readMaterial(bytes, about('附件.xlsx'));
      expect(notes).toEqual([]);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ source: 'workbook', dossier });
      expect(assessor.assess(found[0]!)).toEqual({
        dossier,
        edition,
        assessment: assess(whole.programme, edition, answers),
        disagreements: [],
      });
    });
});

test('a dossier file gives the identical assessment', async () => {
  const dossier = dossierOf(complete);
  const { found } = await readMaterial(bytesOf(writeDossierFile(dossier)), about('a.json'));
  expect(found[0]).toMatchObject({ source: 'dossier', dossier });
  expect(assessor.assess(found[0]!).assessment).toEqual(assess(whole.programme, edition, complete));
});

test('a cell that was changed in the exported sheet is set against the dossier inside', async () => {
  const paper = annex1Of([inputOf({ ...complete, rndExpense: 700 })]);
  const embed = { sheet: EMBEDDED, text: writeEmbeddedDossier(dossierOf(complete)) };
  const { found } = await readMaterial(await writeXlsx([paper], { embed }), about('a.xlsx'));
  const { disagreements, assessment } = assessor.assess(found[0]!);
  expect(assessment).toEqual(assess(whole.programme, edition, complete));
  expect(disagreements).toEqual([
    { label: '研发费用支出额', stated: '700.0', computed: '452.8' },
    { label: '研发费用与主营收入比', stated: '10.8', computed: '7.0' },
  ]);
});

test('the official form filled by hand gives back what it prints, firm by firm', async () => {
  const firms = [complete, completeDesignHouse.answers];
  const paper = annex1Of([inputOf(firms[0]!), inputOf(firms[1]!)]);
  const { found, notes } = await readMaterial(await byHand(paper), about('附件1.xlsx'));
  expect(notes).toEqual([]);
  expect(found.map(({ source, file }) => [source, file])).toEqual([
    ['sheet', '附件1.xlsx 第 8 行'],
    ['sheet', '附件1.xlsx 第 9 行'],
  ]);
  const [maker, designer] = found.map(({ dossier }) => dossier);
  expect(maker).toMatchObject({ edition: '2024', typed: {}, updatedAt: NOW });
  expect(maker!.answers).toEqual({
    enterpriseName: complete['enterpriseName'],
    city: undefined,
    applicantType: 'manufacturing',
    enterpriseFounded: '2010-03',
    centreFounded: '2018-05',
    industryCode: '4011',
    operatingRevenue: 6820.5,
    mainRevenue: 6458.2,
    rndExpense: 452.8,
    rndStaff: 9,
    equipmentValue: 563.6,
    patentsGranted: 1,
    contactName: '易示十',
    contactMobile: '17300000000',
  });
  expect(designer!.answers).toMatchObject({
    applicantType: 'rnd-design',
    mainRevenue: completeDesignHouse.answers['mainRevenue'],
    pureServiceRevenue: completeDesignHouse.answers['mainRevenue'],
  });
  for (const one of found) expect(assessor.assess(one).disagreements).toEqual([]);
});

test('a merged 附件1 without dossiers gives back the figures themselves, not what it prints', async () => {
  const firm = { ...complete, mainRevenue: 5999.96, equipment: [{ originalValue: 2_999_999.6 }] };
  const { found } = await readMaterial(
    await writeXlsx([annex1Of([inputOf(firm)])]),
    about('a.xlsx'),
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ source: 'sheet' });
  expect(found[0]!.dossier.answers).toMatchObject({
    mainRevenue: 5999.96,
    equipmentValue: 299.99996,
  });
  const { assessment } = assessor.assess(found[0]!);
  expect(assessment.indicators[0]).toMatchObject({ id: 'main-revenue', verdict: 'not-met' });
});
