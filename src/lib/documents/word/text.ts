import { AlignmentType, LineRuleType, TextRun, type IRunOptions } from 'docx';
import type { Align, Face } from '../model';
import { FACE_NAMES } from '../typography';

/** Letters and figures stand in Times New Roman, as 公文 do; Chinese in its face. */
function fontsOf(face: Face) {
  return {
    ascii: 'Times New Roman',
    hAnsi: 'Times New Roman',
    cs: 'Times New Roman',
    eastAsia: FACE_NAMES[face],
    // Marks that both scripts share (“ ” — …) are Chinese here.
    hint: 'eastAsia',
  };
}

export interface RunLook {
  face: Face;
  /** Points. */
  size: number;
  bold?: boolean | undefined;
  color?: string | undefined;
}

/** Run properties; also given to the paragraph mark, so that typing into a blank cell looks right. */
export function runProperties({ face, size, bold, color }: RunLook) {
  return {
    font: fontsOf(face),
    size: Math.round(size * 2),
    ...(bold ? { bold: true } : {}),
    ...(color ? { color: color.slice(1) } : {}),
  } satisfies IRunOptions;
}

export function textRun(text: string, look: RunLook): TextRun {
  return new TextRun({ ...runProperties(look), text });
}

export function alignmentOf(align: Align) {
  return {
    left: AlignmentType.LEFT,
    center: AlignmentType.CENTER,
    right: AlignmentType.RIGHT,
    justify: AlignmentType.BOTH,
  }[align];
}

/** Line spacing of `height` sizes; more if the typeface at hand needs it. */
export function spacingOf(size: number, height: number) {
  return { line: Math.round(size * height * 20), lineRule: LineRuleType.AT_LEAST };
}
