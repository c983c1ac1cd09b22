/** What a file is by its first bytes; names lie. */
export type FileKind =
  'zip' | 'old-office' | 'page' | 'xml' | 'pdf' | 'picture' | 'archive' | 'webArchive' | 'text';

const STARTS: readonly (readonly [FileKind, ...number[]])[] = [
  ['zip', 0x50, 0x4b],
  ['old-office', 0xd0, 0xcf, 0x11, 0xe0],
  ['pdf', 0x25, 0x50, 0x44, 0x46],
  ['picture', 0x89, 0x50, 0x4e, 0x47],
  ['picture', 0xff, 0xd8, 0xff],
  ['picture', 0x47, 0x49, 0x46, 0x38],
  ['picture', 0x42, 0x4d],
  ['archive', 0x52, 0x61, 0x72, 0x21],
  ['archive', 0x37, 0x7a, 0xbc, 0xaf],
  ['archive', 0x1f, 0x8b],
];

export function fileKind(bytes: Uint8Array): FileKind {
  const start = STARTS.find(([, ...marks]) => marks.every((mark, at) => bytes[at] === mark));
  if (start) return start[0];
  const text = String.fromCharCode(...bytes.subarray(0, 4096))
    .replace(/\0/g, '')
    .trimStart();
  if (/^(\xef\xbb\xbf)?MIME-Version:/i.test(text)) return 'webArchive';
  if (/<(\w+:)?Workbook\b/.test(text)) return 'xml';
  return /<(!doctype html|html|table|head|body|meta)\b/i.test(text) ? 'page' : 'text';
}
