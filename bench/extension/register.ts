/**
 * How long after a keystroke the register is new that views show, on a generated project of 2,000 files with real SDK types.
 * Target: one second, waiting for further keystrokes included.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { median } from '../support/median.js';
import { annotatedKeystrokes } from './keystroke-places.js';
import { openGenerated } from './open-generated.js';

const { values } = parseArgs({
  options: { files: { type: 'string', default: '2000' }, rounds: { type: 'string', default: '15' } },
});
const most = 1000;

const { session, state } = await openGenerated(Number(values.files));
const times: number[] = [];
for (const { category, changed, file, path } of annotatedKeystrokes(state, Number(values.rounds), (name) =>
  readFileSync(name, 'utf8'),
)) {
  const before = session.state()?.register;
  const start = performance.now();
  const isNew = new Promise<number>((resolve) => {
    session.onChange(() => {
      if (session.state()?.register !== before) resolve(performance.now() - start);
    });
  });
  session.update(file, changed);
  times.push(await isNew);
  const isTold = session
    .state()
    ?.register.activities.some(({ data }) =>
      data.some((one) => one.category === category && one.evidence.some((at) => at.file === path)),
    );
  if (isTold !== true) throw new Error(`The register does not tell what was typed in ${path}`);
}
session.close();
const took = median(times);
console.log(
  `${took <= most ? 'met   ' : 'MISSED'} the register after a keystroke: ${took.toFixed(0)} ms median of ` +
    `${String(times.length)} (longest ${Math.max(...times).toFixed(0)} ms), at most ${String(most)} ms`,
);
if (took > most) process.exitCode = 1;
