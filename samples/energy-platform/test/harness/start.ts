import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../', import.meta.url));
const runner = ['--conditions=@verklaar/source', '--import', 'tsx'];

/** The application in a process of its own, as its owner starts it: the compiler options of the sample hold there. */
export interface Running {
  /** Answer to a request; a body makes it a POST. */
  call(path: string, options?: { method?: string; token?: string; body?: unknown; headers?: object }): Promise<Answer>;
  /** Stops the application, runs the daily job at that moment, and starts it again. */
  liveTo(today: string): Promise<void>;
  stop(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export async function start(env: Readonly<Record<string, string>> = {}): Promise<Running> {
  const data = mkdtempSync(join(tmpdir(), 'energy-platform-'));
  const settings = { ...process.env, NODE_OPTIONS: '', PORT: '0', DATABASE_FILE: join(data, 'data.sqlite'), ...env };
  let server = await listen(settings);

  return {
    async call(path, { method, token, body, headers } = {}) {
      const response = await fetch(`${server.url}${path}`, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: /^[[{]/u.test(text) ? (JSON.parse(text) as unknown) : text };
    },
    async liveTo(today) {
      await end(server.process);
      const job = spawn(process.execPath, [...runner, 'src/retention/run.ts'], {
        cwd: folder,
        env: { ...settings, TODAY: today },
        stdio: 'inherit',
      });
      const [code] = (await once(job, 'exit')) as [number];
      if (code !== 0) throw new Error(`The daily job ended with ${code}.`);
      server = await listen(settings);
    },
    async stop() {
      await end(server.process);
      rmSync(data, { recursive: true });
    },
  };
}

async function listen(env: NodeJS.ProcessEnv): Promise<{ readonly process: ChildProcess; readonly url: string }> {
  const server = spawn(process.execPath, [...runner, 'src/main.ts'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const url = /listens on (\S+)/u.exec(line)?.[1];
    if (url !== undefined) return { process: server, url };
  }
  throw new Error('The application ended before it listened.');
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.kill();
  await ended;
}
