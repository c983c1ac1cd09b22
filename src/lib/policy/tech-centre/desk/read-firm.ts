import { parseDate } from '../../../answers/dates';
import { toHalfWidth } from '../../../answers/characters';
import { withAnswer, type AnswerTree } from '../../../answers/path';
import { cityOf } from '../../../reference/divisions';
import { industryName, tidyIndustryCode } from '../../../reference/industries';
import { readDate } from '../../../spreadsheets/cells/date';
import { readMoney, readNumber } from '../../../spreadsheets/cells/number';
import type { Reading } from '../../../spreadsheets/cells/reading';
import type { Column } from '../../../spreadsheets/columns';
import { cellText, type SheetCell, type SheetRow } from '../../../spreadsheets/table';
import type { SheetFirm } from '../../desk';
import { columnLabels, type ColumnId, type Header } from './columns';
import type { AboutSheet } from './read-annex-1';

const money: Column = {
  key: 'money',
  label: '',
  synonyms: [],
  kind: 'money',
  unit: '万元',
  example: '',
};
const counted = (unit: string): Column => ({ ...money, kind: 'number', unit, whole: true });
const units = { money, 人: counted('人'), 件: counted('件') };

/** Reads one firm's row: what is understood becomes an answer, what is not stays as text with its reason. */
export function readFirm(row: SheetRow, header: Header, about: AboutSheet): SheetFirm {
  const firm = new FirmReader(row, header);
  firm.text('name', 'enterpriseName');
  firm.text('creditCode', 'creditCode');
  firm.text('county', 'county');
  firm.city(about.city);
  firm.type();
  firm.founded();
  firm.industry();
  firm.figure('operatingRevenue', 'operatingRevenue', 'money');
  firm.figure('mainRevenue', 'mainRevenue', 'money');
  firm.figure('rndExpense', 'rndExpense', 'money');
  firm.figure('rndStaff', 'rndStaff', '人');
  firm.figure('equipmentValue', 'equipmentValue', 'money');
  firm.figure('patents', 'patentsGranted', '件');
  firm.figure('copyrights', 'copyrightsGranted', '件');
  firm.contact();
  firm.pureService();
  firm.unknownColumns();
  return {
    line: row.line,
    edition: about.edition,
    answers: firm.answers,
    typed: firm.typed,
    stated: firm.stated,
    notes: firm.notes,
  };
}

class FirmReader {
  answers: AnswerTree = {};
  readonly typed: Record<string, string> = {};
  readonly stated: Record<string, string> = {};
  readonly notes: string[] = [];

  constructor(
    private readonly row: SheetRow,
    private readonly header: Header,
  ) {
    for (const id of header.columns.keys()) {
      const text = this.words(id);
      if (text !== '') this.stated[id] = text;
    }
  }

  text(id: ColumnId, path: string): void {
    const text = this.words(id).replace(/\s/g, '');
    if (text !== '') this.set(path, text);
  }

  city(fromHeading: string | undefined): void {
    const text = this.words('city');
    const city = text === '' ? fromHeading : cityOf(text)?.name;
    if (city !== undefined) this.set('city', city);
    else if (text !== '') this.setAside('city', 'city', text, '不是湖南的市州');
  }

  type(): void {
    const text = this.words('type').replace(/\s/g, '');
    if (text === '') return;
    const made = /制造/.test(text);
    const designed = /设计/.test(text);
    if (made !== designed) this.set('applicantType', made ? 'manufacturing' : 'rnd-design');
    else this.setAside('type', 'applicantType', text, '应为“生产制造”或“研发设计”');
  }

  /** Two dates in one cell, the enterprise's first; or each in a column of its own. */
  founded(): void {
    const own = this.cell('centreFounded');
    if (own !== undefined) {
      const [date, ...more] = datesIn(own);
      if (date !== undefined && more.length === 0) this.set('centreFounded', date);
      else this.setAside('centreFounded', 'centreFounded', cellText(own), '没有读懂成立时间');
    }
    const cell = this.cell('founded');
    if (cell === undefined) return;
    const parts = datesIn(cell);
    const [enterprise, centre] = parts;
    if (enterprise === undefined || parts.length > (own === undefined ? 2 : 1))
      return this.setAside('founded', 'enterpriseFounded', cellText(cell), '没有读懂成立时间');
    this.set('enterpriseFounded', enterprise);
    if (centre !== undefined) this.set('centreFounded', centre);
    else if (own === undefined)
      this.notes.push('成立时间只写了一个，按申报单位成立时间读入；技术中心成立时间没有读到。');
  }

