/** Makes every generated file of the repository again; `--check` writes nothing and fails when one is not up to date. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const generators = [
  'generate-annotation-vocabulary.ts',
  'generate-schemas.ts',
  'generate-findings-docs.ts',
  'generate-config-docs.ts',
  'generate-vocabulary-docs.ts',
  'generate-services.ts',
];

const failed = generators.filter((name) => {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const { status } = spawnSync(process.execPath, [...process.execArgv, script, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  return status !== 0;
});
if (failed.length > 0) console.error('\nRepair generated files with: npm run update:generated');
process.exitCode = failed.length === 0 ? 0 : 1;
