import { checksLink, exportLink, formsLink } from '../frame/further-links';
import { resultLink, stepLink } from '../frame/links';

/** One place that the tour stops at. */
export interface Stop {
  href: string;
  /** What is meant, marked on the page. */
  mark: string;
  title: string;
  words: string;
}

/** Round the pages with a filled-in sample, in the order of the work. */
export const stopsOf = (programme: string): readonly Stop[] => [
  {
    href: stepLink(programme, 'basics'),
    mark: 'main form',
    title: '一步一步填',
    words: '顺序随意，一时填不了的先跳过。每填一个字都自动保存在这台电脑上，不用点保存。',
  },
  {
    href: stepLink(programme, 'basics'),
    mark: 'aside.panel',
    title: '边填边判',
    words:
      '各项指标随时给出达标、未达标、待填或门槛待核，写明数字、差额和依据。手机上它在屏幕底部，点开来看。',
  },
  {
    href: resultLink(programme),
    mark: 'main h1',
    title: '看结果',
    words: '够不够、差多少、要准备什么证明、该联系谁，都在这一页；还可以“试算”别的数。',
  },
  {
    href: formsLink(programme),
    mark: 'main h1',
    title: '填申报材料',
    words: '每个项目只填一次，用到它的表都会填上。职工、设备、专利等清单可以从 Excel 导入。',
  },
  {
    href: checksLink(programme),
    mark: 'main h1',
    title: '核对',
    words: '各表之间互相矛盾的、没有填的，都列在这里，点一下就到那一格。',
  },
  {
    href: exportLink(programme),
    mark: 'main h1',
    title: '导出和备份',
    words: '导出 Word、Excel、PDF 打印盖章。填报只在本机，离开前请到“备份”存一份文件。',
  },
];
