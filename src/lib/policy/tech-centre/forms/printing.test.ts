import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { wantedCharacters } from '../../../../../scripts/font/charset';
import { subsetWithAliases } from '../../../../../scripts/font/subset';
import { placeCells } from '../../../documents/grid';
import { missingGlyphs } from '../../../documents/glyphs';
import { readPdf } from '../../../documents/testing/read-pdf';
import { writeDocx } from '../../../documents/docx';
import { writePdf } from '../../../documents/pdf';
import { writeXlsx } from '../../../documents/xlsx';
import { completeDesignHouse } from '../samples-complete/design-house';
import { whole } from '../whole';
import { complete, inputOf } from './dossiers.builder';

const dossiers = { blank: {}, complete, 'of 研发设计型': completeDesignHouse.answers };

const SOURCE = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';

/** Of the shipped typeface the part that the forms use: the whole takes seconds to cut out. */
let font: Uint8Array;
beforeAll(async () => {
  const source = await readFile(createRequire(import.meta.url).resolve(SOURCE));
  const shipped = new Set(wantedCharacters());
  const used = new Set(
    Object.values(dossiers).flatMap((answers) =>
      whole.forms.flatMap((form) => [...JSON.stringify(form.make(inputOf(answers)))]),
    ),
  );
  font = await subsetWithAliases(
    source,
    [...used].filter((character) => shipped.has(character)),
  );
});

for (const [name, answers] of Object.entries(dossiers)) {
  describe(`${name} dossier`, () => {
    const input = inputOf(answers);
    test.each(whole.forms)('$number fills its tables without gaps, within the paper', (form) => {
      for (const { blocks, paper } of form.make(input)) {
        const { left, right } = paper.margins;
        const width = (paper.orientation === 'portrait' ? 210 : 297) - left - right;
        for (const block of blocks) {
          if (block.kind !== 'table') continue;
          const written = block.rows.reduce((sum, row) => sum + row.cells.length, 0);
          expect(placeCells(block)).toHaveLength(written);
          expect(block.columns.reduce((sum, column) => sum + column, 0)).toBeLessThanOrEqual(width);
        }
      }
    });

    test.each(whole.forms)('$number is written in every format and opens again', async (form) => {
      const documents = form.make(input);

      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load((await writeXlsx(documents)).buffer);
      expect(workbook.worksheets).toHaveLength(documents.length);

      const word = unzipSync(await writeDocx(documents, { title: '表' }));
      const body = strFromU8(word['word/document.xml']!);
      expect(body.endsWith('</w:document>')).toBe(true);
      expect(body.replace(/<[^>]+>/g, '')).toContain(form.number);

      expect(missingGlyphs(font)(JSON.stringify(documents))).toEqual([]);
      const { pages } = readPdf(await writePdf(documents, { font, title: '表' }));
      expect(pages.length).toBeGreaterThanOrEqual(documents.length);
      expect(pages.map((page) => page.text.replace(/\s/g, '')).join('')).toContain(form.number);
    });
  });
}

test('a complete dossier prints without 草稿, a blank one with it on every page', () => {
  for (const form of whole.forms) {
    expect(form.make(inputOf(complete)).map(({ watermark }) => watermark)).not.toContain('草稿');
    for (const { watermark } of form.make(inputOf({}))) expect(watermark).toBe('草稿');
  }
});

test('an error in the dossier makes every form a draft', () => {
  const wrong = inputOf({ ...complete, mainRevenue: 9000 });
  for (const form of whole.forms) expect(form.make(wrong)[0]?.watermark).toBe('草稿');
});
