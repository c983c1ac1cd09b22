import type { Dossier } from '../../src/lib/answers/dossier';
import type { AnswerTree } from '../../src/lib/answers/path';
import { completeSample } from '../../src/lib/policy/tech-centre/samples-complete';
import { completeDesignHouse } from '../../src/lib/policy/tech-centre/samples-complete/design-house';
import { cities } from '../../src/lib/reference/divisions';
import { machines, people } from '../bench/lists';
import { patentNumber } from './patent-number';

/**
 * Dossiers of firms that do not exist, as a bureau gets them by the hundred: both types, all cities,
 * lists of a dozen to two hundred people; some below a threshold, some half filled, some with slips.
 * The same index always makes the same firm.
 */

const TRADES = ['精密仪器', '新材料', '电子科技', '生物制药', '机械制造', '环保设备', '软件技术'];
const SURNAMES = ['钟', '罗', '唐', '袁', '谭', '彭', '易', '向', '龚', '邓'];
const MAKER_CODES = ['4011', '2740', '3599', '3985', '2651', '3591', '7721'];
const DESIGN_CODES = ['6513', '6520', '6550', '7320'];

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!;

export function madeUpFirm(index: number): Dossier {
  const chance = randomFrom(index + 1);
  const design = index % 4 === 3;
  const city = at(cities, index);
  const name = `湖南${city.name.slice(0, 2)}样例${at(TRADES, index * 3)}${index + 1}号有限公司（虚构）`;
  const staff = people(12 + Math.floor(chance() ** 2 * 190));
  const rnd = staff.filter(({ isRnd }) => isRnd === 'yes').length;
  const equipment = machines(6 + Math.floor(chance() * 60));
  const revenue = tenth((design ? 2400 : 4800) * (1 + chance() * 2));
  const answers: Record<string, unknown> = {
    ...(design ? completeDesignHouse : completeSample).answers,
    enterpriseName: name,
    creditCode: `91430100MAFAKE${String(index).padStart(4, '0')}`,
    city: city.name,
    county: at(city.counties, index).name,
    industryCode: at(design ? DESIGN_CODES : MAKER_CODES, index),
    enterpriseFounded: `${2004 + (index % 17)}-0${1 + (index % 9)}-12`,
    centreFounded: `${2021 + (index % 2)}-0${1 + (index % 8)}-20`,
    operatingRevenue: tenth(revenue * 1.08),
    operatingRevenuePrior: tenth(revenue * 0.98),
    mainRevenue: revenue,
    mainRevenuePrior: tenth(revenue * 0.91),
    rndExpense: tenth(revenue * (0.03 + chance() * 0.07)),
    contactName: `${at(SURNAMES, index)}示例`,
    contactMobile: `1380013${String(8000 + index).slice(-4)}`,
    staff,
    staffTotal: staff.length,
    staffBachelor: Math.floor(staff.length / 2),
    staffMidTitle: Math.floor(staff.length / 3),
    rndStaff: rnd,
    rndStaffYearEnd: rnd,
    seniorExperts: Math.min(3, rnd),
    equipment,
    equipmentValue: tenThousands(equipment),
    patents: [ownPatent(index, name)],
    patentsGranted: 1,
  };
  if (design) delete answers['contracts'];
  if (design) answers['pureServiceRevenue'] = revenue;
  spoil(index, answers);
  const updatedAt = new Date(Date.UTC(2024, 4, 6, 0, index % 1440)).toISOString();
  return {
    programme: 'tech-centre',
    edition: '2024',
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    title: name,
    createdAt: '2024-05-01T00:00:00.000Z',
    updatedAt,
    answers: answers as AnswerTree,
    typed: {},
  };
}

function ownPatent(index: number, owner: string) {
  return {
    name: `一种样例装置${index + 1}的控制方法`,
    number: patentNumber(2020, 1_000_000 + index * 7),
    filingDate: '2020-03-16',
    grantNoticeDate: '2021-12-08',
    announcementDate: '2022-01-25',
    applicants: [owner],
    inventors: [`${at(SURNAMES, index)}示甲`, `${at(SURNAMES, index + 3)}示乙`],
    patentees: [owner],
    selfDeveloped: 'yes',
    obtainedBy: 'own',
    inForce: 'yes',
  };
}

/** What comes in by mail is rarely in order. */
function spoil(index: number, answers: Record<string, unknown>): void {
  if (index % 7 === 2) delete answers['rndExpense'];
  if (index % 11 === 5) answers['netProfit'] = 9_999;
  if (index % 13 === 4) answers['gates'] = { hunanLegalEntity: 'yes', noDishonesty: 'unsure' };
  if (index % 17 === 9) answers['narrative'] = {};
  if (index % 19 === 6) answers['equipmentValue'] = 12_345_678;
  if (index % 23 === 8) answers['centreFounded'] = '2023-02';
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** 元 of the list in 万元, to the 分. */
const tenThousands = (lines: readonly { originalValue: number }[]) =>
  Math.round(lines.reduce((sum, line) => sum + line.originalValue, 0) * 100) / 1e6;

/** mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
