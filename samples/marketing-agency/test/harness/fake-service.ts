import { once } from 'node:events';
import { createServer } from 'node:http';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** A server on this machine that stands for a service on the internet. */
export interface FakeService {
  readonly url: string;
  readonly received: readonly Received[];
  stop(): void;
}

export async function startFakeService(
  answer: (request: Received) => { readonly status: number; readonly body?: unknown },
): Promise<FakeService> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      const call: Received = {
        method: request.method ?? '',
        path: request.url ?? '',
        body: text === '' ? undefined : (JSON.parse(text) as unknown),
      };
      received.push(call);
      const { status, body } = answer(call);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    received,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
