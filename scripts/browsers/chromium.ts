import { asJson, pause, type Browser, type Key } from './browser';
import { Connection } from './connection';
import { eventually, start } from './process';

const KEYS: Record<Key, number> = { Tab: 9, Enter: 13, ArrowDown: 40 };

/** ms in which a page begins to load. */
const PATIENCE = 5_000;

/** Any Chromium, by its DevTools. */
export async function openChromium(program: string): Promise<Browser> {
  const running = await start(program, (port, folder) => [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    `--remote-debugging-port=${port}`,
    `--user-data-dir=${folder}`,
    'about:blank',
  ]);
  const { webSocketDebuggerUrl } = await eventually(async () => {
    const response = await fetch(`http://127.0.0.1:${running.port}/json/version`);
    return (await response.json()) as { webSocketDebuggerUrl: string };
  });
  const devtools = await Connection.to(webSocketDebuggerUrl);
  const { targetId } = await devtools.ask<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
  });
  const { sessionId } = await devtools.ask<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const ask = <T>(method: string, params: object = {}) =>
    devtools.ask<T>(method, params, sessionId);

  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await ask<{
      result: { value?: string };
      exceptionDetails?: { exception?: { description?: string } };
    }>('Runtime.evaluate', {
      expression: asJson(expression),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return JSON.parse(result.value!) as T;
  };

  return {
    evaluate,
    open: async (address) => {
      // Beside a page of the same file only its hash would change: an empty one lies between.
      await ask('Page.navigate', { url: 'about:blank' });
      // Chromium now and then forgets to load a file from a disk: it is asked once more.
      const begun = ask('Page.navigate', { url: address }).then(() => true);
      if (!(await Promise.race([begun, pause(PATIENCE)]))) {
        begun.catch(() => undefined);
        await ask('Page.navigate', { url: address });
      }
      await eventually(async () => {
        if (
          !(await evaluate<boolean>(
            `document.readyState === 'complete' && location.href !== 'about:blank'`,
          ))
        )
          throw new Error(`${address} does not load`);
      });
    },
    type: async (text) => void (await ask('Input.insertText', { text })),
    press: async (key) => {
      const named = {
        key,
        code: key,
        windowsVirtualKeyCode: KEYS[key],
        ...(key === 'Enter' && { text: '\r' }),
      };
      await ask('Input.dispatchKeyEvent', { type: 'keyDown', ...named });
      await ask('Input.dispatchKeyEvent', { type: 'keyUp', ...named });
    },
    close: async () => {
      devtools.close();
      await running.stop();
    },
  };
}
