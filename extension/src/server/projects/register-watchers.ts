import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver/node';

/** Files whose change may change what is told: sources, configs, what a compiler and a package manager read, documents. */
const patterns = [
  '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs,vue,svelte,astro,prisma}',
  '**/{verklaar.config,tsconfig*,jsconfig*,package,package-lock}.{json,jsonc,yaml,yml}',
  '**/{pnpm-lock.yaml,yarn.lock,eslint.config.*}',
  '**/*.{yaml,yml,md,html}',
  '**/{manifest,baseline,register}.json',
];

/** Has the editor watch the files of all workspace folders. */
export async function registerWatchers(connection: Connection): Promise<void> {
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: patterns.map((globPattern) => ({ globPattern })),
  });
}
