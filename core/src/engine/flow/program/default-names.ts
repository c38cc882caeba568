/**
 * A default export has no name that holds everywhere: each importer gives it one. What ties them is the module, which the
 * importer names by its last part, `./mail/index.js`, `~/models/User`, `@shop/mail`.
 */
const prefix = 'default of ';
const noNames: ReadonlySet<string> = new Set(['dist', 'lib', 'src']);

/** What the default export of a module goes by among the aliases, by how an import names the module. */
export function defaultNameOf(specifier: string): string {
  return prefix + lastPart(specifier.split('/'));
}

/** The same for a file: `mail/src/index.ts` may be named by itself and by its folder. */
export function defaultNamesIn(file: string): readonly string[] {
  const parts = file.split('/');
  const own = lastPart(parts);
  if (own !== 'index') return [prefix + own];
  const folder = parts.slice(0, -1).findLast((part) => !noNames.has(part)) ?? '';
  return [prefix + own, prefix + folder];
}

/** Whether an alias is such a name, which no code says. */
export function isDefaultName(name: string): boolean {
  return name.startsWith(prefix);
}

function lastPart(parts: readonly string[]): string {
  const last = parts.findLast((part) => part !== '' && part !== '.' && part !== '..') ?? '';
  return last.replace(/(?:\.d)?\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/u, '');
}
