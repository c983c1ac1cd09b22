import { limits } from '../limits';
import { refusals, refuse } from '../unreadable';
import { Gathering, type Budget, type Sieve } from '../zip/unpack';
import { cellContent, startsWith, textOf } from './sheet-bytes';

/** What a formula that was never calculated is turned into: an error cell of this name. */
export const UNCALCULATED = '#UNCALCULATED';

const [LT, GT, SLASH] = [60, 62, 47];
/** A cell holds at most 32 767 characters; whatever does not close within this is no cell. */
const LONGEST = 1024 * 1024;

/**
 * A sheet of an .xlsx as it streams out of its zip, without what holds no value: formatting a whole
 * column writes a million empty rows, and the reader would build each of them.
 *
 * On the way it marks formulas that were never calculated (other programs write them; the reader would
 * take them for blank) and counts the rows that a filter hides.
 */
export class SlimSheet implements Sieve {
  hiddenRows = 0;
  private readonly out: Gathering;
  private rest: Uint8Array = new Uint8Array(0);
  /** `x:` where the elements are written `<x:row>`; undefined outside the rows. */
  private prefix: string | undefined;
  /** The tag of a row that has shown no value yet. */
  private row: Uint8Array | undefined;
  private cells = 0;

  constructor(budget: Budget) {
    this.out = new Gathering(budget.kept);
  }

  push(piece: Uint8Array): void {
    const bytes = joined(this.rest, piece);
    let at = 0;
    for (;;) {
      const next = bytes.indexOf(LT, at);
      const reached = next < 0 ? bytes.length : next;
      if (this.prefix === undefined) this.out.add(bytes.subarray(at, reached));
      at = reached;
      const after = next < 0 ? undefined : this.element(bytes, at);
      if (after === undefined) break;
      at = after;
    }
    // What is kept must not hang on a piece that the unpacker uses again.
    this.row = this.row?.slice();
    this.rest = bytes.slice(at);
    if (this.rest.length > LONGEST) refuse(refusals.damaged);
  }

  finish(): Uint8Array {
    if (this.rest.length > 0) refuse(refusals.damaged);
    return this.out.whole();
  }

  /** Deals with the element at `at`; the place after it, or undefined while it is not complete. */
  private element(bytes: Uint8Array, at: number): number | undefined {
    const close = bytes.indexOf(GT, at);
    if (close < 0) return undefined;
    const after = close + 1;
    const closed = bytes[close - 1] === SLASH;
    if (this.prefix === undefined) {
      const opening = /^<(\w+:)?sheetData\b/.exec(textOf(bytes, at, Math.min(after, at + 40)));
      if (opening && !closed) this.prefix = opening[1] ?? '';
    } else if (startsWith(bytes, at, `<${this.prefix}c`, true)) {
      return closed ? after : this.cell(bytes, at, close);
    } else if (startsWith(bytes, at, `<${this.prefix}row`, true)) {
      this.row = closed ? undefined : bytes.subarray(at, after);
      return after;
    } else if (startsWith(bytes, at, `</${this.prefix}row`, true)) {
      const empty = this.row !== undefined;
      this.row = undefined;
      if (empty) return after;
    } else if (startsWith(bytes, at, `</${this.prefix}sheetData`, true)) this.prefix = undefined;
    this.out.add(bytes.subarray(at, after));
    return after;
  }

  private cell(bytes: Uint8Array, at: number, close: number): number | undefined {
    const prefix = this.prefix ?? '';
    const content = cellContent(bytes, close + 1, prefix);
    if (!content) return undefined;
    const tag = () => textOf(bytes, at, close);
    // ="" is calculated, and blank.
    const uncalculated =
      content.formula && !content.value && !(content.hasValue && /\bt="str"/.test(tag()));
    if (!content.value && !uncalculated) return content.end;
    if (++this.cells > limits.cells) refuse(refusals.tooManyCells(limits.rows));
    if (this.row) {
      if (/\bhidden="(1|true)"/.test(textOf(this.row, 0, this.row.length))) this.hiddenRows += 1;
      this.out.add(this.row);
      this.row = undefined;
    }
    if (uncalculated) {
      const marked = `${tag().replace(/ t="\w*"/, '')} t="e"><${prefix}v>${UNCALCULATED}</${prefix}v></${prefix}c>`;
      this.out.add(Uint8Array.from(marked, (c) => c.charCodeAt(0)));
    } else this.out.add(bytes.subarray(at, content.end));
    return content.end;
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
