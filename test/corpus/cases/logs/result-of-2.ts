// rule: no-personal-data-in-logs
// form: generics
type Result<T> = { ok: true; value: T } | { ok: false; code: number };

export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`failed with ${result.code}`);
}

export async function track<T>(name: string, run: () => Promise<Result<T>>) {
  const started = Date.now();
  const result = await run();
  console.info(name, result.ok ? 'ok' : result.code, Date.now() - started);
  return result;
}
