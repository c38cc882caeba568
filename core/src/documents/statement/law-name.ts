import type { PhrasingContent } from 'mdast';

import type { LawReference } from '../../declarations/index.js';
import type { StatementContext } from './statement-context.js';

/** A law as a reader knows it: by its name, with the article behind it; never by our reference. */
export function lawName(context: StatementContext, law: LawReference, at: string): PhrasingContent {
  const { language, register } = context;
  const known = typeof law === 'string' ? (register.laws[law] ?? law) : law;
  if (typeof known === 'string') {
    const name = language.law(known);
    return name === undefined ? context.missing('RT06', at, 'placeholder.law') : { type: 'text', value: name };
  }
  const name = language.own(known.name);
  if (name === undefined) return context.missing('TX05', at, 'placeholder.text');
  return { type: 'text', value: known.article === undefined ? name : `${name}, ${known.article}` };
}
