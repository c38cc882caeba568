import type { ArgumentPart } from '../http-clients.js';

/** The argument at this index, or these properties of it. */
export function at(argument: number, ...properties: readonly string[]): readonly ArgumentPart[] {
  return properties.length === 0 ? [{ argument }] : properties.map((property) => ({ argument, property }));
}
