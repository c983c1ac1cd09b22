import { refusals, refuse } from '../unreadable';

/** The records of an .xls ([MS-XLS] 2.3) that lists need: sheets, texts, values, formats, merged areas. */
const NEEDED = new Set([
  0x0006, // Formula
  0x000a, // EOF
  0x0022, // Date1904
  0x003c, // Continue
  0x0042, // CodePage
  0x0085, // BoundSheet8
  0x00bd, // MulRk
  0x00d6, // RString
  0x00e0, // XF
  0x00e5, // MergeCells
  0x00fc, // SST
  0x00fd, // LabelSst
  0x0203, // Number
  0x0204, // Label
  0x0205, // BoolErr
  0x0207, // String
  0x027e, // RK
  0x041e, // Format
  0x0809, // BOF
]);
const [FORMULA, CONTINUE, FILE_PASS, BOF, ROW] = [0x0006, 0x003c, 0x002f, 0x0809, 0x0208];
/** A number without a meaning of its own: the reader steps over such a record. */
const NOTHING = 0x007e;
/** Where a formula's own length stands, behind cell, value and flags; and "there is none". */
const [FORMULA_LENGTH, NO_FORMULA] = [20, 0xffff];

/**
 * The stream of a workbook with every record that no list needs crossed out, and formulas reduced to
 * their values. The reader takes lengths inside damaged drawings, names and formulas at their word and
 * never comes back.
 */
export function neededRecords(stream: Uint8Array): { bytes: Uint8Array; hiddenRows: number } {
  const bytes = stream.slice();
  const view = new DataView(bytes.buffer);
  let at = 0;
  /** Whether the record before was kept: continuations go the same way. */
  let kept = false;
  let hiddenRows = 0;
  while (at + 4 <= bytes.length) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at === 0 && type !== BOF) refuse(refusals.damaged);
    if (type === FILE_PASS) refuse(refusals.encrypted);
    // Streams are filled up with zeros.
    if (type === 0 && length === 0) break;
    if (at + 4 + length > bytes.length) refuse(refusals.truncated);
    if (type === ROW && length >= 16 && isHidden(view, at + 4)) hiddenRows += 1;
    if (type !== CONTINUE) kept = NEEDED.has(type);
    if (!kept) view.setUint16(at, NOTHING, true);
    else if (type === FORMULA && length >= FORMULA_LENGTH + 2)
      view.setUint16(at + 4 + FORMULA_LENGTH, NO_FORMULA, true);
    at += 4 + length;
  }
  return { bytes: bytes.subarray(0, at), hiddenRows };
}

/** [MS-XLS] 2.4.221: from the first to before the last column there are cells; the flag is fDyZero. */
const isHidden = (view: DataView, row: number): boolean =>
  view.getUint16(row + 2, true) < view.getUint16(row + 4, true) &&
  (view.getUint16(row + 12, true) & 0x20) !== 0;
