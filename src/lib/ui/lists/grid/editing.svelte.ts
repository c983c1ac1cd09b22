import type { Column } from '../../../spreadsheets/columns';
import { showCell, type ListRow } from './columns';

/** Every entry judges the whole list anew, so that a text is entered when the typing pauses. */
const PAUSE_MS = 300;

interface OpenCell {
  /** The id of its field. */
  cell: string;
  index: number;
  column: Column;
  /** As it stands in the field. */
  text: string;
}

/** The cell that is being typed in, if one is. */
export class Editing {
  private open = $state.raw<OpenCell | undefined>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly rowAt: (index: number) => ListRow | undefined,
    private readonly enter: (index: number, column: Column, text: string) => void,
  ) {}

  get cell(): OpenCell | undefined {
    return this.open;
  }

  /** What stands in the field while it is worked on; undefined in every other. */
  textOf(cell: string): string | undefined {
    return this.open?.cell === cell ? this.open.text : undefined;
  }

  start(cell: string, index: number, column: Column): void {
    this.open = { cell, index, column, text: showCell(column, this.rowAt(index) ?? {}) };
  }

  type(cell: string, index: number, column: Column, text: string): void {
    this.open = { cell, index, column, text };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), PAUSE_MS);
  }

  /** Enters what is being typed, now. */
  settle(): void {
    clearTimeout(this.timer);
    if (this.open) this.enter(this.open.index, this.open.column, this.open.text);
  }

  leave(): void {
    this.settle();
    this.open = undefined;
  }

  /** The field shows what its cell holds now, or leaving it would enter what it held. */
  showAfresh(): void {
    if (this.open) this.start(this.open.cell, this.open.index, this.open.column);
  }
}
