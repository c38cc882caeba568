import type { Fact } from '@verklaar/core';

/** Ids of what a file declares, by the names that other files use for it. */
export type DeclaredIds = ReadonlyMap<string, string>;

/** @param path - As facts name the file. */
export function declaredIds(facts: readonly Fact[], path: string): DeclaredIds {
  return new Map(
    facts.flatMap((fact) => {
      if (!('declaration' in fact) || fact.evidence.file !== path) return [];
      const { value } = fact.declaration;
      return 'id' in value ? [[fact.evidence.symbol, value.id] as const] : [];
    }),
  );
}

/** Ids that stood for a name before, and do not any more. */
export function outdatedIds(before: DeclaredIds, after: DeclaredIds): ReadonlySet<string> {
  return new Set([...before].filter(([name, id]) => after.get(name) !== id).map(([, id]) => id));
}

/** Files whose facts name one of these ids, sorted. */
export function filesNaming(facts: readonly Fact[], ids: ReadonlySet<string>): readonly string[] {
  const files = facts.flatMap((fact) => (names(valueOf(fact), ids) ? fact.evidence.file : []));
  return [...new Set(files)].sort();
}

function valueOf(fact: Fact): unknown {
  if (fact.kind === 'sharedWith') return fact.recipient.value;
  return 'declaration' in fact ? fact.declaration.value : undefined;
}

function names(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => names(part, ids));
}
