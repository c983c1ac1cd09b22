import type { AwkwardFile } from './awkward-file.builder';
import { committed } from './formats.builder';
import { staffTable } from './people.builder';
import { utf8 } from './text.builder';
import { SHEET, withPart, workbook, zipped } from './workbook.builder';

/** What is no list, or cannot be read: each with what to do about it. */
export const refused: readonly AwkwardFile[] = [
  { title: 'an encrypted .xlsx', name: '名册.xlsx', make: encryptedXlsx, refused: '取消密码' },
  {
    title: 'an encrypted .xls',
    name: '名册.xls',
    make: () => committed('encrypted.xls'),
    refused: '取消密码',
  },
  {
    title: 'an encrypted .ods',
    name: '名册.ods',
    make: () => committed('encrypted.ods'),
    refused: '取消密码',
  },
  {
    title: '.xlsb',
    name: '名册.xlsb',
    make: () => workbook(staffTable, { type: 'xlsb' }),
    refused: '二进制工作簿',
  },
  {
    title: 'a Word document renamed .xlsx',
    name: '名册.xlsx',
    make: () => zipped({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' }),
    refused: 'Word 文档',
  },
  {
    title: 'an old Word document renamed .xls',
    name: '名册.xls',
    make: () => container('WordDocument'),
    refused: 'Word 文档',
  },
  {
    title: 'slides',
    name: '名册.xlsx',
    make: () => zipped({ 'ppt/presentation.xml': '<p/>' }),
    refused: '演示文稿',
  },
  {
    title: 'an ODT',
    name: '名册.ods',
    make: () =>
      zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<o/>' }),
    refused: 'ODT',
  },
  {
    title: 'a zip of other files',
    name: '名册.zip',
    make: () => zipped({ '名册.txt': '1' }),
    refused: '先解压',
  },
  {
    title: 'a RAR archive',
    name: '名册.xlsx',
    make: () => utf8('Rar!\u001a\u0007'),
    refused: '先解压',
  },
  {
    title: 'a web page in a single file saved as .xls',
    name: '名册.xls',
    make: () =>
      utf8('MIME-Version: 1.0\nX-Document-Type: Workbook\n\n<table><td>姓名</td></table>'),
    refused: '单个文件网页',
  },
  { title: 'a PDF', name: '名册.pdf', make: () => utf8('%PDF-1.7\n'), refused: 'PDF' },
  {
    title: 'a picture',
    name: '名册.xls',
    make: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    refused: '图片',
  },
  { title: 'an empty file', name: '名册.xlsx', make: () => new Uint8Array(), refused: '空文件' },
  {
    title: 'a file of blanks',
    name: '名册.csv',
    make: () => utf8(' \r\n\t\r\n'),
    refused: '没有任何内容',
  },
  {
    title: 'a workbook with nothing in it',
    name: '名册.xlsx',
    make: () => workbook([[]]),
    refused: '没有任何内容',
  },
  {
    title: 'a workbook whose only list is hidden',
    name: '名册.xlsx',
    make: () => workbook([[]], { more: [{ name: '在职', hidden: true, rows: staffTable }] }),
    refused: '取消隐藏',
  },
  {
    title: 'a truncated .xlsx',
    name: '名册.xlsx',
    make: async () => (await workbook(staffTable)).slice(0, -500),
    refused: '不完整',
  },
  {
    title: 'a truncated .xls',
    name: '名册.xls',
    make: async () => (await workbook(staffTable, { type: 'biff8' })).slice(0, 3000),
    refused: '。',
  },
  {
    title: 'a truncated .ods',
    name: '名册.ods',
    make: async () => (await workbook(staffTable, { type: 'ods' })).slice(0, 1200),
    refused: '不完整',
  },
  {
    title: 'bytes of no kind',
    name: '名册.xls',
    make: () => Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 256),
    refused: '认不出',
  },
  {
    title: 'over 40 MB',
    name: '名册.xlsx',
    make: () => new Uint8Array(40 * 1024 * 1024 + 1),
    refused: '超过 40 MB',
  },
  {
    title: 'a zip bomb that says how large it is',
    name: '名册.xlsx',
    make: bomb,
    refused: '不像一份名单',
  },
  {
    title: 'a zip bomb that lies about its size',
    name: '名册.xlsx',
    make: lyingBomb,
    refused: '损坏',
  },
  {
    title: 'an .ods that repeats one cell a billion times',
    name: '名册.ods',
    make: repeatingOds,
    refused: '表格太大',
  },
  {
    title: 'more rows than can be taken at once',
    name: '名册.csv',
    make: () => utf8('姓名,学历\n' + '甲,本科\n'.repeat(100_001)),
    refused: '分成几个文件',
  },
];

async function container(stream: string): Promise<Uint8Array> {
  const { CFB } = await import('@e965/xlsx');
  const made = CFB.utils.cfb_new();
  CFB.utils.cfb_add(made, stream, new Uint8Array(5000));
  return new Uint8Array(CFB.write(made, { type: 'array' }) as number[]);
}

/** Office puts an encrypted .xlsx whole into an old container; the key is of no interest here. */
async function encryptedXlsx(): Promise<Uint8Array> {
  const { CFB } = await import('@e965/xlsx');
  const made = CFB.utils.cfb_new();
  CFB.utils.cfb_add(made, 'EncryptionInfo', new Uint8Array(1200));
  CFB.utils.cfb_add(made, 'EncryptedPackage', new Uint8Array(9000));
  return new Uint8Array(CFB.write(made, { type: 'array' }) as number[]);
}

/** The size of what a bomb claims or hides. */
const GIGABYTE = 1024 * 1024 * 1024;

/** A part whose size the directory gives as two gigabytes: it is not even begun. */
async function bomb(): Promise<Uint8Array> {
  return withDeclaredSize(await workbook(staffTable), 2 * GIGABYTE);
}

/** The directory says a thousandth of what is really inside. */
async function lyingBomb(): Promise<Uint8Array> {
  const large = (xml: string) => xml + ' '.repeat(50_000_000);
  return withDeclaredSize(withPart(await workbook(staffTable), SHEET, large), 50_000);
}

function withDeclaredSize(file: Uint8Array, size: number): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset);
  for (let at = 0; at + 46 < file.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = String.fromCharCode(...file.subarray(at + 46, at + 46 + SHEET.length));
    if (name === SHEET) view.setUint32(at + 24, size, true);
  }
  return file;
}

async function repeatingOds(): Promise<Uint8Array> {
  const file = await workbook(staffTable, { type: 'ods' });
  return withPart(file, 'content.xml', (xml) =>
    xml.replace(
      '<table:table-cell',
      `<table:table-cell table:number-columns-repeated="${GIGABYTE}"`,
    ),
  );
}
