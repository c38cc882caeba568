import type { Declaration, Place, TypeHost } from '../../core/src/engine/host/type-host.js';

/** The place of the `nth` occurrence (from 0) of a name in a file of a host. */
export function placeOf(host: TypeHost, file: string, name: string, nth = 0): Place {
  const text = host.sourceFile(file)?.text ?? '';
  let position = -1;
  for (let count = 0; count <= nth; count++) {
    position = text.indexOf(name, position + 1);
    if (position === -1) throw new Error(`${file} has no ${name} (${nth})`);
  }
  return { file, position };
}

/** A declaration as `file: first line of its text`. */
export function showDeclaration(host: TypeHost, { file, start, end }: Declaration): string {
  const text = host.sourceFile(file)?.text ?? '';
  return `${file}: ${text.slice(start, end).split('\n')[0]!.trim()}`;
}
