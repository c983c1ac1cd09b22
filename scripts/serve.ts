/** `npm start`: serves the built site on this machine and prints its address. */
import { serveFolder } from './static-server';

const FIRST_PORT = 4173;

async function serve(port: number): Promise<string> {
  try {
    return (await serveFolder('build', { port })).origin;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE' && port < FIRST_PORT + 20)
      return serve(port + 1);
    throw error;
  }
}

console.log(`申报自评已启动：${await serve(FIRST_PORT)}/\n按 Ctrl+C 停止。`);
