/** For tests only: whole dossiers at random, of any programme, with texts that break careless programs. */
import fc from 'fast-check';
import type { AnswerTree } from '../answers/path';
import type { AnswerKind, Dictionary } from '../answers/restore';

/** What somebody may type or paste into any field. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '</w:t><![CDATA[ ]]>&amp;&#0;"\'',
  '=1+1',
  '+86 731',
  '-2',
  '@SUM(A1:A9)',
  '=HYPERLINK("http://127.0.0.1","x")',
  '\u0000\u0007\u001b[31m\u007f',
  '\ufffe\uffff',
  'first\r\nsecond\tthird\u2028fourth\vfifth',
  '\u202e左右顛倒\u202c مرحبا بالعالم',
  '👩‍👩‍👧‍👦🎉 𠮷𡈽 é̂̃',
  '\ud800 half a pair \udc00',
  '长'.repeat(600),
  'W'.repeat(600),
  '{year} ${x} {{x}} %s',
  '   ',
  '[]:*?/\\',
  '_x0041_',
];

/** The characters of all of them, so that a test can cut a typeface. */
export const hostileCharacters: readonly string[] = [...new Set(hostileTexts.join(''))];

const anyText = fc.oneof(
  fc.constantFrom('湖南某某有限公司', '本科', '430000199001010018', 'ZL202011633759.5', '报废'),
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const anyNumber = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 0.01, 6000, 1e6, -0.1, 1e-12, 1e15, 1e20),
  fc.integer({ min: -1000, max: 2_000_000 }).map((hundredth) => hundredth / 100),
);
const anyDate = fc.constantFrom(
  ...['2010-03', '2022-05-31', '2022-06-01', '2024-02-29', '1900-01', '2100-12-31'],
);

function answerOf(kind: AnswerKind): fc.Arbitrary<unknown> {
  if (typeof kind === 'object') {
    if ('oneOf' in kind) return fc.constantFrom(...kind.oneOf);
    if ('group' in kind) return anyDossier(kind.group);
    return fc.array(anyDossier(kind.list), { maxLength: 4 });
  }
  if (kind === 'number') return anyNumber;
  if (kind === 'date') return anyDate;
  return kind === 'texts' ? fc.array(anyText, { maxLength: 3 }) : anyText;
}

/** Answers of the kinds that the dictionary names, each there or not. */
export const anyDossier = (dictionary: Dictionary): fc.Arbitrary<AnswerTree> =>
  fc.record(
    Object.fromEntries(Object.entries(dictionary).map(([key, kind]) => [key, answerOf(kind)])),
    { requiredKeys: [], noNullPrototype: true },
  );
