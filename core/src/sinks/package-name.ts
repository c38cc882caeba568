const known = new Map<string, string>();
const mostKnown = 20_000;

/**
 * The package a module specifier or a folder of `node_modules` belongs to: `next/headers` → `next`, `node:fs/promises` → `fs`,
 * `@types/express` → `express`, `@types/hapi__boom` → `@hapi/boom`.
 */
export function packageNameOf(specifier: string): string {
  let name = known.get(specifier);
  if (name === undefined) {
    name = readName(specifier);
    if (known.size >= mostKnown) known.clear();
    known.set(specifier, name);
  }
  return name;
}

function readName(specifier: string): string {
  const [first = '', second = ''] = specifier.replace(/^node:/u, '').split('/', 2);
  if (first === '@types') return packageNameOf(second.replace(/^(.+?)__(.+)$/u, '@$1/$2'));
  return first.startsWith('@') && second !== '' ? `${first}/${second}` : first;
}
