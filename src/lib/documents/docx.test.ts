import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from './docx';
import type { PaperDocument } from './model';
import { book, figure, longTable, sentence, summary, value } from './testing/samples';

async function partsOf(
  documents: PaperDocument | PaperDocument[],
): Promise<Record<string, string>> {
  const files = unzipSync(await writeDocx(documents, { title: '申报材料', creator: '申报自评' }));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const all = (xml: string | undefined, pattern: RegExp) =>
  [...(xml ?? '').matchAll(pattern)].map((match) => match[1]);

describe('a form', () => {
  let body: string;
  let parts: Record<string, string>;
  beforeAll(async () => {
    parts = await partsOf(summary);
    body = parts['word/document.xml'] ?? '';
  });

  it('lies across on A4 with its margins', () => {
    expect(body).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(body).toMatch(/<w:pgMar [^>]*w:top="1020" w:right="680" w:bottom="907" w:left="680"/);
  });

  it('has a fixed table with the paper’s widths', () => {
    expect(body).toContain('<w:tblLayout w:type="fixed"/>');
    expect(all(body, /<w:gridCol w:w="(\d+)"/g)).toEqual(['680', '6803', '4535', '2268', '1080']);
  });

  it('repeats the heading rows and keeps short rows whole', () => {
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(2);
    expect(body.match(/<w:cantSplit\/>/g)?.length).toBe(4);
  });

  it('merges cells across and down', () => {
    expect(all(body, /<w:gridSpan w:val="(\d+)"/g)).toEqual(['2']);
    expect(body.match(/<w:vMerge w:val="restart"\/>/g)?.length).toBe(3);
  });

  it('names the Chinese faces and keeps text as it is', () => {
    expect(body).toContain('w:eastAsia="宋体"');
    expect(body).toContain('=cmd|甲公司');
  });

  it('is titled, says what wrote it, and is in Chinese', () => {
    const about = parts['docProps/core.xml'];
    expect(about).toContain('<dc:title>申报材料</dc:title><dc:creator>申报自评</dc:creator>');
    expect(about).not.toContain('Un-named');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
  });

  it('has a watermark in the header and the page number in the footer', () => {
    const headers = Object.keys(parts).filter((path) => path.startsWith('word/header'));
    expect(headers.some((path) => parts[path]?.includes('string="草稿"'))).toBe(true);
    const footers = Object.keys(parts).filter((path) => path.startsWith('word/footer'));
    expect(footers.some((path) => parts[path]?.includes('PAGE'))).toBe(true);
  });
});

describe('a book', () => {
  let body: string;
  beforeAll(async () => {
    body = (await partsOf(book))['word/document.xml'] ?? '';
  });

  it('is a section for each document, numbered from the first that has numbers', () => {
    expect(body.match(/<w:sectPr/g)?.length).toBe(3);
    expect(all(body, /<w:pgNumType w:start="(\d+)"/g)).toEqual(['1']);
  });

  it('has contents that are filled in and can be updated', () => {
    expect(body).toContain('TOC \\h \\o &quot;1-3&quot;');
    const numbers = all(
      body,
      /PAGEREF _Toc\d+ \\h"[^>]*><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>(\d+)</g,
    );
    expect(numbers).toEqual(['1', '2', '2', '3']);
    const anchors = all(body, /<w:hyperlink [^>]*w:anchor="(_Toc\d+)"/g);
    const bookmarks = all(body, /<w:bookmarkStart [^>]*w:name="(_Toc\d+)"/g);
    expect(anchors).toEqual(bookmarks);
  });

  it('has heading styles, upright cells and page breaks', () => {
    expect(all(body, /<w:pStyle w:val="(Heading\d)"/g)).toEqual([
      'Heading1',
      'Heading1',
      'Heading2',
      'Heading1',
    ]);
    expect(body).toContain('<w:textDirection w:val="tbRl"/>');
    expect(body).toContain('２０２３年度经济效益');
    expect(body.match(/<w:pageBreakBefore\/>/g)?.length).toBe(2);
  });

  it('flattens the paragraphs that end sections', () => {
    expect(body).not.toContain('<w:p><w:pPr><w:sectPr');
    expect(body).toContain('w:line="20" w:lineRule="exact"/><w:sectPr');
  });

  it('makes a paragraph of each line of a narrative', () => {
    expect(body.split(sentence).length - 1).toBe(3);
    expect(body.match(/<w:ind w:firstLine="480"\/>/g)?.length).toBe(3);
  });
});

it('lets only rows with long texts break over pages', async () => {
  const body = (await partsOf(longTable(2, sentence.repeat(20))))['word/document.xml'] ?? '';
  expect(body.match(/<w:tr>/g)?.length).toBe(4);
  expect(body.match(/<w:cantSplit\/>/g)?.length).toBe(3);
});

it('sets a figure smaller rather than on two lines', async () => {
  const rows = [{ cells: [figure(8966.5, 1)] }, { cells: [figure(123456789.1, 1)] }];
  const document: PaperDocument = {
    ...longTable(0),
    blocks: [{ kind: 'table', columns: [15], headerRows: 0, size: 8, rows }],
  };
  const body = (await partsOf(document))['word/document.xml'];
  expect(all(body, /<w:sz w:val="(\d+)"\/><w:szCs w:val="\d+"\/><\/w:rPr><w:t/g)).toEqual([
    '16',
    '12',
  ]);
});

it('narrows a table wider than the paper', async () => {
  const document: PaperDocument = {
    ...longTable(0),
    blocks: [
      { kind: 'table', columns: [170, 170], headerRows: 0, rows: [{ cells: [value('甲')] }] },
    ],
  };
  const body = (await partsOf(document))['word/document.xml'];
  expect(all(body, /<w:gridCol w:w="(\d+)"/g)).toEqual(['4819', '4819']);
});
