import type { NameVerdict } from '../../identifiers/clue.js';
import type { NameClue } from '../../identifiers/clue.js';
import type { TypeShape } from '../host/type-host.js';

import { categoryOfName, isPersonWord } from '../../identifiers/index.js';

/** Judges by names alone, where nothing better is known. */
export interface NameJudge {
  judge(name: string, receiver: string | undefined, kind: TypeShape['kind']): NameVerdict | undefined;
  /** A record about a person, of unknown shape. */
  isPerson(name: string, kind: TypeShape['kind']): boolean;
}

const typeOfKind: Partial<Record<TypeShape['kind'], NameClue['type']>> = {
  boolean: 'boolean',
  date: 'date',
  enum: 'enum',
  function: 'function',
  list: 'list',
  literal: 'enum',
  nothing: 'boolean',
  number: 'number',
  object: 'object',
  string: 'string',
  wrapper: 'object',
};

/** With inference switched off, names say nothing. */
export function createNameJudge(infer: boolean): NameJudge {
  const known = new Map<string, NameVerdict | undefined>();
  return {
    judge(name, receiver, kind) {
      if (!infer) return undefined;
      const key = `${name}\0${receiver ?? ''}\0${kind}`;
      if (!known.has(key)) {
        const type = typeOfKind[kind];
        known.set(
          key,
          categoryOfName({ name, ...(receiver !== undefined && { receiver }), ...(type !== undefined && { type }) }),
        );
      }
      return known.get(key);
    },
    isPerson: (name, kind) => infer && (kind === 'unknown' || kind === 'object') && isPersonWord(name),
  };
}
