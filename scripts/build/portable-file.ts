import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What stands in front of the edition blocks, for whoever opens the file in a text editor. */
const TO_THE_EDITOR = `<!--
  ══════════════════════════════════════════════════════════════════════════════════════
  修改门槛、联系人、年度等：只改下面各个 <script type="application/json" id="edition-…">
  与 </script> 之间的内容，格式见《版本文件与门槛》（docs/editions.md）。用记事本等纯文本编辑器
  打开，改完按 UTF-8 编码保存，重新打开本页即可生效；标点须用英文半角，文字写在双引号里。
  没有依据的门槛不要填数：保留 "basis": "missing"，页面会显示“门槛待核”。
  其余内容请勿改动，改动后浏览器会拒绝运行。
  ══════════════════════════════════════════════════════════════════════════════════════
-->`;

/**
 * Puts into the one page what it may not fetch from a disk: the editions, as text that can be edited;
 * the workers' scripts and the typeface, compressed.
 * @param folder the portable build as the framework left it
 * @throws when the page is not as expected
 */
export function portableFile(folder: string): string {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const blocks = [
    TO_THE_EDITOR,
    ...filesIn(join(folder, 'editions'), '.json')
      .filter((path) => !path.endsWith('index.json'))
      .map(editionBlock),
    ...filesIn(join(folder, '_app/immutable/workers'), '.js').map(carriedBlock),
    ...filesIn(join(folder, 'fonts'), '.ttf').map(carriedBlock),
    // The Open Font License asks that its text go wherever the font goes.
    `<script type="text/plain">${readFileSync(join(folder, 'fonts/OFL.txt'), 'utf8')}</script>`,
  ];
  const place = page.indexOf('</head>');
  if (place < 0 || !page.includes('http-equiv="content-security-policy"'))
    throw new Error('the portable page is not as expected: see scripts/build/portable-file.ts');
  return `${page.slice(0, place)}${blocks.join('\n')}\n  ${page.slice(place)}`;
}

function filesIn(folder: string, suffix: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .sort()
    .map((name) => join(folder, name));
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

function editionBlock(path: string): string {
  const edition = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), null, 2);
  const id = `edition-${nameOf(path).replace(/\.json$/, '')}`;
  return `<script type="application/json" id="${id}">\n${insideScript(edition)}\n</script>`;
}

/** Nothing in the text may end its script element, or begin a comment in it. */
const insideScript = (json: string) => json.replace(/<(?=\/|!--|script)/gi, '\\u003c');

function carriedBlock(path: string): string {
  const packed = gzipSync(readFileSync(path), { level: 9 }).toString('base64');
  return `<script type="application/gzip" id="carried:${nameOf(path)}">${packed}</script>`;
}
