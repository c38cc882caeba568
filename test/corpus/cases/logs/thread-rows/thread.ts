// rule: no-personal-data-in-logs
// form: queue
import { parentPort } from 'node:worker_threads';

import type { Import, Stop } from './messages';

function store(rows: Import['rows']): number {
  let stored = 0;
  for (const row of rows) {
    if (Number.isNaN(Date.parse(row.birthDate))) {
      console.warn('line %d: no date', row.line);
      console.warn('skipped', row); // expect: no-personal-data-in-logs account.username identity.birthDate
    } else stored += 1;
  }
  return stored;
}

parentPort?.on('message', (message: Import | Stop) => {
  console.info('thread got', message.kind);
  if (message.kind === 'stop') process.exit(0);
  parentPort?.postMessage(store(message.rows));
});
