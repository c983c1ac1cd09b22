import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { subsetWithAliases } from '../../../scripts/font/subset';
import { missingGlyphs } from './glyphs';
import type { PaperDocument } from './model';
import { writePdf } from './pdf';
import { readPdf, type ReadPdf } from './testing/read-pdf';
import { book, longTable, sentence, summary } from './testing/samples';

const SOURCE = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';

let font: Uint8Array;
beforeAll(async () => {
  const source = await readFile(createRequire(import.meta.url).resolve(SOURCE));
  const texts = JSON.stringify([book, summary, longTable(80)]) + '吴𬭎喆—0123456789■□';
  font = await subsetWithAliases(source, [...new Set(texts)]);
});

const flat = (text: string | undefined) => (text ?? '').replaceAll('\n', '');

describe('a book', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = readPdf(await writePdf(book, { font, title: '申报材料', creator: '申报自评' }));
  });

  it('has its pages in order, A4 upright', () => {
    expect(pdf.pages.length).toBe(5);
    for (const { width, height } of pdf.pages) {
      expect([width, height]).toEqual([
        expect.closeTo((210 * 72) / 25.4, 1),
        expect.closeTo((297 * 72) / 25.4, 1),
      ]);
    }
    expect(flat(pdf.pages[0]?.text)).toBe('申报材料');
  });

  it('can be searched: whole sentences come out as they went in', () => {
    expect(flat(pdf.pages[2]?.text)).toContain(sentence.repeat(2));
  });

  it('prints page numbers where there are some', () => {
    expect(pdf.pages.map((page) => /— (\d+) —$/.exec(page.text)?.[1])).toEqual([
      undefined,
      undefined,
      '1',
      '2',
      '3',
    ]);
  });

  it('leads from the contents and the bookmarks to the pages', () => {
    expect(pdf.skeleton.match(/\/Subtype \/Link/g)?.length).toBe(4);
    expect(pdf.skeleton).toContain('/Outlines');
  });
});

describe('a form', () => {
  it('lies across, with its watermark on every page', async () => {
    const document: PaperDocument = { ...longTable(80), paper: summary.paper, watermark: '草稿' };
    const { pages } = readPdf(await writePdf(document, { font, title: '表' }));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      expect(page.width).toBeGreaterThan(page.height);
      expect(page.text.startsWith('草稿\n项目\n数据')).toBe(true);
    }
  });

  it('prints characters above U+FFFF and says them to the reader', async () => {
    const document: PaperDocument = {
      ...summary,
      blocks: [{ kind: 'paragraph', runs: [{ text: '吴𬭎喆 ☑' }], align: 'left' }],
    };
    const { pages } = readPdf(await writePdf(document, { font, title: '名' }));
    expect(pages[0]?.text).toContain('吴𬭎喆 ☑');
  });

  it('reports progress to the end', async () => {
    const reported: number[] = [];
    await writePdf(longTable(400), {
      font,
      title: '表',
      onProgress: (done) => reported.push(done),
    });
    expect(reported.length).toBeGreaterThan(1);
    expect(reported).toEqual([...reported].sort((a, b) => a - b));
    expect(reported.at(-1)).toBe(1);
  });

  it('refuses what is no font', async () => {
    await expect(writePdf(summary, { font: new Uint8Array(100), title: '' })).rejects.toThrow(
      'not a TrueType font',
    );
  });
});

describe('missingGlyphs', () => {
  it('names each character the font lacks once, but none that is printed otherwise', () => {
    expect(missingGlyphs(font)('吴𬭎喆\n☑🙂㐂🙂')).toEqual(['🙂', '㐂']);
  });

  it('passes over what has no shape, as copied text brings it along', () => {
    expect(missingGlyphs(font)('吴\u200b\u00ad喆\ufeff\u202e\u0007\r\n\u2028')).toEqual([]);
  });

  it('does not take the twins of rare characters for characters', () => {
    expect(missingGlyphs(font)('\ue000')).toEqual(['\ue000']);
  });
});
