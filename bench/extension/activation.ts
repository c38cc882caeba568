/**
 * How long the extension, as it is packed, holds up the extension host of VS Code when it is activated: loading its module and
 * `activate()`. Several starts of VS Code, medians; aim: under 50 ms.
 */
import { runSuite } from '../../test/vscode/driver/run-suite.js';
import { bundleSuite, copyWorkspace, unpackExtension } from '../../test/vscode/prepare.js';

const starts = 5;
const suite = await bundleSuite('activation');
const extension = await unpackExtension();
const measured = new Map<string, number[]>();
for (let start = 0; start < starts; start += 1) {
  const { reports, broken } = await runSuite({
    extension,
    suite,
    // A folder without a config: nothing activates the extension before it is measured.
    workspace: await copyWorkspace('bare'),
    settings: { 'security.workspace.trust.enabled': false, 'workbench.startupEditor': 'none' },
  });
  if (broken !== undefined) throw new Error(broken);
  for (const { title, milliseconds } of reports) {
    const name = title.join(' ');
    measured.set(name, [...(measured.get(name) ?? []), milliseconds]);
  }
}
for (const [name, times] of measured) {
  const sorted = times.toSorted((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  console.log(
    `${name}: ${median.toFixed(1)} ms (median of ${times.length}: ${times.map((time) => time.toFixed(0)).join(', ')})`,
  );
}
