import type { CDPSession, Page } from '@playwright/test';

/** A Chinese input method at work: pinyin is composed, then handed over or dropped. */
export class InputMethod {
  private constructor(
    private readonly cdp: CDPSession,
    private readonly page: Page,
  ) {}

  static on = async (page: Page) => new InputMethod(await page.context().newCDPSession(page), page);

  /** Notes from the next page on what keys and compositions it is told of. */
  static async listen(page: Page): Promise<void> {
    await page.addInitScript(() => {
      const seen: string[] = ((window as unknown as { seen: string[] }).seen = []);
      for (const type of ['compositionstart', 'compositionend', 'keydown', 'submit'])
        document.addEventListener(
          type,
          (event) => {
            const composing = event instanceof KeyboardEvent && event.isComposing;
            seen.push(event instanceof KeyboardEvent ? `${event.key} ${composing}` : type);
          },
          { capture: true },
        );
    });
  }

  /** Shows a composition that grows with every key. */
  async compose(...stages: string[]): Promise<void> {
    for (const text of stages) {
      await this.#key('rawKeyDown', 229, 'Process');
      await this.cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
  }

  /** Enter while composing, from an input method that lets the key through to the page as well. */
  async enter(): Promise<void> {
    await this.#key('keyDown', 13, 'Enter', '\r');
    await this.#key('keyUp', 13, 'Enter');
  }

  commit = (text: string) => this.cdp.send('Input.insertText', { text });

  #key = (type: 'rawKeyDown' | 'keyDown' | 'keyUp', code: number, key: string, text?: string) =>
    this.cdp.send('Input.dispatchKeyEvent', {
      type,
      windowsVirtualKeyCode: code,
      key,
      code: key,
      ...(text && { text }),
    });

  /** What the page must have noticed for this journey to mean anything. */
  seen = () => this.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}
