import { fixTitles } from '@verklaar/core/linting';

const shown = [
  'redact',
  'dropArgument',
  'dropProperty',
  'declareRecipient',
  'replaceSetting',
  'markPersonal',
] as const satisfies readonly (keyof typeof fixTitles)[];

export type SuggestionId = (typeof shown)[number];

/** What each suggestion says it does, as ESLint writes values: `{{name}}`. */
export const suggestionMessages = Object.fromEntries(
  shown.map((id) => [id, `${fixTitles[id].replaceAll(/\{(\w+)\}/gu, '{{$1}}')}.`]),
) as Readonly<Record<SuggestionId, string>>;

export function isSuggestionId(id: string): id is SuggestionId {
  return Object.hasOwn(suggestionMessages, id);
}
