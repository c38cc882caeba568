/** One step of a JSON pointer (RFC 6901). */
export function escapeStep(step: number | string): string {
  return String(step).replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

export function appendStep(pointer: string, step: number | string): string {
  return `${pointer}/${escapeStep(step)}`;
}

/** The steps of a pointer, unescaped; none for the whole document. */
export function stepsOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map(unescapeStep);
}

/** The pointer of the part that holds this one; `''` for the whole and for its direct parts. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** The part itself or something inside it. */
export function isWithin(pointer: string, part: string): boolean {
  return pointer === part || pointer.startsWith(`${part}/`);
}

/** The value a pointer names; `undefined` when there is none. Only own properties count. */
export function valueAt(value: unknown, pointer: string): unknown {
  let current = value;
  for (const step of stepsOf(pointer)) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Readonly<Record<string, unknown>>)[step];
  }
  return current;
}
