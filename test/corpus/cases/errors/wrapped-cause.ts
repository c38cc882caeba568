// rule: no-personal-data-in-errors
// form: error object
export class SyncError extends Error {}

export async function sync(user: { email: string }, push: (mail: string) => Promise<void>) {
  try {
    await push(user.email);
  } catch (cause) {
    throw new SyncError(`sync failed: ${(cause as Error).message}`, { cause });
  }
}
