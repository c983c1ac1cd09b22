import type { Cell, PaperDocument, Row } from '../../../documents/model';
import { finished } from '../../form-progress';
import type { Edition, Form, FormInput } from '../../types';
import type { Patent, TechCentreAnswers } from '../answers';
import { usesCopyrights } from '../evidence';
import { answer, dateAt, heading, optional, textAt, textsAt, words } from './cells';
import { patentsToReport, type ListedPatent } from './patents-to-report';
import { annexMark, bureauOf, EXAMPLE_FILL, landscape, sealLine } from './paper';

/** 附件2 发明专利信息表: a wrong word here costs the application (注4), so all is copied, nothing guessed. */
export const annex2: Form = {
  id: 'annex-2',
  number: '附件2',
  title: () => '申报单位自主研发申报并已获授权且当前有效的发明专利信息表',
  make: (input) => finished([annex2Paper(input.edition, bureauOf([input]), rowsOf(input))], input),
};

export function annex2Paper(edition: Edition, bureau: string, rows: readonly Row[]): PaperDocument {
  const title = annex2.title(edition);
  return {
    id: 'annex-2',
    title,
    paper: landscape,
    pageNumbers: true,
    blocks: [
      annexMark('附件2'),
      { kind: 'heading', level: 0, text: title, align: 'center', size: 18 },
      sealLine(`审核和推荐单位（盖章）：${bureau}`, `填报日期：${edition.noticeMonth}  日`),
      {
        kind: 'table',
        columns: columns.map(({ width }) => width),
        headerRows: 1,
        size: 8.5,
        rows: [heading(columns), example, ...rows],
      },
      { kind: 'paragraph', size: 9, runs: [{ text: NOTES }] },
    ],
  };
}

const columns = [
  { title: '序号', width: 10 },
  { title: '申报单位\n名称', width: 28 },
  { title: '发明创造的\n名称', width: 33 },
  { title: '发明专利号', width: 33 },
  { title: '该专利申请\n受理通知书\n确定的申请日', width: 28 },
  { title: '该专利申请\n受理通知书\n确定的申请人', width: 30 },
  { title: '该专利\n原始发明人\n姓名(按序)', width: 24 },
  { title: '授予发明\n专利权通知书\n的发文日', width: 28 },
  { title: '授予发明\n专利权通知书\n确定的首次\n专利权人', width: 30 },
  { title: '该发明专利\n是否为本单位\n自主研发的？', width: 21 },
  { title: '当前\n是/否\n维持\n有效', width: 12 },
];

const example: Row = {
  cells: [
    '示例',
    '***有限公司',
    '一种屏蔽罩的...制备方法',
    'ZL202011633759.5',
    '2020年12月31日',
    '（个人或单位名称）',
    '朱大明...',
    '2022年06月28日',
    '（个人或单位名称）',
    '是/否\n转让获得？',
    '是/否',
  ].map((text): Cell => ({ text, align: 'center', role: 'example', fill: EXAMPLE_FILL })),
};

/** The printed form has two rows to fill. */
const LEAST_ROWS = 2;

/** A firm's own sheet: at least the two rows of the printed form. */
function rowsOf(input: FormInput): Row[] {
  const rows = annex2Rows(input, 1);
  for (let number = rows.length + 1; number <= LEAST_ROWS; number += 1)
    rows.push(blankRow(number, number === 1 && isNeeded(input)));
  return rows;
}

/** The patents a firm has to report, numbered from `first` on. */
export function annex2Rows(input: FormInput, first: number): Row[] {
  const patents = patentsToReport(input.answers as TechCentreAnswers, input.edition);
  return patents.map((patent, index) => patentRow(input, patent, first + index, isNeeded(input)));
}

/** 注2、注3: who proves its rights by 20 copyrights need not fill this form. */
export const isNeeded = ({ answers, edition }: FormInput): boolean =>
  !usesCopyrights(answers as TechCentreAnswers, edition);

function patentRow(input: FormInput, listed: ListedPatent, number: number, needed: boolean): Row {
  const { answers } = input;
  const path = (key: keyof Patent) => `patents.${listed.index}.${key}`;
  const name = (title: string) => `发明专利 ${number} ${title}`;
  const centred = { align: 'center' } as const;
  const cells = [
    textAt(answers, 'enterpriseName', '申报单位名称', centred),
    textAt(answers, path('name'), name('名称'), centred),
    textAt(answers, path('number'), name('专利号'), { text: 'ZL....', ...centred }),
    dateAt(answers, path('filingDate'), name('申请日')),
    textsAt(answers, path('applicants'), name('申请人'), '、\n', centred),
    textsAt(answers, path('inventors'), name('原始发明人'), '、', centred),
    dateAt(answers, path('grantNoticeDate'), name('授权通知书发文日')),
    textsAt(answers, path('patentees'), name('首次专利权人'), '、\n', centred),
    answer(ownWork(listed.patent), path('selfDeveloped'), name('是否自主研发'), centred),
    answer(yesNo(listed.patent.inForce), path('inForce'), name('是否维持有效'), {
      text: '是/否',
      ...centred,
    }),
  ];
  return {
    minHeight: 14,
    cells: [words(String(number), centred), ...(needed ? cells : cells.map(optional))],
  };
}

/** @param asked the firm has to report a patent and has none listed */
export function blankRow(number: number, asked: boolean): Row {
  const texts = ['', '', 'ZL....', '', '', '', '', '', '', ''];
  return {
    minHeight: 14,
    cells: [
      words(String(number), { align: 'center' }),
      ...texts.map((text, index): Cell => {
        const cell = words(text, { align: 'center' });
        // An empty list lacks one thing, not ten: its patent.
        return asked && index === 2
          ? answer(undefined, 'patents', '发明专利', { text, align: 'center' })
          : cell;
      }),
    ],
  };
}

const yesNo = (value: string | undefined) =>
  value === 'yes' ? '是' : value === 'no' ? '否' : undefined;

/** Answers both halves of the column: 自主研发的？ and 转让获得？ */
function ownWork({ selfDeveloped, obtainedBy }: Patent): string | undefined {
  const own = yesNo(selfDeveloped);
  if (own === undefined) return undefined;
  const how = {
    own: '非转让获得',
    transfer: '转让获得',
    'group-transfer-complete': '母—子公司间转让获得',
  };
  return obtainedBy ? `${own}\n${how[obtainedBy]}` : own;
}

const NOTES =
  '注：1.本表先由申报单位按国家知识产权局官网原始记录信息如实填报（只需填报1件独立发明专利信息或多件共享的发明专利信息！）。2.生产制造型企业必须且只需填报1整件（共享时需多件）本单位通过自主研发申请（作为该发明的首次申请人和当前专利权人且有效。通过变更申请人或专利权人方式、已经转让出去的不计）并获得授权的发明专利信息，错误填报或不能提供者均视为不满足省级企业技术中心申报条件。研发设计型申报单位如果以自主发明专利作为证据则按生产型企业同样要求填报。3.软件著作权不需填报，只需提供20件由申报单位自主研发申请并获得授权且当前有效的软著证书。4.市州工信局通过国家知识产权局官网原始信息一一比对核实。省工信厅核实时若发现企业填报的发明专利申报-授权等过程信息与国家知识产权局网站的原始记录信息不符，将视为虚假信息、取消其本次申报资格。';
