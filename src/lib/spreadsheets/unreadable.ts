/** A file that cannot be read as a list. The message says what is wrong and what to do about it. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

const SAVE_AGAIN = '请用 Excel 或 WPS 打开它，另存为新的 .xlsx 文件后再导入。';

export const refusals = {
  tooLarge: (megabytes: number) =>
    `文件有 ${megabytes} MB，超过 40 MB。请只保留名单所在的工作表，另存为新的 .xlsx 文件后再导入。`,
  empty: '这是一个空文件（0 字节）。请检查是否选错了文件，或者重新从原系统导出。',
  blank: '文件里没有任何内容。请检查是否选错了文件。',
  onlyHidden: (names: string) =>
    `看得见的工作表都是空的，有内容的工作表（${names}）被隐藏了。请在表格软件中取消隐藏，保存后再导入。`,
  encrypted:
    '文件设了打开密码，无法读取。请用 Excel 或 WPS 打开它，取消密码（文件—信息—保护工作簿—用密码进行加密，清空密码），保存后再导入。',
  word: '这是 Word 文档，不是表格。请把其中的表格复制到 Excel 或 WPS 表格中，保存为 .xlsx 文件后再导入。',
  slides: '这是演示文稿，不是表格。请选择 .xlsx、.xls、.et、.ods 或 .csv 文件。',
  textDocument: '这是文字文档（ODT），不是表格。请把其中的表格复制到表格软件中，保存后再导入。',
  binaryWorkbook: `这是二进制工作簿（.xlsb），本工具不读取。${SAVE_AGAIN}`,
  pdf: '这是 PDF 文件，不是表格。请使用制作它的原始表格，或者把数据整理到 Excel 中再导入。',
  picture: '这是图片，不是表格。请把数据录入 Excel 或 WPS 表格中再导入。',
  archive: '这是压缩包。请先解压，再导入里面的表格文件。',
  webArchive: `这是单个文件网页（.mht），本工具不读取。${SAVE_AGAIN}`,
  notSpreadsheet: '认不出这是表格文件。请选择 .xlsx、.xls、.et、.ods 或 .csv 文件。',
  truncated: `文件不完整（可能没有下载或复制完）。请重新下载或复制，或者${SAVE_AGAIN.slice(1)}`,
  damaged: `文件已损坏，无法读取。${SAVE_AGAIN}`,
  bomb: '文件解开后大得不像一份名单。请只保留名单所在的工作表，另存为新的 .xlsx 文件后再导入。',
  tooManyCells: (rows: number) =>
    `表格太大（一次最多导入 ${rows} 行）。请删去名单以外的内容，或者分成几个文件导入。`,
} as const;

export function refuse(sentence: string): never {
  throw new UnreadableFile(sentence);
}
