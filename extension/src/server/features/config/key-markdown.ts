import type { TermPlace } from '@verklaar/core';

import { nothingKnown, sayKey, slotOf } from '@verklaar/core';

import type { Server } from '../../feature.js';

import { codeMarkdown, plainMarkdown } from '../../words/markdown.js';
import { labelLanguageOf, termMarkdown } from '../completion/term-markdown.js';

/**
 * What a key of the config or of a declaration means, with the article it answers to: from the schema, whose words are English,
 * in the language of the editor where they have been translated.
 */
export function keyMarkdown(server: Pick<Server, 'language' | 't'>, place: TermPlace): string | undefined {
  const { isText, keys } = slotOf(place);
  const { text } = place.word;
  if (isText) return termMarkdown(server, 'language', text, nothingKnown);
  const key = keys.find((one) => one.key === text);
  if (key === undefined) return undefined;
  return describeKey(server, text, key.description, key.isRequired);
}

/** @param description - English; a backtick marks code in it, and nothing else is markup. */
export function describeKey(
  speech: Pick<Server, 'language' | 't'>,
  key: string,
  description: string | undefined,
  isRequired: boolean,
): string {
  const heading = [codeMarkdown(key), ...(isRequired ? [speech.t('required')] : [])].join(' · ');
  return description === undefined
    ? heading
    : `${heading}\n\n${markedUp(sayKey(description, labelLanguageOf(speech)))}`;
}

/** Words as they are, code as code. */
function markedUp(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? codeMarkdown(part) : spaced(part)))
    .join('');
}

/** Escaping trims; between words and code a space stays. */
function spaced(part: string): string {
  const [, before = '', , after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(part) ?? [];
  return `${before === '' ? '' : ' '}${plainMarkdown(part)}${after === '' ? '' : ' '}`;
}
