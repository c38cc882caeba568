import { createServer, type IncomingMessage } from 'node:http';

import type { Call, Deed, Report } from '../desk-messages.js';

/** Where the suite inside VS Code reports its tests, and asks for what only somebody at the screen can do. */
export interface Desk {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on this machine alone. An error of a deed goes back to the test that asked for it. */
export async function openDesk(handle: {
  readonly report: (report: Report) => void;
  readonly deed: (deed: Deed) => Promise<unknown>;
}): Promise<Desk> {
  const server = createServer((request, response) => {
    void answer(request, handle).then((body) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The desk has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  handle: Parameters<typeof openDesk>[0],
): Promise<{ readonly value?: unknown; readonly error?: string }> {
  try {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const call = JSON.parse(body) as Call;
    if ('report' in call) {
      handle.report(call.report);
      return {};
    }
    return { value: await handle.deed(call.deed) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
