import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { installCodeServer } from './install-code-server.js';

export interface RunningServer {
  readonly port: number;
  /** What it printed last. */
  tail(): string;
  stop(): Promise<void>;
}

/** Starts VS Code's server on a free port of this machine. `settings` are those of the user. */
export async function startCodeServer(options: {
  readonly folder: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly environment: Readonly<Record<string, string>>;
}): Promise<RunningServer> {
  const { node, root } = await installCodeServer();
  await mkdir(join(options.folder, 'data/User'), { recursive: true });
  await writeFile(join(options.folder, 'data/User/settings.json'), JSON.stringify(options.settings, null, 2));
  const server = spawn(
    node,
    [
      join(root, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
      ...['--server-data-dir', options.folder, '--telemetry-level', 'off'],
      // Without it the workbench ignores what the address asks for, silently.
      '--enable-smoke-test-driver',
    ],
    {
      env: { ...environmentOf(process.env), ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  let output = '';
  const closed = new Promise<void>((resolve) =>
    server.once('close', () => {
      resolve();
    }),
  );
  const port = await new Promise<number>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-20_000);
      const found = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (found !== undefined) resolve(Number(found));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', reject);
    server.once('close', (code) => {
      reject(new Error(`code-server ended with ${code ?? 'a signal'} before it listened:\n${output}`));
    });
  });
  return {
    port,
    tail: () => output,
    async stop() {
      // Its extension hosts and file watchers are children of their own: the whole group ends.
      if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGKILL');
      await closed;
    },
  };
}

/** What npm and tsx set for this process is not meant for VS Code. */
function environmentOf(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !/^(npm_|NODE_OPTIONS$|VSCODE_|TSX_)/.test(name));
  return Object.fromEntries(kept);
}
