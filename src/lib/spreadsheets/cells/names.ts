import { cellText, type SheetCell } from '../table';
import type { Reading } from './reading';

/** Not within brackets, and not the comma of 「Co., Ltd.」. */
const SEPARATOR = /(?:[、，；;/／\n\r]|,(?!\s*(?:Ltd|Inc|LLC|Corp|GmbH|S\.A)\b))+(?![^（(]*[）)])/i;
const BODY = /(公司|集团|大学|学院|研究院|研究所|中心|厂)$/;
const HAN_NAMES = /^\p{Script=Han}{2,4}(\s+\p{Script=Han}{2,4})+$/u;

/** Several names in one cell: 朱大明、李小红; 甲公司；乙大学; one to a line. */
export function readNames(cell: SheetCell): Reading {
  const parts = cellText(cell)
    .split(SEPARATOR)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return {};
  const value = parts.flatMap((part) => (isSeveral(part) ? part.split(' ') : [part]));
  return /等(\d+人)?$/.test(value[value.length - 1]!)
    ? { value, problem: '“等”后面的名字没有写出来，请按证书补全。' }
    : { value };
}

/** Persons parted by blanks, or bodies, one of them a company: 甲公司 乙大学, but not 甲公司 长沙分公司. */
function isSeveral(part: string): boolean {
  if (HAN_NAMES.test(part)) return true;
  const names = part.split(' ');
  return (
    names.every((name) => BODY.test(name) && !/分公司$/.test(name)) &&
    names.some((name) => /公司$/.test(name))
  );
}
