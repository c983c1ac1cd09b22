import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import coreService2020 from '../../../../static/editions/core-service-2020.json';
import techCentre2024 from '../../../../static/editions/tech-centre-2024.json';
import { subsetWithAliases } from '../../../../scripts/font/subset';
import { createRequire } from 'node:module';
import { assess } from '../../assess/assess';
import type { PaperDocument } from '../../documents/model';
import { writeDocx } from '../../documents/docx';
import { writePdf } from '../../documents/pdf';
import { writeTemplate } from '../../documents/template';
import { readPdf } from '../../documents/testing/read-pdf';
import { writeXlsx } from '../../documents/xlsx';
import { evidenceFor } from '../../policy/report/evidence-for';
import { labelOf } from '../../assess/explain';
import { usable } from '../../policy/edition-files';
import type { Edition } from '../../policy/types';
import { wholeProgrammes } from '../../policy/whole-programmes';
import { templateOf } from '../../spreadsheets/template';
import { REPORT } from './export-job';
import { makeDocuments } from './make-documents';

/**
 * An edition of another year, made from the JSON of the shipped one by nothing but other figures, and
 * read as a host's file is. Far enough ahead that no year of it can be taken for one of the old.
 */
const AHEAD = 30;
const later = (json: string): string =>
  json.replace(/(?<!\d)20[12]\d(?!\d)/g, (year) => String(Number(year) + AHEAD));

function fictional(from: object): Edition {
  const text = later(JSON.stringify(from));
  const { programme, edition } = JSON.parse(text) as Edition;
  const { editions, problems } = usable([{ name: `${programme}-${edition}.json`, text }]);
  expect(problems).toEqual([]);
  return editions[0]!;
}

const editions = [fictional(techCentre2024), fictional(coreService2020)];

/** What may survive in no output; of 2020, no more than the official example of 附件2 prints. */
const OLD_YEARS = /2024|2023\s*年|2021-01-01|2021\s*年\s*0?1\s*月\s*0?1\s*日/;
const OLD_NOTICE = /2020年湖南|2020年5月|2020-06-12/;

/** Of the shipped typeface the part that these documents use: the whole takes seconds to cut out. */
async function typeface(documents: readonly PaperDocument[]): Promise<Uint8Array> {
  const file = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
  const source = await readFile(createRequire(import.meta.url).resolve(file));
  return subsetWithAliases(source, [...new Set(JSON.stringify(documents))]);
}

describe.each(editions)('$title', (edition) => {
  const whole = wholeProgrammes.get(edition.programme)!;
  const samples = [{ title: '空白', answers: {} }, ...whole.samples].map((sample) => ({
    ...sample,
    // The firm's own dates, of the same years as the edition's.
    answers: JSON.parse(later(JSON.stringify(sample.answers))) as Record<string, unknown>,
  }));
  const documentsOf = (answers: Record<string, unknown>) =>
    [...whole.forms.map(({ id }) => id), REPORT].map((id) =>
      makeDocuments(
        {
          dossier: {
            programme: edition.programme,
            edition: edition.edition,
            id: 'x',
            title: '下一年',
            createdAt: '',
            updatedAt: '',
            answers,
            typed: {},
          },
          edition,
          madeOn: '2054年5月1日',
        },
        id,
      ),
    );

  test.each(samples)(
    '$title: every export, opened again, has no old year',
    async ({ answers }) => {
      for (const { title, kind, documents } of documentsOf(answers)) {
        const expectNew = (what: string, text: string) => {
          expect(text.length, what).toBeGreaterThan(100);
          expect(OLD_YEARS.exec(text)?.[0], `${kind} ${what}`).toBeUndefined();
          expect(OLD_NOTICE.exec(text)?.[0], `${kind} ${what}`).toBeUndefined();
        };
        expect(title).not.toMatch(OLD_YEARS);

        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.load((await writeXlsx(documents)).buffer);
        const cells: string[] = [];
        workbook.eachSheet((sheet) => {
          cells.push(sheet.name);
          sheet.eachRow((row) =>
            row.eachCell((cell) => void cells.push(JSON.stringify(cell.value ?? ''))),
          );
        });
        expectNew('xlsx', cells.join('\n'));

        const word = unzipSync(await writeDocx(documents, { title }));
        const parts = Object.entries(word).filter(([name]) => /^word\/.*\.xml$/.test(name));
        expectNew(
          'docx',
          parts.map(([, xml]) => strFromU8(xml).replace(/<[^>]+>/g, '')).join('\n'),
        );

        const { pages } = readPdf(
          await writePdf(documents, { font: await typeface(documents), title }),
        );
        expectNew('pdf', pages.map(({ text }) => text).join('\n'));
      }
    },
    120_000,
  );

  test('its own years are there', () => {
    const text = JSON.stringify(documentsOf(samples.at(-1)!.answers));
    expect(text).toContain(edition.title);
    if (edition.programme === 'tech-centre')
      for (const words of ['2053年度', '2054年5月']) expect(text).toContain(words);
  });

  test('questions, evidence and blank lists ask about its years', async () => {
    const labels = [...whole.programme.steps, ...whole.formQuestions].flatMap(({ questions }) =>
      questions.map(({ path }) => labelOf(whole.programme, edition, path)),
    );
    const evidence = evidenceFor(whole.evidence, {}, edition);
    expect(JSON.stringify([labels, evidence])).not.toMatch(OLD_YEARS);
    for (const { sheet } of whole.lists) {
      const workbook = new ExcelJS.Workbook();
      const blank = templateOf(sheet, { year: edition.fiscalYear });
      await workbook.xlsx.load((await writeTemplate(blank)).buffer);
      workbook.eachSheet((page) =>
        page.eachRow((row) =>
          row.eachCell((cell) => expect(JSON.stringify(cell.value ?? '')).not.toMatch(OLD_YEARS)),
        ),
      );
    }
  });

  test('verdicts are of this edition, with its day', () => {
    const assessment = assess(whole.programme, edition, samples[1]!.answers);
    expect(assessment.edition).toBe(edition.edition);
    expect(JSON.stringify(assessment)).not.toMatch(OLD_YEARS);
  });
});

test('years are counted up to the new day', () => {
  const edition = editions[0]!;
  const { programme } = wholeProgrammes.get('tech-centre')!;
  const verdict = (enterpriseFounded: string) =>
    assess(programme, edition, { enterpriseFounded }).indicators.at(-1)!.requirements[0]!.verdict;
  expect([verdict('2052-05-31'), verdict('2052-06-01')]).toEqual(['met', 'not-met']);
});
