/** Runs a command of the command line over every sample: `report` makes their documents again, `check` compares them. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { main } from '../cli/src/main.js';

const samples = new URL('../samples/', import.meta.url);
const [command = 'check', ...options] = process.argv.slice(2);

for (const name of readdirSync(samples).sort()) {
  if (!existsSync(new URL(`${name}/verklaar.config.json`, samples))) continue;
  console.log(`\n${name}`);
  const exitCode = await main([command, '--cwd', fileURLToPath(new URL(name, samples)), ...options]);
  if (exitCode !== 0) process.exitCode = exitCode;
}
