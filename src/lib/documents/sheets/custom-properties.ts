import { strToU8 } from 'fflate';
import { replaceIn } from './replace-in';

const PART = 'docProps/custom.xml';
const PART_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const RELATION =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
/** The set of properties that users see under 属性 → 自定义. */
const PROPERTY_SET = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST_ID = 2;

/** Adds custom document properties to the files of a workbook; the writing library has none. */
export function addCustomProperties(
  files: Record<string, Uint8Array>,
  properties: Record<string, string>,
): void {
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
  const override = `<Override PartName="/${PART}" ContentType="${PART_TYPE}"/></Types>`;
  replaceIn(files, '[Content_Types].xml', '</Types>', override);
  const relation = `<Relationship Id="customProperties" Type="${RELATION}" Target="${PART}"/>`;
  replaceIn(files, '_rels/.rels', '</Relationships>', `${relation}</Relationships>`);
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
