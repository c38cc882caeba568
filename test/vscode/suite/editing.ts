import { runMocha } from './run-mocha.js';

/** What VS Code calls. */
export async function run(): Promise<void> {
  await runMocha(async () => {
    await import('./editing/starts.js');
  });
}
