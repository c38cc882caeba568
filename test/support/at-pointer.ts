/**
 * What stands in a register at a JSON pointer by id: lists are addressed by the `id`, `key`, `category`, `recipient` or
 * `country` of their entries, a list of words by the word. Several entries of one id are given as a list.
 */
export function atPointer(register: unknown, pointer: string): unknown {
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(stepInto, register);
}

const names = ['id', 'key', 'category', 'recipient', 'country'] as const;

function stepInto(value: unknown, step: string): unknown {
  if (Array.isArray(value)) {
    const found = value.filter((entry: unknown) =>
      isObject(entry) ? names.some((name) => entry[name] === step) : entry === step,
    );
    return found.length > 1 ? found : found[0];
  }
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
