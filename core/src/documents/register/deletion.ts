import type { RootContent } from 'mdast';

import type { ObservedDeletion, ObservedStore } from '../../model/register.js';
import type { RegisterContext } from './register-context.js';

import { heading, table, type Inline } from '../nodes.js';
import { durationWords } from './duration-words.js';

/** Where personal data are kept, and what the code was seen to delete (Art. 5(1)(e), 5(2)). What was not seen is not proven. */
export function renderDeletion(context: RegisterContext): RootContent[] {
  const { language, register } = context;
  const stores = register.observed?.stores ?? [];
  if (stores.length === 0) return [];
  const head = (['store', 'by', 'after', 'counted'] as const).map((name) =>
    language.plain(`register.deletion.${name}`),
  );
  return [
    heading(2, language.plain('register.heading.deletion'), { anchor: 'deletion' }),
    table(
      language.plain('register.deletion.caption'),
      head,
      stores.flatMap((store) => rowsOf(store, context)),
    ),
  ];
}

function rowsOf(store: ObservedStore, context: RegisterContext): readonly (readonly Inline[])[] {
  const { language } = context;
  const nothing = language.plain('register.deletion.notSeen');
  const name: Inline = { type: 'inlineCode', value: store.id };
  if (store.deletions.length === 0) return [[name, language.plain('register.deletion.notProven'), nothing, nothing]];
  return store.deletions.map((deletion) => [name, howWords(deletion, context), ...periodCells(deletion, context)]);
}

function howWords({ by, partial }: ObservedDeletion, { language }: RegisterContext): string {
  const how = language.plain(`register.deletion.by.${by}`);
  return partial ? `${how}, ${language.plain('register.deletion.partial')}` : how;
}

function periodCells({ after, counted }: ObservedDeletion, context: RegisterContext): readonly Inline[] {
  const nothing = context.language.plain('register.deletion.notSeen');
  return [
    after === undefined ? nothing : durationWords(after, context),
    counted === undefined ? nothing : { type: 'inlineCode', value: counted },
  ];
}
