import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { wantedCharacters } from '../../../../scripts/font/charset';
import { subsetWithAliases } from '../../../../scripts/font/subset';
import type { AnswerTree } from '../../answers/path';
import { writeDocx } from '../../documents/docx';
import { writePdf } from '../../documents/pdf';
import { readPdf } from '../../documents/testing/read-pdf';
import { faultOf } from '../../documents/testing/well-formed';
import { writeXlsx } from '../../documents/xlsx';
import { anyDossier, hostileCharacters, hostileTexts } from '../../policy/dossiers.builder';
import { runs } from '../../policy/runs.builder';
import { wholeProgrammes } from '../../policy/whole-programmes';
import { REPORT } from './export-job';
import { makeDocuments } from './make-documents';

/** Every form of every programme and the report, from dossiers nobody would hand in. */
const TIMEOUT = 300_000 * runs(1).numRuns;

const NAME = '=1+1<script>湖南&某某</script>';

const SOURCE = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';

/** What the shipped typeface has of these texts; the rest prints as blanks, as the user is told. */
let font: Uint8Array;
beforeAll(async () => {
  const source = await readFile(createRequire(import.meta.url).resolve(SOURCE));
  const shipped = new Set(wantedCharacters());
  const printed = [...wholeProgrammes.values()].flatMap((whole) =>
    [...whole.forms.map(({ id }) => id), REPORT].map((id) =>
      JSON.stringify(documentsOf(whole.programme.id, id, whole.samples.at(-1)!.answers)),
    ),
  );
  const used = new Set([...printed.join(''), ...hostileCharacters, ...NAME]);
  font = await subsetWithAliases(
    source,
    [...used].filter((character) => shipped.has(character)),
  );
}, TIMEOUT);

function documentsOf(programme: string, id: string, answers: AnswerTree) {
  const edition = wholeProgrammes.get(programme)!.editions[0]!;
  const dossier = {
    programme,
    edition: edition.edition,
    id: 'x',
    title: '任意',
    createdAt: '',
    updatedAt: '',
    answers,
    typed: {},
  };
  return makeDocuments({ dossier, edition, madeOn: '2024年5月1日' }, id);
}

const xmlOf = (zip: Uint8Array) =>
  Object.entries(unzipSync(zip))
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([name, bytes]) => ({ name, xml: strFromU8(bytes) }));

/** Writes every format and opens each again; what each of them shows, without blanks. */
async function reopened(programme: string, id: string, answers: AnswerTree) {
  const { title, documents } = documentsOf(programme, id, answers);

  const sheets = await writeXlsx(documents);
  for (const { name, xml } of xmlOf(sheets)) expect(faultOf(xml), name).toBeUndefined();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(sheets.slice().buffer);
  expect(workbook.worksheets).toHaveLength(documents.length);
  const cells: string[] = [];
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        expect([ExcelJS.ValueType.Formula, ExcelJS.ValueType.Error]).not.toContain(cell.type);
        if (cell.value !== null && !(cell.isMerged && cell.master !== cell)) cells.push(cell.text);
      }),
    ),
  );

  const parts = xmlOf(await writeDocx(documents, { title }));
  for (const { name, xml } of parts) expect(faultOf(xml), name).toBeUndefined();
  const body = parts.find(({ name }) => name === 'word/document.xml')!.xml;

  const { pages } = readPdf(await writePdf(documents, { font, title }));
  expect(pages.length).toBeGreaterThanOrEqual(documents.length);
  for (const { width, height } of pages)
    expect([width, height].map(Math.round).sort()).toEqual([595, 842]);

  const plain = (text: string) => text.replace(/\s/g, '');
  return {
    xlsx: plain(cells.join('')),
    docx: plain(
      body
        .replace(/<[^>]+>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>'),
    ),
    pdf: plain(pages.map(({ text }) => text).join('')),
  };
}

describe.each([...wholeProgrammes.values()])('$programme.title', (whole) => {
  const { id: programme, nameField } = whole.programme;
  const ids = [...whole.forms.map(({ id }) => id), REPORT];

  test.each(ids)(
    '%s of any dossier opens in every format',
    async (id) => {
      await fc.assert(
        fc.asyncProperty(anyDossier(whole.dictionary), async (answers) => {
          for (const text of Object.values(await reopened(programme, id, answers)))
            expect(text.length).toBeGreaterThan(20);
        }),
        // A counterexample is repeated by its seed; making it smaller would take hours.
        { ...runs(2), endOnFailure: true },
      );
    },
    TIMEOUT,
  );

  test(
    'a name of markup and formula starts is printed as it was typed',
    async () => {
      const shown = await reopened(programme, whole.forms[0]!.id, { [nameField]: NAME });
      for (const text of Object.values(shown)) expect(text.replace(/&amp;/g, '&')).toContain(NAME);
    },
    TIMEOUT,
  );

  test(
    'every hostile text as the name, and no file is damaged',
    async () => {
      const form = whole.forms[0]!.id;
      for (const text of hostileTexts) await reopened(programme, form, { [nameField]: text });
    },
    TIMEOUT,
  );
});
