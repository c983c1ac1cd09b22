import type { Block, Cell, PaperDocument, Row } from '../../documents/model';
import type { AnswerTree } from '../../answers/path';
import { shownBasis } from '../../assess/explain';
import { headline } from '../../assess/headline';
import { shownThreshold } from '../../assess/shown';
import { verdictWords } from '../../assess/verdict';
import type { EvidenceItem, FormInput } from '../types';
import { bureauOf } from './bureau';
import { evidenceFor } from './evidence-for';
import { honestLimits } from './honest-limits';
import { picture } from './picture';

export interface ReportInput extends FormInput {
  programmeTitle: string;
  /** The answer that names the applicant. */
  nameField: string;
  evidence: readonly EvidenceItem<AnswerTree>[];
  /** Why warnings may stand, by message. */
  acknowledged: Readonly<Record<string, string>>;
  /** The day the report is made, in words. */
  madeOn: string;
}

/** The self-assessment report: verdict, picture, table, what is short, evidence, whom to call, limits. */
export function report(input: ReportInput): PaperDocument {
  const { answers, edition, assessment } = input;
  const verdict = headline(assessment);
  const firm = answers[input.nameField];
  return {
    id: 'report',
    title: `${edition.edition}年${input.programmeTitle}申报条件自评报告`,
    paper: { orientation: 'portrait', margins: { top: 18, right: 15, bottom: 18, left: 15 } },
    pageNumbers: true,
    blocks: [
      heading(0, `${edition.title}`),
      { kind: 'heading', level: 0, text: '申报条件自评报告', align: 'center', size: 18 },
      paragraph(
        `申报单位：${typeof firm === 'string' ? firm : '（未填）'}\u3000\u3000生成日期：${input.madeOn}`,
        'center',
      ),
      { kind: 'heading', level: 1, text: `结论：${verdict.title}` },
      paragraph(verdict.detail),
      picture(assessment),
      { kind: 'heading', level: 1, text: '各项指标' },
      requirementTable(input),
      ...whatWouldChange(input),
      ...checks(input),
      { kind: 'heading', level: 1, text: '需要准备的证明材料' },
      evidenceTable(input),
      ...contact(input),
      { kind: 'heading', level: 1, text: '说明与依据' },
      ...honestLimits(assessment, edition).map((text, index) => paragraph(`${index + 1}. ${text}`)),
    ],
  };
}

const heading = (level: 0 | 1, text: string): Block => ({
  kind: 'heading',
  level,
  text,
  align: 'center',
  size: 13,
});

const paragraph = (text: string, align?: 'center'): Block => ({
  kind: 'paragraph',
  runs: [{ text }],
  size: 10.5,
  spaceAfter: 1.5,
  ...(align ? { align } : {}),
});

const headerRow = (labels: string[]): Row => ({
  cells: labels.map((text) => ({
    text,
    role: 'label',
    align: 'center',
    bold: true,
    fill: '#eef2f6',
  })),
});

function requirementTable({ assessment }: ReportInput): Block {
  const rows: Row[] = [headerRow(['指标', '要求', '本单位', '门槛', '结论', '依据'])];
  assessment.indicators.forEach((indicator, index) => {
    indicator.requirements.forEach((result, at) => {
      const first: Cell[] =
        at === 0
          ? [{ text: `${index + 1} ${indicator.title}`, rowSpan: indicator.requirements.length }]
          : [];
      rows.push({
        cells: [
          ...first,
          { text: result.title },
          { text: result.shown, align: 'right' },
          {
            text: result.threshold === null ? '—' : shownThreshold(result.threshold, result.unit),
            align: 'right',
          },
          { text: verdictWords[result.verdict], align: 'center', bold: true },
          { text: shownBasis(result) },
        ],
      });
    });
  });
  return { kind: 'table', columns: [29, 38, 25, 25, 21, 42], headerRows: 1, size: 9, rows };
}

function whatWouldChange({ assessment }: ReportInput): Block[] {
  const open = assessment.indicators.flatMap((indicator) =>
    indicator.requirements
      .filter((result) => result.verdict !== 'met')
      .map((result) =>
        paragraph(
          `${indicator.title} · ${result.title}（${verdictWords[result.verdict]}）：${result.reason}${result.remedy ?? ''}`,
        ),
      ),
  );
  const gates = assessment.gates
    .filter((gate) => gate.answer !== 'yes')
    .map((gate) =>
      paragraph(
        `前提 · ${gate.title}：${gate.answer === 'no' ? '回答为“否”' : gate.answer === 'unsure' ? '不确定，须确认' : '未填'}（${gate.place}）。`,
      ),
    );
  if (open.length + gates.length === 0) return [];
  return [{ kind: 'heading', level: 1, text: '还缺什么，怎样改变' }, ...open, ...gates];
}

function checks({ assessment, acknowledged }: ReportInput): Block[] {
  if (assessment.checks.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: '核对发现的问题' },
    ...assessment.checks.map(({ severity, number, message }) => {
      const reason = severity === 'warning' ? acknowledged[message] : undefined;
      const told = `${severity === 'error' ? '错误' : '提醒'}（核对 ${number}）：${message}`;
      return paragraph(reason === undefined ? told : `${told}已核对，说明：${reason}`);
    }),
  ];
}

const stateWords = { yes: '已备齐', no: '未备', unsure: '不确定' };

function evidenceTable({ evidence, answers, edition }: ReportInput): Block {
  return {
    kind: 'table',
    columns: [10, 102, 46, 22],
    headerRows: 1,
    size: 9,
    rows: [
      headerRow(['序号', '材料', '出处', '情况']),
      ...evidenceFor(evidence, answers, edition).map((line, index) => ({
        cells: [
          { text: String(index + 1), align: 'center' as const },
          { text: line.detail ? `${line.title}\n${line.detail}` : line.title },
          { text: line.source },
          { text: line.state ? stateWords[line.state] : '□', align: 'center' as const },
        ],
      })),
    ],
  };
}

function contact({ answers, edition }: ReportInput): Block[] {
  const bureau = bureauOf(edition, answers);
  if (!bureau) return [];
  return [
    { kind: 'heading', level: 1, text: '联系谁' },
    paragraph(`${bureau.office}：${bureau.details.join('，')}（${bureau.place}）。`),
  ];
}
