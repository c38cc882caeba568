import { sectionsOf, textPositions } from '@verklaar/core';
import { join } from 'node:path';

import type { Analysed } from '../analyse.js';
import type { Session } from '../session.js';
import type { Explanation } from './explanation.js';

import { textsFolder } from '../documents/stored-texts.js';
import { labels } from './labels.js';

/** What is asked to see the places for texts of one's own. */
export const textsQuery = 'texts';

/** The places at which each document takes a text of one's own, with the names of the files. */
export function explainTexts(
  { folder, trees }: Analysed,
  query: string,
  { language, shown }: Pick<Session, 'language' | 'shown'>,
): readonly Explanation[] {
  if (query !== textsQuery) return [];
  const say = labels(language);
  const names = new Map<string, Set<string>>();
  const languages = new Map<string, Set<string>>();
  for (const { name, document } of trees) {
    const base = name.slice(0, -document.language.length - 1);
    const sections = names.get(base) ?? new Set<string>();
    const tags = languages.get(base) ?? new Set<string>();
    for (const section of sectionsOf(document.root)) sections.add(section.name);
    names.set(base, sections);
    languages.set(base, tags.add(document.language));
  }
  return [...names].map(([document, sections]) => {
    const place = `<${[...(languages.get(document) ?? [])].join('|')}>/${document}/<${say.section}>.<${textPositions.join('|')}>.md`;
    return {
      kind: 'texts',
      title: document,
      lines: [
        { name: say.file, value: `${shown(join(folder, textsFolder))}/${place}` },
        ...[...sections].map((section) => ({ name: say.section, value: section })),
      ],
      places: [],
    };
  });
}
