import type { NameClue, NameVerdict } from '../../core/src/identifiers/index.js';

import { categoryOfName } from '../../core/src/identifiers/index.js';

/** `user.name` is the property `name` of `user`; a dot in front of the last name parts them. */
function clueOf(written: string, type?: NameClue['type']): NameClue {
  const dot = written.lastIndexOf('.');
  return {
    name: written.slice(dot + 1),
    ...(dot > 0 && { receiver: written.slice(0, dot) }),
    ...(type !== undefined && { type }),
  };
}

export function verdictOf(written: string, type?: NameClue['type']): NameVerdict | undefined {
  return categoryOfName(clueOf(written, type));
}

/** Names in a text, apart from spaces and line ends. */
export function namesIn(text: string): readonly string[] {
  return text.split(/\s+/u).filter((name) => name !== '');
}
