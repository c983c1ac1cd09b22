/** A key with no letter on it, by its name in the DOM. */
export type Key = 'Tab' | 'Enter' | 'ArrowDown';

/** One page of some browser, driven by its own protocol. */
export interface Browser {
  /** Goes to an address and waits until its document has loaded. */
  open: (address: string) => Promise<void>;
  /** The value of an expression in the page, as JSON carries it; a promise is waited for. */
  evaluate: <T>(expression: string) => Promise<T>;
  /** Types into whatever has the focus. */
  type: (text: string) => Promise<void>;
  press: (key: Key) => Promise<void>;
  close: () => Promise<void>;
}

/** What the page is asked: its answer travels as text, alike in every protocol. */
export const asJson = (expression: string): string =>
  `Promise.resolve(${expression}).then((value) => JSON.stringify(value === undefined ? null : value))`;

/** Waits until an expression in the page is true. @throws after half a minute */
export async function until(browser: Browser, expression: string): Promise<void> {
  const begun = Date.now();
  // While pages change, what it looks at may not be there yet.
  let reason: unknown;
  while (Date.now() - begun < 30_000) {
    try {
      if (await browser.evaluate<boolean>(`Boolean(${expression})`)) return;
    } catch (error) {
      reason = error;
    }
    await pause(50);
  }
  throw new Error(`still not so: ${expression}`, { cause: reason });
}

export const pause = (milliseconds: number) =>
  new Promise<void>((done) => setTimeout(done, milliseconds));
