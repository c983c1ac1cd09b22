import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const PART = 'docProps/custom.xml';
const PART_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const RELATION =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
/** The set of properties that users see under 属性 → 自定义. */
const PROPERTY_SET = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST_ID = 2;

/** Adds custom document properties to a written workbook; the writing library has none. */
export function addCustomProperties(
  workbook: Uint8Array,
  properties: Record<string, string>,
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(workbook);
  files[PART] = strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"' +
      ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
      Object.entries(properties)
        .map(
          ([name, value], index) =>
            `<property fmtid="${PROPERTY_SET}" pid="${FIRST_ID + index}" name="${escapeXml(name)}">` +
            `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
        )
        .join('') +
      '</Properties>',
  );
  insert(files, '[Content_Types].xml', '</Types>', {
    xml: `<Override PartName="/${PART}" ContentType="${PART_TYPE}"/>`,
  });
  insert(files, '_rels/.rels', '</Relationships>', {
    xml: `<Relationship Id="customProperties" Type="${RELATION}" Target="${PART}"/>`,
  });
  return zipSync(files);
}

function insert(
  files: Record<string, Uint8Array>,
  path: string,
  before: string,
  { xml }: { xml: string },
): void {
  const file = files[path];
  if (!file) throw new Error(`the workbook has no ${path}`);
  files[path] = strToU8(strFromU8(file).replace(before, () => xml + before));
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
