import { join } from 'node:path';

import type { EditedFile } from '../documents/compare-edits.js';
import type { Voice } from '../session.js';

import { messages } from './messages.js';

/** Which documents a person edited, and what is still to be done about it. */
export function formatEdits(edits: readonly EditedFile[], folder: string, voice: Voice): string {
  const { language, paint, shown } = voice;
  const say = messages(language);
  const lines = edits.map(({ path, passages, pending }) => {
    const file = shown(join(folder, path));
    return pending ? say.pendingEdits(file, passages) : say.editedPassages(file, passages);
  });
  const isPending = edits.some(({ pending }) => pending);
  return [...lines, ...(isPending ? [`${paint.dim('→')} ${say.pendingRemedy}`] : []), ''].join('\n');
}
