import { Worker } from 'node:worker_threads';

import type { Import } from './messages';

export function runImport(file: string, rows: Import['rows']): Promise<number> {
  const thread = new Worker(new URL('./thread.js', import.meta.url));
  const work: Import = { kind: 'import', file, rows };
  return new Promise((resolve, reject) => {
    thread.once('message', (imported: number) => resolve(imported));
    thread.once('error', reject);
    thread.postMessage(work);
  });
}
