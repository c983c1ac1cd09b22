import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Preview from './Preview.svelte';
import type { PaperDocument } from './model';
import { book, summary } from './testing/samples';

function html(document: PaperDocument, more: Record<string, unknown> = {}): string {
  return render(Preview, { props: { document, ...more } }).body.replace(/<!--.*?-->/g, '');
}

describe('Preview', () => {
  it('has no style attributes, which the content security policy forbids', () => {
    for (const document of [summary, ...book]) {
      expect(html(document, { onfield: () => undefined })).not.toMatch(/ style=/);
    }
  });

  it('is a real table: widths, heading rows, scopes, spans', () => {
    const page = html(summary);
    expect(page.match(/<col width="[\d.]+%"/g)?.length).toBe(5);
    const [, head = ''] = /<thead[^>]*>(.*?)<\/thead>/s.exec(page) ?? [];
    expect(head.match(/<tr/g)?.length).toBe(2);
    expect(head).toMatch(/<th[^>]* scope="colgroup"[^>]* colspan="2"/);
    expect(head).toMatch(/<th[^>]* scope="col"[^>]* rowspan="2"/);
  });

  it('makes cells with a field reachable, and says what they are about', () => {
    const buttons = html(summary, { onfield: () => undefined }).match(/<div role="button"[^>]*>/g);
    expect(buttons?.length).toBe(1);
    expect(buttons?.[0]).toContain('tabindex="0"');
    expect(buttons?.[0]).toContain('aria-label="备注：@乙"');
    expect(html(summary)).not.toContain('role="button"');
  });

  it('makes a paragraph with a field reachable too', () => {
    const narrative: PaperDocument = {
      ...summary,
      blocks: [
        {
          kind: 'paragraph',
          runs: [{ text: '甲' }],
          field: 'status',
          name: '基本情况',
          blank: true,
        },
      ],
    };
    expect(html(narrative, { onfield: () => undefined })).toMatch(
      /<button type="button" class="choose[^"]*" aria-label="基本情况：未填"/,
    );
    expect(html(narrative)).toMatch(/<p class="paragraph/);
  });

  it('begins a paragraph at each line feed, as the files do', () => {
    const runs = [{ text: '甲\r\n乙' }, { text: '丙', bold: true }, { text: '\n丁' }];
    const page = html({ ...summary, blocks: [{ kind: 'paragraph', indent: 2, runs }] });
    const parts = [...page.matchAll(/<span class="part[^"]*">(.*?)<\/span><\/span>/g)];
    expect(parts.map(([, part = '']) => part.replace(/<[^>]+>/g, ''))).toEqual([
      '甲',
      '乙丙',
      '丁',
    ]);
  });

  it('describes drawings', () => {
    expect(html(book[2] as PaperDocument)).toMatch(/<svg role="img" aria-label="指标达标情况"/);
  });

  it('begins the outline where the page says, whatever the first level', () => {
    const tags = html(book[2] as PaperDocument, { topHeading: 3 }).match(
      /role="heading" aria-level="\d"/g,
    );
    expect(tags).toEqual([3, 3, 4, 3].map((level) => `role="heading" aria-level="${level}"`));
  });

  it('lists the headings of the whole book in its contents', () => {
    const items = [...html(book[1] as PaperDocument, { book }).matchAll(/<li[^>]*>(.*?)<\/li>/g)];
    expect(items.map((item) => item[1])).toEqual([
      '一、承诺书',
      '二、基本情况',
      '（一）现状',
      '三、规划',
    ]);
  });
});
