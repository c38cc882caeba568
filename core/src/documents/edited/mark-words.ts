import type { MarkWords } from '../../edits/index.js';
import type { Language } from '../../languages/index.js';

/** The words beside the marks of a conflict. */
export function markWordsOf(language: Language): MarkWords {
  return {
    edited: [language.plain('edits.conflict.title'), language.plain('edits.conflict.edited')],
    generated: [language.plain('edits.conflict.generatedTitle'), ''],
    removed: [language.plain('edits.conflict.removedTitle'), language.plain('edits.conflict.removed')],
    dropped: [language.plain('edits.conflict.droppedTitle'), language.plain('edits.conflict.dropped')],
    end: [language.plain('edits.conflict.end'), ''],
  };
}
