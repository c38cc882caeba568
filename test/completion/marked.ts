import type { TermPlace } from '../../core/src/completion/place.js';

import { candidatesAt, type KnownTerms, nothingKnown, placeAt } from '../../core/src/completion/index.js';
import { memoryHost } from '../support/collect.js';

const imports = `import { activity, PersonalData, PersonalFields, ProcessedFor, DataSubject, SharedWith, recipient, category, terminalAccess, type Personal } from '@verklaar/annotations';\n`;

/** The place that `|` marks in code; the mark itself is not part of the code. */
export function placeIn(marked: string): TermPlace | undefined {
  const text = marked.replace('|', '');
  const host = memoryHost({ 'src/a.ts': text }, false);
  const source = host.sourceFile('/app/src/a.ts');
  if (!source) throw new Error('The file of the test is not there.');
  return placeAt(host, source, marked.indexOf('|'));
}

/** Ids of what may stand at the mark, the likeliest first. */
export function idsAt(marked: string, known: KnownTerms = nothingKnown): readonly string[] {
  const place = placeIn(marked);
  return place ? candidatesAt(place, known).map(({ id }) => id) : [];
}

/** Code behind the imports of the annotation package. */
export function withImports(marked: string): string {
  return imports + marked;
}
