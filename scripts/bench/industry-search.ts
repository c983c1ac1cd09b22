import { searchIndustries } from '../../src/lib/reference/industry-search';
import { median } from './statistics';

/** ms to look one phrase up in GB/T 4754-2017, which is done with every key of the search box. */
export function measureIndustrySearch(): number {
  const times = Array.from({ length: 101 }, () => {
    const start = performance.now();
    searchIndustries('电子 设备');
    return performance.now() - start;
  });
  return median(times);
}
