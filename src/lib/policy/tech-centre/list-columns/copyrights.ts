import { yesNoChoices } from '../../../spreadsheets/cells/choice';
import type { ListSheet } from '../../../spreadsheets/columns';
import type { Copyright } from '../answers';

/** 附件2 注3: certificates only; on no form. */
export const copyrights: ListSheet<Copyright> = {
  id: 'copyrights',
  title: '软件著作权',
  columns: [
    {
      key: 'name',
      label: '软件名称',
      synonyms: ['软件著作权名称', '软著名称', '软件全称', '著作权名称', '名称'],
      kind: 'text',
      example: '示例数据采集软件 V1.0',
    },
    {
      key: 'registrationNumber',
      label: '登记号',
      synonyms: ['软著登记号', '软件著作权登记号', '登记编号', '证书登记号', '著作权登记号'],
      kind: 'registration-number',
      identifies: true,
      example: '2023SR0123456',
      note: '填证书中部的登记号，不是证书号（软著登字第……号）。',
    },
    {
      key: 'date',
      label: '登记日期',
      synonyms: ['登记日', '发证日期', '批准日期', '取得日期', '授权日期', '登记时间'],
      kind: 'date',
      example: '2023-01-20',
    },
    {
      key: 'selfDeveloped',
      label: '是否自主研发',
      synonyms: ['自主研发', '取得方式', '权利取得方式', '开发方式', '是否自研'],
      kind: 'choice',
      choices: [
        [/(?<!非)(受让|转让|继受)|购买|^(非|不是)自主/, 'no'],
        [/^(原始|自主|独立|自研)/, 'yes'],
        ...yesNoChoices,
      ],
      example: '是',
    },
    {
      key: 'inForce',
      label: '当前是否有效',
      synonyms: ['是否有效', '有效', '法律状态', '状态'],
      kind: 'choice',
      choices: [
        [/^(未|没有)(失效|撤销|注销)/, 'yes'],
        [/失效|无效|撤销|注销/, 'no'],
        [/有效|保持/, 'yes'],
        ...yesNoChoices,
      ],
      example: '是',
    },
  ],
  notes: ['一件软件著作权一行。'],
};
