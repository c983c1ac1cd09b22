import { contracts } from './list-columns/contracts';
import { copyrights } from './list-columns/copyrights';
import { equipment } from './list-columns/equipment';
import { patents } from './list-columns/patents';
import { staff } from './list-columns/staff';

/**
 * The lists of 附件5 二 as firms keep them in spreadsheets, by the key of the dictionary: the form's
 * columns in its order with its labels, then what the counting rules ask besides. `{year}` is the fiscal
 * year.
 */
export const listSheets = { patents, copyrights, staff, equipment, contracts };
