import type { ListSheet } from '../../../spreadsheets/columns';
import type { ServiceContract } from '../answers';

/** 附件5 二，列表4. */
export const contracts: ListSheet<ServiceContract> = {
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
      synonyms: ['执行期', '合同期限', '履行期限', '合同起止时间', '合同起止日期', '服务期限'],
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
      synonyms: [
        '未执行到位合同款额',
        '未执行到位金额',
        '未到账金额',
        '未执行金额',
        '合同余款',
        '未收款',
      ],
      kind: 'money',
      unit: '万元',
      example: '39.5',
    },
  ],
  notes: ['以万元为单位；只填纯技术收入，不含实物成本及相关产品销售的收入。'],
};
