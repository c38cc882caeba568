import type { CommandContext } from './command-context.js';

/** Asks for the views again. A project that could not be read is read again by a server that starts anew. */
export async function refresh({ client, store }: CommandContext): Promise<void> {
  if (store.overview?.folders.some(({ status }) => status === 'failed')) await client.restart();
  else await client.start();
  await store.refresh();
}