  industry(): void {
    const text = toHalfWidth(this.words('industry')).replace(/\s/g, '');
    if (text === '') return;
    const code = /[A-T]?\d{2,4}/i.exec(text)?.[0];
    const tidy = code === undefined ? undefined : tidyIndustryCode(code);
    const official = tidy === undefined ? undefined : industryName(tidy);
    if (official === undefined)
      return this.setAside('industry', 'industryCode', text, '没有读到国民经济行业代码');
    this.set('industryCode', tidy);
    const name = text.replace(code!, '').replace(/^[A-T]?[,，、:：.-]*/i, '');
    if (name !== '' && !official.includes(name) && !name.includes(official))
      this.notes.push(`行业代码 ${tidy} 的名称是“${official}”，表上写的是“${name}”。`);
  }

  figure(id: ColumnId, path: string, kind: keyof typeof units): void {
    const cell = this.cell(id);
    const text = cellText(cell).replace(/\s/g, '');
    if (cell === undefined || /^不填$/.test(text)) return;
    if (typeof cell === 'object' && 'error' in cell)
      return this.setAside(id, path, text, `单元格里是错误值（${cell.error}）`);
    const reading: Reading =
      kind === 'money'
        ? readMoney(cell, money, this.header.unitOf(id))
        : readNumber(cell, units[kind]);
    if (reading.value !== undefined) this.set(path, reading.value);
    if (reading.problem === undefined) return;
    if (reading.value === undefined) this.setAside(id, path, text, reading.problem);
    else this.notes.push(`${columnLabels[id]}：${reading.problem}`);
  }

  /** 李**，139********: the name and a number, the mobile one where there are several. */
  contact(): void {
    const text = toHalfWidth(this.words('contact'));
    if (text.trim() === '') return;
    const phone = phoneIn(text);
    const rest = (phone === undefined ? text : text.replace(phone, ' ')).replace(
      /[\s,，、:：;；/]+/g,
      ' ',
    );
    const name = rest.replace(/(联系人|联系电话|电话|手机号?码?)/g, '').trim();
    if (phone !== undefined) this.set('contactMobile', phone.replace(/[\s-]/g, ''));
    const first = /^\p{Script=Han}{2,6}(?!\p{Script=Han})/u.exec(name)?.[0];
    if (first !== undefined) this.set('contactName', first);
    if (name !== (first ?? '')) this.notes.push(`备注里写着：${text.replace(/\s+/g, ' ').trim()}`);
  }

  /** 附件5 一 备注: 研发设计型's 主营业务收入 is its pure technical service, as in 例2. */
  pureService(): void {
    if (this.answers['applicantType'] !== 'rnd-design') return;
    if (this.answers['mainRevenue'] === undefined) return;
    this.set('pureServiceRevenue', this.answers['mainRevenue']);
    this.notes.push(
      '研发设计型的主营收入按纯技术服务收入读入（附件5 一 备注），请与合同和到账流水核对。',
    );
  }

  unknownColumns(): void {
    for (const { column, heading } of this.header.others) {
      // A cell as wide as two columns has been read in the first.
      if ((this.row.merged?.get(column)?.column ?? column) !== column) continue;
      const text = cellText(this.row.cells[column]).trim();
      if (text !== '' && !/^序号?$/.test(heading))
        this.notes.push(`“${heading}”一列没有读入：${text}`);
    }
  }

  private cell(id: ColumnId): SheetCell {
    const column = this.header.columns.get(id);
    return column === undefined ? undefined : this.row.cells[column];
  }

  private words(id: ColumnId): string {
    return cellText(this.cell(id)).trim();
  }

  private set(path: string, value: unknown): void {
    this.answers = withAnswer(this.answers, path, value);
  }

  private setAside(id: ColumnId, path: string, text: string, why: string): void {
    this.typed[path] = text;
    this.notes.push(`${columnLabels[id]}“${text}”没有读懂：${why}`);
  }
}

/** A mobile number before any other of at least seven digits. */
const phoneIn = (text: string): string | undefined =>
  /(?:^|\D)(1\d{2}[\s-]?\d{4}[\s-]?\d{4})(?!\d)/.exec(text)?.[1] ?? /\d[\d-]{5,}\d/.exec(text)?.[0];

/** 2010年3月、2018年5月; 2010.3/2018.5 on two lines; a cell that holds one date. */
function datesIn(cell: SheetCell): string[] {
  if (typeof cell === 'object' && 'date' in cell) return [cell.date];
  const text = toHalfWidth(cellText(cell)).replace(/\s+/g, ' ');
  const found = text.match(/\d{4} ?[年./-] ?\d{1,2}( ?[月./-] ?\d{1,2} ?日?| ?月)?/g) ?? [];
  const dates = found.flatMap((part) => {
    const parsed = parseDate(part);
    return parsed.state === 'value' ? [parsed.value] : [];
  });
  if (dates.length > 0) return dates;
  const single = readDate(cell);
  return typeof single.value === 'string' ? [single.value] : [];
}
