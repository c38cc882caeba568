import type { PhrasingContent } from 'mdast';

import type { LawReference } from '../../declarations/index.js';
import type { StatementContext } from './statement-context.js';

import { sayArticle } from '../../languages/index.js';

/** A law as a reader knows it: by its name, with the article behind it; never by our reference. */
export function lawName(context: StatementContext, law: LawReference, at: string): PhrasingContent {
  const { language, register } = context;
  if (typeof law === 'string') {
    const name = language.law(law, register.laws);
    return name === undefined ? context.missing('RT06', at, 'placeholder.law') : { type: 'text', value: name };
  }
  const name = language.own(law.name);
  if (name === undefined) return context.missing('S02', at, 'placeholder.text');
  return {
    type: 'text',
    value: law.article === undefined ? name : `${name}, ${sayArticle(law.article, language.base)}`,
  };
}
