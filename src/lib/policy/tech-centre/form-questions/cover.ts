import { text, type Q } from './kinds';

/** 封面与联系人 */
export const cover: Q[] = [
  text('contactName', '申报单位联系人姓名', '附件4 封面，附件1 备注', {
    help: '市州工信局和省工信厅会按此联系。',
    example: '易××',
  }),
  text('contactMobile', '申报单位联系人手机号码', '附件4 封面，附件1 备注', {
    kind: 'mobile',
    example: '139********',
  }),
  text('dailyContact.name', '企业技术中心日常工作联系人姓名', '附件4 表三', {
    help: '可与申报单位联系人是同一人。',
  }),
  text('dailyContact.position', '企业技术中心日常工作联系人职务/职称', '附件4 表三'),
  text('dailyContact.mobile', '企业技术中心日常工作联系人手机号', '附件4 表三', {
    kind: 'mobile',
  }),
];
