import type { TSESLint } from '@typescript-eslint/utils';

import { type Fix, type FixFile, openFixFile } from '@verklaar/core/linting';

import type { LintedFile } from '../analysis/reading-of.js';
import type { AnyContext } from '../analysis/type-services.js';

import { createOffsetMap } from '../analysis/offset-map.js';
import { canImportAnnotations } from './can-import-annotations.js';
import { isSuggestionId, type SuggestionId } from './suggestion-messages.js';

export type Suggestion = TSESLint.ReportSuggestionArray<SuggestionId>[number];

/** Makes suggestions of what core proposes for a file: those that ask nothing. */
export type SuggestionsOf = (propose: (file: FixFile) => readonly Fix[]) => readonly Suggestion[];

export function createSuggestions(linted: LintedFile, context: AnyContext): SuggestionsOf {
  let file: FixFile | undefined;
  let offsets: ReturnType<typeof createOffsetMap> | undefined;
  const { reading, source, services } = linted;
  return (propose) => {
    file ??= openFixFile({
      host: reading.host,
      source: reading.host.sourceFile(source.fileName) ?? source,
      canImport: canImportAnnotations(linted, context),
    });
    const { sourceCode } = context;
    const toRange = (offsets ??= createOffsetMap(services, source, sourceCode));
    return propose(file).flatMap(({ title: { id, params }, ...fix }): readonly Suggestion[] => {
      if (!isSuggestionId(id) || !('edits' in fix)) return [];
      const edits = fix.edits.map(({ start, end, text }) => ({ range: toRange(start, end), text }));
      if (!edits.every(({ range }) => range !== undefined)) return [];
      return [
        {
          messageId: id,
          data: params,
          fix: (fixer) => edits.flatMap(({ range, text }) => (range ? fixer.replaceTextRange([...range], text) : [])),
        },
      ];
    });
  };
}
