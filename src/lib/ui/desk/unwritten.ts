import type { NewOffering } from '../../desk/offering';
import type { Held, NotKept } from './reader-job';
import type { Readers } from './readers';

const PARCEL = 50;

/** Offerings that count already and are still to be written: who read them writes them. */
export class Unwritten {
  private readonly waiting = new Map<string, { offering: NewOffering; held: Held }>();

  add(offering: NewOffering, held: Held): void {
    this.waiting.set(offering.id, { offering, held });
  }

  /** Where the text of one of them is. */
  held(id: string): Held | undefined {
    return this.waiting.get(id)?.held;
  }

  /** Resolves when all have been written or have failed visibly. */
  async write(
    readers: Readers,
    failed: (why: NonNullable<NotKept>) => void,
    tell: (done: number, total: number) => void,
  ): Promise<void> {
    const total = this.waiting.size;
    while (this.waiting.size > 0) {
      const parcel = [...this.waiting.values()].slice(0, PARCEL);
      for (const reader of new Set(parcel.map(({ held }) => held.reader))) {
        const its = parcel
          .filter(({ held }) => held.reader === reader)
          .map(({ offering, held }) => ({ offering, place: held.place }));
        const notKept = await readers.keep(reader, its);
        if (notKept) failed(notKept);
        for (const { offering } of its) this.waiting.delete(offering.id);
      }
      tell(total - this.waiting.size, total);
    }
    readers.forget();
  }
}
