import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { sdkModules } from '../../test/support/sdks.js';
import { domainsOf } from './domain.js';
import { filesPerModule, moduleSources } from './module-sources.js';
import { ordinaryFiles, ordinarySources } from './ordinary-sources.js';
import { sharedSources } from './shared-sources.js';

const root = path.resolve(import.meta.dirname, '../..');

/** Where benches keep what they make. */
export const benchFolder = path.join(root, '.cache/bench/eslint');

const tsconfig = {
  compilerOptions: {
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2023', 'dom'],
    types: ['node'],
    customConditions: ['@verklaar/source'],
    strict: true,
    experimentalDecorators: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ['src'],
};

/** `usual`: as many places that hand something on as applications have; `crowded`: hardly a file without one. */
export type Density = 'crowded' | 'usual';

/**
 * Writes an application of about this many files to the disk, with real SDKs installed: services, routes, entities with
 * annotations on a third, clients, queues and mails, of types that go from file to file. The same for the same number.
 *
 * @param name - Of its folder: benches that run at the same time have one each.
 * @returns Absolute path of its folder.
 */
export function generateProject(files: number, density: Density, name = `${density}-${files}`): string {
  const folder = path.join(benchFolder, name);
  rmSync(folder, { recursive: true, force: true });
  const isUsual = density === 'usual';
  const perModule = isUsual ? filesPerModule + ordinaryFiles : filesPerModule;
  const domains = domainsOf(Math.max(1, Math.round(files / perModule)));
  const sources = [
    sharedSources(domains),
    ...domains.map((domain, index) => ({
      ...moduleSources(domain, index),
      ...(isUsual && ordinarySources(domain)),
    })),
  ];
  for (const [file, text] of sources.flatMap((module) => Object.entries(module))) write(folder, file, text);
  write(folder, 'package.json', '{ "name": "bench", "type": "module" }');
  write(folder, 'tsconfig.json', JSON.stringify(tsconfig));
  linkModules(folder);
  return folder;
}

function write(folder: string, file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function linkModules(folder: string): void {
  const modules = sdkModules();
  const own = path.join(folder, 'node_modules');
  mkdirSync(own);
  for (const name of readdirSync(modules)) {
    if (!name.startsWith('.')) symlinkSync(path.join(modules, name), path.join(own, name));
  }
  const scope = path.join(own, '@verklaar');
  if (!existsSync(scope)) mkdirSync(scope);
  symlinkSync(path.join(root, 'annotations'), path.join(scope, 'annotations'));
}
