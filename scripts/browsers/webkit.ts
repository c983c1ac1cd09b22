import { asJson, type Browser } from './browser';
import { WEBDRIVER_KEYS } from './firefox';
import { eventually, start } from './process';

/** WebKitGTK's MiniBrowser on a screen that is not there, by classic WebDriver. */
export async function openWebKit(miniBrowser: string): Promise<Browser> {
  const running = await start(
    'xvfb-run',
    (port) => ['-a', 'WebKitWebDriver', `--port=${port}`],
    // Its sandbox needs rights that containers do not give.
    { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  );
  const ask = async <T>(method: 'POST' | 'DELETE', path: string, body?: object): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${running.port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: T };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const { sessionId } = await eventually(() =>
    ask<{ sessionId: string }>('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
        },
      },
    }),
  );
  const session = `/session/${sessionId}`;
  const strike = (value: string) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  const keys = (values: string[]) =>
    ask('POST', `${session}/actions`, {
      actions: [{ type: 'key', id: 'keyboard', actions: values.flatMap(strike) }],
    });

  return {
    open: async (address) => {
      await ask('POST', `${session}/url`, { url: 'about:blank' });
      await ask('POST', `${session}/url`, { url: address });
    },
    evaluate: async <T>(expression: string) => {
      const value = await ask<string>('POST', `${session}/execute/async`, {
        script: `const done = arguments[arguments.length - 1];
          ${asJson(expression)}.then(done, (error) => done('!' + error));`,
        args: [],
      });
      if (value.startsWith('!')) throw new Error(value.slice(1));
      return JSON.parse(value) as T;
    },
    type: async (text) => void (await keys([...text])),
    press: async (key) => void (await keys([WEBDRIVER_KEYS[key]])),
    close: async () => {
      await ask('DELETE', session).catch(() => undefined);
      await running.stop();
    },
  };
}
