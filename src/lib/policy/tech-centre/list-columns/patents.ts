import { yesNoChoices } from '../../../spreadsheets/cells/choice';
import type { ListSheet } from '../../../spreadsheets/columns';
import type { Patent } from '../answers';

/** 附件5 二，列表1; the last four from 附件2. */
export const patents: ListSheet<Patent> = {
  id: 'patents',
  title: '拥有的有效发明专利（本单位为首次申请人和当前专利权人）',
  columns: [
    {
      key: 'name',
      label: '发明专利名称',
      synonyms: ['发明创造的名称', '专利名称', '发明名称', '知识产权名称', '名称'],
      kind: 'text',
      example: '一种屏蔽罩的制备方法',
    },
    {
      key: 'number',
      label: '专利号',
      synonyms: ['发明专利号', '专利号/申请号', '申请号', '专利申请号', '授权号', '专利编号'],
      kind: 'patent-number',
      identifies: true,
      example: 'ZL202011633759.5',
      note: '按专利证书填写，含小数点后的校验位。',
    },
    {
      key: 'filingDate',
      label: '申请日期',
      synonyms: ['该专利申请受理通知书确定的申请日', '申请日', '专利申请日', '申请时间'],
      kind: 'date',
      example: '2020-12-31',
    },
    {
      key: 'applicants',
      label: '首次申请人',
      synonyms: ['该专利申请受理通知书确定的申请人', '申请人', '原始申请人', '专利申请人'],
      kind: 'names',
      example: '湖南示例科技有限公司',
      note: '共同申请的按受理通知书的顺序填写，用顿号隔开。',
    },
    {
      key: 'inventors',
      label: '首次申请时发明人',
      synonyms: ['该专利原始发明人姓名（按序）', '发明人', '原始发明人', '发明（设计）人'],
      kind: 'names',
      example: '朱大明、李小红',
    },
    {
      key: 'announcementDate',
      label: '授权公告日期',
      synonyms: ['授权公告日', '授权日期', '授权日', '公告日', '授权时间'],
      kind: 'date',
      example: '2022-07-26',
    },
    {
      key: 'patentees',
      label: '当前专利权人',
      synonyms: ['授予发明专利权通知书确定的首次专利权人', '专利权人', '权利人', '所有权人'],
      kind: 'names',
      example: '湖南示例科技有限公司',
      note: '共享的专利写出全部专利权人，用顿号隔开。',
    },
    {
      key: 'inForce',
      label: '当前法律状态',
      synonyms: ['当前是/否维持有效', '法律状态', '是否有效', '专利状态', '当前状态', '状态'],
      kind: 'choice',
      choices: [
        // 部分无效 leaves the rest in force; what is not granted yet is not in force, nor has it ended.
        [/部分(宣告)?无效|[未待][获被]?授权|尚未/, undefined],
        [/^(未|没有)(失效|终止|放弃|届满|撤销)/, 'yes'],
        [/失效|终止|放弃|届满|无效|撤销|驳回|撤回|未缴/, 'no'],
        [/保持|维持|有效|授权|有权/, 'yes'],
        ...yesNoChoices,
      ],
      example: '保持',
    },
    {
      key: 'grantNoticeDate',
      label: '授予发明专利权通知书的发文日',
      synonyms: ['授权通知书发文日', '授权通知日', '授权通知书日期', '发文日'],
      kind: 'date',
      example: '2022-06-28',
    },
    {
      key: 'selfDeveloped',
      label: '该发明专利是否为本单位自主研发的？',
      synonyms: ['是否自主研发', '自主研发', '是否自研'],
      kind: 'choice',
      choices: [
        // 附件2 answers 自主研发的？ and 转让获得？ in one cell: 是 非转让获得.
        [/^是[,;、]?(非转让|母.?子公司)/, 'yes'],
        [/^否[,;、]?(非转让|母.?子公司)/, 'no'],
        [/^(非|不是)自主|(?<!非)转让|受让|购买/, 'no'],
        [/^自主|^自研|^非转让/, 'yes'],
        ...yesNoChoices,
      ],
      example: '是',
    },
    {
      key: 'obtainedBy',
      label: '取得方式',
      synonyms: ['转让获得？', '是否转让获得', '获得方式', '来源', '是否受让'],
      kind: 'choice',
      choices: [
        [/母.?子公司.*[未没不非].*转移|[未没不]有?(全部|完全)转移|部分转移/, 'transfer'],
        [/全部转移/, 'group-transfer-complete'],
        [/^(自主|自行|原始|自有|本单位|自研)|^申请取得/, 'own'],
        [/^(非|未|无|没有|不是)(发生|经|经过|通过)?(转让|受让|购买|继受|变更)/, 'own'],
        [/转让|受让|购买|继受|外购|变更/, 'transfer'],
        [/^(否|不是|无|没有|×|n|no)$/i, 'own'],
        [/^(是|有|√|y|yes)$/i, 'transfer'],
      ],
      example: '自主申请',
      note: '填“自主申请”或“转让获得”；母子公司之间转让且发明人、业务和设备全部转移的，填“母子公司间转让（已全部转移）”。',
    },
  ],
  alarms: [
    {
      pattern: /：(?!.*[未无非没不]).*(转让|失效|终止|放弃|届满)/,
      message:
        '转让得来的、已转让出去的和失效的不计入（附件2 注2），请核对“当前法律状态”和“取得方式”。',
    },
  ],
  notes: ['只填发明专利；一件专利一行。'],
};
