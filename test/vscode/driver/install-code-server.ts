import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const version = '4.139.1';
const cache = resolve(import.meta.dirname, '../../../.vscode-test');

/** VS Code's own server and workbench as the npm package `code-server` carries them, and the Node that runs them. */
export interface CodeServer {
  readonly node: string;
  /** `lib/vscode` of the package. */
  readonly root: string;
}

/**
 * The installed code-server; on first use it is installed into `.vscode-test/`, which takes half a minute and 800 MB.
 *
 * @throws Error with npm's words when the registry cannot be reached.
 */
export async function installCodeServer(): Promise<CodeServer> {
  const folder = join(cache, `code-server-${version}`);
  if (!existsSync(join(folder, 'package.json'))) await install(folder);
  const modules = join(folder, 'node_modules');
  const root = join(modules, 'code-server/lib/vscode');
  await cp(join(import.meta.dirname, 'plain-logger.cjs'), join(root, 'node_modules/@vscode/spdlog/index.js'));
  return {
    node: join(modules, nodePackage(), 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    root,
  };
}

/** Installed beside its place and then moved, so that an interrupted installation leaves nothing half done. */
async function install(folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await writeFile(join(draft, 'package.json'), '{ "private": true }\n');
  await npm(draft, `code-server@${version}`, `${nodePackage()}@24`);
  await npm(join(draft, 'node_modules/code-server/lib/vscode'), '--omit=dev');
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
}

/** Its own scripts compile native modules for minutes; none of them is needed here. */
async function npm(folder: string, ...what: readonly string[]): Promise<void> {
  const command = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...what];
  await promisify(execFile)(process.platform === 'win32' ? 'npm.cmd' : 'npm', command, {
    cwd: folder,
    shell: process.platform === 'win32',
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'))),
  });
}

/** The npm package that holds a Node for this machine. */
function nodePackage(): string {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform}-${process.arch}`;
}
