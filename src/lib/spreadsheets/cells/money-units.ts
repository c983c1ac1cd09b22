import { shiftDecimal } from '../../answers/numbers';
import type { MoneyUnit } from '../columns';

/** Powers of ten in 元. */
const PLACES: Record<MoneyUnit, number> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };

/** Moves a figure from one unit of money to another, exactly. */
export const convert = (value: number, from: MoneyUnit, to: MoneyUnit): number =>
  shiftDecimal(value, PLACES[from] - PLACES[to]);

/** Decimals of a figure in this unit that still mean something: down to the 分. */
export const decimalsOf = (unit: MoneyUnit): number => PLACES[unit] + 2;
