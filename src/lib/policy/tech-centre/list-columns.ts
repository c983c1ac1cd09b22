import { educationRank } from '../../reference/education';
import { yesNoChoices } from '../../spreadsheets/cells/choice';
import type { ListSheet } from '../../spreadsheets/columns';
import type { Copyright, EquipmentLine, Patent, ServiceContract, StaffMember } from './answers';

/**
 * The lists of 附件5 二 as firms keep them in spreadsheets: the form's columns in its order with its
 * labels, then what the counting rules ask besides. `{year}` is the fiscal year.
 */

/** 附件5 二，列表1; the last four from 附件2. */
const patents: ListSheet<Patent> = {
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
        [/母子公司.*全部转移|全部转移/, 'group-transfer-complete'],
        [/^(自主|自行|原始|自有|本单位|自研)|^非转让|^申请取得/, 'own'],
        [/转让|受让|购买|继受|外购|变更/, 'transfer'],
        [/^(否|不是|无|没有|×|n|no)$/i, 'own'],
        [/^(是|有|√|y|yes)$/i, 'transfer'],
      ],
      example: '自主申请',
      note: '填“自主申请”或“转让获得”；母子公司之间转让且发明人、业务和设备全部转移的，填“母子公司间转让（已全部转移）”。',
    },
  ],
  notes: ['只填发明专利；一件专利一行。'],
};

/** 附件2 注3: certificates only; on no form. */
const copyrights: ListSheet<Copyright> = {
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
      choices: [[/失效|无效|撤销|注销/, 'no'], [/有效|保持/, 'yes'], ...yesNoChoices],
      example: '是',
    },
  ],
  notes: ['一件软件著作权一行。'],
};

/** 附件5 二，列表2; the last two from 附件5 二（3）. */
const staff: ListSheet<StaffMember> = {
  id: 'staff',
  title: '本单位当前在职职工（含研发人员）表',
  columns: [
    {
      key: 'name',
      label: '职工姓名',
      synonyms: ['姓名', '员工姓名', '人员姓名', '名字'],
      kind: 'person',
      example: '张三',
    },
    {
      key: 'idNumber',
      label: '职工身份证号（社保号）',
      synonyms: [
        '身份证号',
        '身份证号码',
        '身份证',
        '公民身份号码',
        '公民身份证号码',
        '证件号码',
        '证件号',
        '社保号',
        '社会保障号码',
        '个人社保号',
      ],
      kind: 'citizen-id',
      identifies: true,
      example: '11010519491231002X',
      note: '18 位。该列已设为文本，请不要改成数值。',
    },
    {
      key: 'education',
      label: '最高学历',
      synonyms: ['学历', '文化程度', '学历/学位', '学历学位', '教育程度'],
      kind: 'text',
      doubt: (text) =>
        educationRank(text) === undefined
          ? `从“${text}”看不出学历层次，请写成博士研究生、硕士研究生、大学本科、大学专科、中等专科、高中或初中及以下。`
          : undefined,
      example: '大学本科',
    },
    {
      key: 'title',
      label: '最高职称',
      synonyms: ['职称', '专业技术职称', '技术职称', '职称等级', '专业技术职务', '专业技术资格'],
      kind: 'text',
      example: '工程师',
    },
    {
      key: 'post',
      label: '在何工作岗位',
      synonyms: ['工作岗位', '岗位', '岗位名称', '职位', '职务', '部门/岗位', '所在部门', '部门'],
      kind: 'text',
      example: '研发部结构设计',
    },
    {
      key: 'joined',
      label: '入职时间（年月）',
      synonyms: [
        '入职日期',
        '入职时间',
        '入职年月',
        '进厂时间',
        '入司时间',
        '参加工作时间',
        '到岗时间',
      ],
      kind: 'date',
      example: '2018年5月',
    },
    {
      key: 'daysInPost',
      label: '{year}年度在岗天数',
      synonyms: ['在岗天数', '全年在岗天数', '出勤天数', '工作天数'],
      kind: 'number',
      unit: '天',
      example: '250',
    },
    {
      key: 'isRnd',
      label: '备注（研发人员）',
      synonyms: [
        '是否研发人员',
        '研发人员',
        '是否为研发人员',
        '是否研发',
        '人员类别',
        '人员类型',
        '人员性质',
      ],
      kind: 'choice',
      choices: [
        [/^(非|不是|不属于|否)/, 'no'],
        [/研发|科研|研究|技术开发|r&d/i, 'yes'],
        [/^(生产|管理|行政|销售|财务|后勤|采购|质检|品管|操作|其他)/, 'no'],
        ...yesNoChoices,
      ],
      example: '研发人员',
      note: '研发人员填“研发人员”，其他职工留空。',
    },
    {
      key: 'external',
      label: '是否外单位兼职或合作人员',
      synonyms: [
        '是否外单位人员',
        '是否兼职',
        '是否外聘',
        '兼职',
        '用工形式',
        '用工性质',
        '聘用形式',
      ],
      kind: 'choice',
      choices: [
        [/^(全职|专职|正式|在编|合同制|非兼职)/, 'no'],
        [/兼职|外聘|外单位|借调|合作|劳务/, 'yes'],
        ...yesNoChoices,
      ],
      example: '否',
      note: '外单位兼职或合作的人员不计入研发团队（附件5 二（3））。',
    },
    {
      key: 'insuredMonths',
      label: '截至申报截止日连续缴纳社保月数',
      synonyms: ['社保月数', '连续缴纳社保月数', '社保缴纳月数', '缴费月数', '参保月数'],
      kind: 'number',
      unit: '个月',
      example: '12',
      note: '研发人员须由本单位持续缴纳最近 3 个月社保（附件5 二（3））。',
    },
  ],
  notes: ['全部在职职工都要列入，一人一行。'],
};

