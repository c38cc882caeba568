import { describeFinding } from '@verklaar/core';

import type { ProjectState } from '../../analysis/project-session.js';
import type { Server } from '../../feature.js';
import type { Words } from '../../words/words-for.js';

import { codeMarkdown, plainMarkdown } from '../../words/markdown.js';
import { toldSentences } from '../../words/told-sentences.js';

/** What descriptions are made of. */
export interface Describing {
  readonly speech: Pick<Server, 'findingLanguage' | 'language' | 't'>;
  readonly state: ProjectState;
  readonly words: Words;
  /** Leaves out what statements say, for which they have to be rendered. */
  readonly isBrief: boolean;
}

/** What the statement says, as a quotation. */
export function saidOf({ speech, state, isBrief }: Describing, pointers: readonly string[]): readonly string[] {
  if (isBrief) return [];
  const said = toldSentences(state, pointers, speech.language);
  if (said.length === 0) return [];
  return [
    `${speech.t('The statement says')}:`,
    said.map((sentence) => `> ${sentence.replaceAll('\n', ' ')}`).join('\n>\n'),
  ];
}

const mostPoints = 3;

/** The first findings about a part of the register. */
export function openPoints({ speech, state }: Describing, at: string): readonly string[] {
  const found = state.findings.filter(({ subject }) => subject === at || subject.startsWith(`${at}/`));
  if (found.length === 0) return [];
  const told = found.slice(0, mostPoints).map((finding) => {
    const { message, articles } = describeFinding(finding, speech.findingLanguage);
    const cited = articles.length === 0 ? '' : ` (${articles.join(', ')})`;
    return `- ${codeMarkdown(finding.id)} ${plainMarkdown(`${message}${cited}`)}`;
  });
  const more = found.length - told.length;
  const heading = `${speech.t('Open points')}:`;
  return [heading, [...told, ...(more > 0 ? [`- ${speech.t('and {count} more', { count: more })}`] : [])].join('\n')];
}

/** One item of a list; nothing without values. */
export function item(label: string, values: readonly string[]): string {
  return values.length === 0 ? '' : `- ${label}: ${values.map(plainMarkdown).join(', ')}`;
}

/** Paragraphs. */
export function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
