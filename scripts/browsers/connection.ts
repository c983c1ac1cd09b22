/** No single request takes a browser longer than this. */
const PATIENCE = 60_000;

interface Reply {
  id?: number;
  result?: unknown;
  error?: unknown;
  message?: string;
}

/** Requests and replies over a WebSocket, as DevTools and WebDriver BiDi both have them. */
export class Connection {
  #last = 0;
  readonly #waiting = new Map<number, (reply: Reply) => void>();

  private constructor(private readonly socket: WebSocket) {
    socket.addEventListener('message', ({ data }) => {
      const reply = JSON.parse(String(data)) as Reply;
      if (reply.id === undefined) return;
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    });
  }

  static async to(address: string): Promise<Connection> {
    const socket = new WebSocket(address);
    await new Promise<void>((done, failed) => {
      socket.addEventListener('open', () => done());
      socket.addEventListener('error', () => failed(new Error(`no connection to ${address}`)));
    });
    return new Connection(socket);
  }

  /** @throws with what the browser says when it refuses */
  async ask<T>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    const id = ++this.#last;
    const reply = await new Promise<Reply>((done, failed) => {
      this.#waiting.set(id, done);
      setTimeout(() => failed(new Error(`${method}: no answer`)), PATIENCE).unref();
      this.socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    });
    if (reply.error !== undefined)
      throw new Error(`${method}: ${JSON.stringify(reply.error)} ${reply.message ?? ''}`);
    return reply.result as T;
  }

  close(): void {
    this.socket.close();
  }
}
