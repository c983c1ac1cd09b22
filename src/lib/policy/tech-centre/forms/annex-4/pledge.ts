import type { PaperDocument } from '../../../../documents/model';
import type { FormInput } from '../../../types';
import { bookPage } from '../paper';

/** 一、真实性（信用）承诺书: signature, seal and day are left to hand and stamp. */
export const pledge = ({ edition }: FormInput): PaperDocument => ({
  id: 'annex-4-pledge',
  title: '一、真实性（信用）承诺书',
  paper: bookPage,
  pageNumbers: true,
  blocks: [
    {
      kind: 'heading',
      level: 1,
      text: '一、真实性（信用）承诺书',
      align: 'center',
      size: 20,
    },
    { kind: 'space', height: 6 },
    { kind: 'paragraph', size: 14, spaceAfter: 2, runs: [{ text: '湖南省工业和信息化厅：' }] },
    ...PROMISES.map((text) => ({
      kind: 'paragraph' as const,
      size: 14,
      indent: 2,
      spaceAfter: 2,
      runs: [{ text }],
    })),
    { kind: 'space', height: 10 },
    {
      kind: 'paragraph',
      size: 14,
      runs: [{ text: '申报单位法人代表本人签字、盖章：' }],
    },
    { kind: 'space', height: 16 },
    { kind: 'paragraph', size: 14, runs: [{ text: '申报单位公章：' }] },
    { kind: 'space', height: 22 },
    {
      kind: 'paragraph',
      size: 14,
      align: 'right',
      runs: [{ text: `时间：${edition.noticeMonth}   日` }],
    },
  ],
});

const PROMISES = [
  '本单位为申报湖南省省级企业技术中心做出如下承诺：',
  '1、本单位提交的所有材料及其相关内容（含数据、信息）均已确认真实、完整、有效、正确，没有造假虚构等行为。',
  '2、本单位保证：提供的有关知识产权的申报--授权过程信息完全真实、正确；自申报材料提交之日起10年内，本单位不会将有关知识产权转让给其它单位或个人；将积极主动履行《湖南省省级企业技术中心认定管理办法》规定的相关工作及要求。',
  '3、本单位保证：一旦提交申报材料后，不会请求修改、补充、更换等。由于申报材料内容不真实、不正确或者缺乏充分证据等原因导致审查或评审不通过，本单位自愿接受全部后果。',
  '4、本单位若违反了以上承诺，一经查实，自愿承担法律责任、记入信用不良记录和省工信厅关于省级企业技术中心的任何处置（包括审查时直接取消申报资格、公开通报虚假情况等）。',
];
