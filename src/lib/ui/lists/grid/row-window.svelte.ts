const ROW_REM = 2.375;
/** A card has a line a column, and below them what it counts for and the way to delete it. */
const CARD_LINE_REM = 3.3;
const CARD_FOOT_REM = 5.25;
/** Rows kept ready above and below those in sight. */
const SPARE = 6;
/** Narrower than this a row is a card: one line a column. */
const CARDS_BELOW_PX = 640;

/** Which rows of a long list are in sight; only they are in the page. */
export class RowWindow {
  /** Scrolled down by so many pixels. */
  top = $state(0);
  height = $state(600);
  width = $state(1000);
  /** The size of the page's letters in pixels, which the user may have made larger. */
  rem = $state(16);

  readonly cards = $derived(this.width < CARDS_BELOW_PX);
  readonly rowHeight = $derived.by(
    () => this.rem * (this.cards ? this.columns() * CARD_LINE_REM + CARD_FOOT_REM : ROW_REM),
  );
  readonly first = $derived(Math.max(0, Math.floor(this.top / this.rowHeight) - SPARE));
  readonly last = $derived.by(() =>
    Math.min(this.rows(), Math.ceil((this.top + this.height) / this.rowHeight) + SPARE),
  );
  /** Rows that scroll in take over the elements of those that have gone: making them is what costs. */
  readonly slots = $derived(Math.ceil(this.height / this.rowHeight) + 2 * SPARE + 2);

  constructor(
    private readonly rows: () => number,
    private readonly columns: () => number,
  ) {}

  /** Scrolls the box so far that the row and the one below it are in sight. */
  bring(index: number, box: HTMLElement): void {
    const y = index * this.rowHeight;
    if (y < box.scrollTop) box.scrollTop = y;
    else if (y + this.rowHeight * 2 > box.scrollTop + box.clientHeight)
      box.scrollTop = y + this.rowHeight * 2 - box.clientHeight;
    this.top = box.scrollTop;
  }
}
