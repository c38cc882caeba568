import { runMocha } from './run-mocha.js';

/** What VS Code calls. */
export async function run(): Promise<void> {
  await runMocha(async () => {
    await import('./editing/starts.js');
    await import('./editing/diagnostics.js');
    await import('./editing/quick-fixes.js');
    await import('./editing/reading.js');
    await import('./editing/completion.js');
    await import('./editing/navigation.js');
    await import('./editing/views.js');
    await import('./editing/preview.js');
    await import('./editing/documents.js');
    await import('./editing/walkthrough.js');
    await import('./editing/server.js');
    await import('./editing/commands.js');
  });
}