/** 附件5 二，列表3. */
const equipment: ListSheet<EquipmentLine> = {
  id: 'equipment',
  title: '本单位自购且当前在用的研发仪器设备表',
  columns: [
    {
      key: 'name',
      label: '仪器设备名称及型号',
      synonyms: [
        '设备名称及型号',
        '仪器设备名称',
        '设备名称',
        '仪器名称',
        '资产名称',
        '名称及型号',
        '名称',
      ],
      kind: 'text',
      example: '示波器 MSO5074',
    },
    {
      key: 'maker',
      label: '生产厂家',
      synonyms: ['厂家', '制造商', '生产厂商', '生产单位', '制造厂家', '品牌'],
      kind: 'text',
      example: '示例仪器有限公司',
    },
    {
      key: 'sets',
      label: '台套数',
      synonyms: ['数量', '台（套）数', '台数', '台/套', '数量（台/套）', '套数'],
      kind: 'number',
      unit: '台套',
      whole: true,
      example: '1',
    },
    {
      key: 'bought',
      label: '购置日期',
      synonyms: [
        '购买日期',
        '购置时间',
        '购入日期',
        '购买时间',
        '入账日期',
        '采购日期',
        '开票日期',
      ],
      kind: 'date',
      example: '2021-03-15',
    },
    {
      key: 'invoice',
      label: '发票号',
      synonyms: ['发票号码', '发票编号', '购置发票号', '发票'],
      kind: 'code',
      example: '01234567',
      note: '开头的 0 不能省略。',
    },
    {
      key: 'originalValue',
      label: '原值（元）',
      synonyms: [
        '原值',
        '金额',
        '设备原值',
        '资产原值',
        '购置金额',
        '含税金额',
        '总价',
        '价值',
        '价格',
      ],
      kind: 'money',
      unit: '元',
      example: '25800.00',
      note: '以元为单位，填本行台套的合计原值。',
    },
    {
      key: 'use',
      label: '当前用途',
      synonyms: ['用途', '使用用途', '主要用途', '使用情况', '使用状态'],
      kind: 'text',
      example: '检测电气参数',
      note: '已弃用、报废的不计入（附件5 二（4））。',
    },
    {
      key: 'place',
      label: '使用地点',
      synonyms: ['存放地点', '所在实验室', '放置地点', '使用部门', '使用场所', '地点'],
      kind: 'text',
      example: '电气实验室',
    },
  ],
  notes: [
    '只列自购、专门用于研发试验的仪器设备；用于试验的同类功能的多台/套生产设备只算 1 台/套。',
  ],
};

/** 附件5 二，列表4. */
const contracts: ListSheet<ServiceContract> = {
  id: 'contracts',
  title: '研发设计型企业的技术服务收入明细表',
  columns: [
    {
      key: 'number',
      label: '技术服务合同号',
      synonyms: ['合同号', '合同编号', '技术合同号', '合同登记编号'],
      kind: 'code',
      identifies: true,
      example: 'JS-2023-001',
    },
    {
      key: 'client',
      label: '服务对象',
      synonyms: ['客户名称', '客户', '委托方', '甲方', '委托单位', '合同甲方'],
      kind: 'text',
      example: '示例制造有限公司',
    },
    {
      key: 'amount',
      label: '合同总额（万元）',
      synonyms: ['合同总额', '合同金额', '合同总金额', '合同价款', '合同额'],
      kind: 'money',
      unit: '万元',
      example: '120',
    },
    {
      key: 'term',
      label: '合同执行期',
      synonyms: ['执行期', '合同期限', '履行期限', '合同起止时间', '服务期限'],
      kind: 'text',
      example: '2023.01-2023.12',
    },
    {
      key: 'received',
      label: '{year}年已入账纯技术收入（万元）',
      synonyms: [
        '已入账纯技术收入',
        '纯技术收入',
        '已入账收入',
        '已入账金额',
        '到账金额',
        '已到账',
      ],
      kind: 'money',
      unit: '万元',
      example: '80.5',
    },
    {
      key: 'voucher',
      label: '入账流水凭证号',
      synonyms: ['凭证号', '流水凭证号', '入账凭证号', '银行流水号', '流水号', '记账凭证号'],
      kind: 'code',
      example: '记-0045',
    },
    {
      key: 'outstanding',
      label: '未执行到位的合同款额（万元）',
      synonyms: ['未执行到位合同款额', '未到账金额', '未执行金额', '合同余款', '未收款'],
      kind: 'money',
      unit: '万元',
      example: '39.5',
    },
  ],
  notes: ['以万元为单位；只填纯技术收入，不含实物成本及相关产品销售的收入。'],
};

/** By the key of the list in the dictionary. */
export const listSheets = { patents, copyrights, staff, equipment, contracts };
