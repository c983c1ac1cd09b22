import type { Edition } from './edition';
import type { Measure } from './measure';

export interface Requirement<A> {
  id: string;
  /** Short name in the panel. */
  title: string;
  /** Shorter still, the same for every indicator that asks for the like, where they stand side by side. */
  row?: string;
  /** Of the figure; empty for a yes (1) or no (0). */
  unit: string;
  /** The groups it is asked of; absent: all. */
  groups?: readonly string[];
  measure: (answers: A, edition: Edition) => Measure;
  /**
   * Another way to satisfy the requirement (附件5 二（2）: 软著不够 20 件时…), against a threshold
   * of its own; undefined measure: not open to this firm.
   */
  alternative?: {
    /** Key in `Edition.thresholds`. */
    threshold: string;
    title: string;
    /** The groups it is open to; absent: all. */
    groups?: readonly string[];
    measure: (answers: A, edition: Edition) => Measure | undefined;
  };
  /** The figure by which a threshold in tiers is chosen (主营业务收入, 万元). */
  tierBy?: (answers: A) => number | undefined;
  /**
   * What would change a 未达标, in words; default: 再增加 gap. It may read only answers that
   * `measure` reads: as long as the figure is the same, its words are not made again.
   */
  remedy?: (gap: string, answers: A, asked: number) => string;
}

export interface Indicator<A> {
  id: string;
  title: string;
  requirements: Requirement<A>[];
}
