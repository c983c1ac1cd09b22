import type { PaperDocument } from '../../documents/model';
import { textsOf } from '../../documents/texts';
import type { Unprintable } from '../exports/export-job';
import type { GatheredDocument } from './desk-job';

/** A document on its way out: its papers become bytes as soon as they are whole. */
export class PaperPile {
  private readonly lacking = new Set<string>();
  private readonly parts: Uint8Array<ArrayBuffer>[] = [];
  private first: PaperDocument | undefined;

  /** @param lackingIn which characters of a text cannot be printed; absent: nobody asks */
  constructor(
    private readonly document: string,
    private readonly lackingIn: ((text: string) => string[]) | undefined,
    private readonly number?: string,
  ) {}

  add(papers: readonly PaperDocument[]): void {
    this.first ??= papers[0];
    if (this.lackingIn)
      for (const paper of papers)
        for (const text of textsOf(paper))
          for (const character of this.lackingIn(text)) this.lacking.add(character);
    this.parts.push(new TextEncoder().encode(JSON.stringify(papers)));
  }

  get gathered(): GatheredDocument {
    const { title = '', watermark } = this.first ?? {};
    const { document, number, parts } = this;
    return { document, number, title, watermark, parts };
  }

  get unprintable(): Unprintable[] {
    const { title = '' } = this.first ?? {};
    return this.lacking.size > 0 ? [{ path: title, characters: [...this.lacking] }] : [];
  }
}
