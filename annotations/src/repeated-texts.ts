/** A shorter text stands in too many others by chance. */
const shortest = 3;
/** Bounds for what a marked field may hold. */
const deepest = 8;
const most = 1000;

/** The texts and numbers in a value, in lower case: of lists, objects, `Map`s and `Set`s all that is inside. */
export function textsIn(value: unknown): ReadonlySet<string> {
  const texts = new Set<string>();
  const seen = new Set<object>();
  const visit = (part: unknown, depth: number): void => {
    if (texts.size >= most || depth > deepest) return;
    const text = textOf(part);
    if (text !== undefined && text.length >= shortest) texts.add(text);
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    for (const inner of partsOf(part)) visit(inner, depth + 1);
  };
  visit(value, 0);
  return texts;
}

function partsOf(value: object): readonly unknown[] {
  if (value instanceof Map) return [...(value as ReadonlyMap<unknown, unknown>)].flat();
  if (value instanceof Set) return [...(value as ReadonlySet<unknown>)];
  if (Array.isArray(value)) return value.slice(0, most);
  // Without running a getter.
  return Object.values(Object.getOwnPropertyDescriptors(value)).map((property): unknown => property.value);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim().toLowerCase();
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined;
}

/** Hides in a copy (of bounded depth) whatever repeats one of the texts; a field whose name does so goes altogether. */
export function hideRepeated(copy: unknown, texts: ReadonlySet<string>, hidden: string): void {
  if (texts.size === 0) return;
  const repeats = (value: unknown): boolean => {
    const text = textOf(value);
    return text !== undefined && value !== hidden && [...texts].some((known) => text.includes(known));
  };
  const seen = new Set<object>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    const fields = part as Record<string, unknown>;
    for (const [name, field] of Object.entries(fields)) {
      if (!Array.isArray(part) && repeats(name)) Reflect.deleteProperty(fields, name);
      else if (repeats(field)) fields[name] = hidden;
      else visit(field);
    }
  };
  visit(copy);
}
