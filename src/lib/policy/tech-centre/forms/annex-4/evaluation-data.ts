import type { PaperDocument } from '../../../../documents/model';
import type { FormInput } from '../../../types';
import { fillEdition } from '../../fill-edition';
import { bookPage } from '../paper';
import { placedTable } from '../placed';
import { centreAndPeople } from './centre-and-people';
import { indicatorRows } from './indicator-rows';

/** 三、企业技术中心评价数据表 */
export const evaluationData = (input: FormInput): PaperDocument => ({
  id: 'annex-4-evaluation-data',
  title: '三、企业技术中心评价数据表',
  paper: bookPage,
  pageNumbers: true,
  blocks: [
    { kind: 'heading', level: 1, text: '三、企业技术中心评价数据表', align: 'center', size: 18 },
    placedTable([...centreAndPeople(input), ...indicatorRows(input, 1, 5)], {
      headerRows: 0,
      size: SIZE,
    }),
    // One page holds about two thirds of it: turned between groups, not wherever the paper ends.
    { kind: 'page-break' },
    placedTable(indicatorRows(input, 6, 8), { headerRows: 1, size: SIZE }),
    { kind: 'space', height: 1 },
    { kind: 'paragraph', size: 9, runs: [{ text: fillEdition(NOTES, input.edition) }] },
  ],
});

const SIZE = 9.5;

/** Of 的的证明材料 in the notice one 的 is a slip. */
const NOTES =
  '注：1、“近三年”是指{since}至今年申报截止日；“历年来”是指公司成立日至今年申报截止日。2、申报单位应当按照《湖南省省级企业技术中心认定管理办法》第六条、附件2和3以及申报通知的相关要求，提供与表中指标及数据直接相关的真实、完整、合乎申报要求的证明材料作为附件（置于申报书之后）。没有提供相关证明材料的限定性指标数据的可信度将会受到影响甚至不被专家和工信部门认可、采信，请申报单位务必认真对待。';
