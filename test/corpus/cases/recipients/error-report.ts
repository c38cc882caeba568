// rule: no-undeclared-recipient
// form: error object
export async function guarded(user: { email: string }, save: (mail: string) => Promise<void>) {
  try {
    await save(user.email);
  } catch (error) {
    const text = `save failed: ${(error as Error).message}`;
    await fetch('https://hooks.slack.com/services/T000/B000/not-a-secret', { method: 'POST', body: text });
  }
}
