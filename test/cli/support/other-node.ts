import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const versions = fileURLToPath(new URL('../node-versions', import.meta.url));

/**
 * A Node of another major version than the one that runs the tests: Node 24, or Node 20 when these run on Node 24. It is
 * installed on first use, in a folder of its own, so that no `node` of ours comes before the user's.
 *
 * @throws Error with the command to run by hand when it cannot be installed.
 */
export function otherNode(): string {
  const major = process.versions.node.startsWith('24.') ? '20' : '24';
  const folder = path.join(versions, major);
  const find = (): string | undefined => binaries(folder).find((file) => existsSync(file));
  const present = find();
  if (present !== undefined) return present;
  const install = ['ci', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', install, { cwd: folder, encoding: 'utf8', shell: true });
  const installed = find();
  if (installed !== undefined) return installed;
  const command = `npm ${install.join(' ')} --prefix ${path.relative(process.cwd(), folder)}`;
  throw new Error(
    `Node ${major} could not be installed (npm ended with ${String(status)}). Run: ${command}\n${stderr}`,
  );
}

function binaries(folder: string): readonly string[] {
  const { arch, platform } = process;
  const system = platform === 'win32' ? 'win' : platform;
  const file = platform === 'win32' ? 'node.exe' : 'node';
  return [`node-${system}-${arch}`, `node-bin-${system}-${arch}`].map((name) =>
    path.join(folder, 'node_modules', name, 'bin', file),
  );
}
