// rule: no-personal-data-in-logs
// form: error object
class NotFound extends Error {
  constructor(readonly kind: string, readonly id: string) {
    super(`${kind} ${id} not found`);
  }
}

export async function load<T extends { email: string }>(kind: string, id: string, read: (id: string) => Promise<T | undefined>) {
  try {
    const found = await read(id);
    if (!found) throw new NotFound(kind, id);
    return found;
  } catch (error) {
    if (error instanceof NotFound) console.warn(error.kind, error.id, error.message);
    else console.error(error);
    throw error;
  }
}
