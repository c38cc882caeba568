import type { Finding } from '@verklaar/core';
import type { CheckedDocuments } from 'verklaar/work';

import { describeFinding } from '@verklaar/core';
import path from 'node:path';
import { describeDrift } from 'verklaar/work';

import type { Server } from '../../feature.js';

import { codeMarkdown, plainMarkdown } from '../../words/markdown.js';
import { workMessages } from '../../words/work-messages.js';

type Words = Pick<Server, 'findingLanguage' | 't'>;

/** Findings as Markdown: the gravest first, each with its article, place and next step. */
export function detailsOfFindings(server: Words, findings: readonly Finding[]): string {
  const { t } = server;
  const parts = [
    [t('Errors'), findings.filter(({ severity }) => severity === 'error')],
    [t('Warnings'), findings.filter(({ severity }) => severity === 'warning')],
    [t('Notes'), findings.filter(({ severity }) => severity === 'info')],
  ] as const;
  return parts
    .filter(([, list]) => list.length > 0)
    .map(([title, list]) => `## ${title}\n\n${list.map((finding) => itemOf(server, finding)).join('\n')}\n`)
    .join('\n');
}

/** Places are texts: the editor's own view of Markdown leads to no file from a document that is none. */
function itemOf({ findingLanguage }: Words, finding: Finding): string {
  const { articles, message, remedy } = describeFinding(finding, findingLanguage);
  const law = articles.length === 0 ? '' : ` *(${plainMarkdown(articles.join(', '))})*`;
  const { at } = finding;
  const place = at === undefined ? '' : `  \n  ${codeMarkdown(`${at.file}:${String(at.start.line)}`)}`;
  const next = remedy === '' ? '' : `  \n  → ${wordsMarkdown(remedy)}`;
  return `- **${finding.id}** ${wordsMarkdown(message)}${law}${place}${next}`;
}

/** Words of a finding, in which what stands between backticks is code; nothing else in them is markup. */
function wordsMarkdown(text: string): string {
  return text
    .split(/(`[^`]+`)/u)
    .map((part, index) => {
      if (index % 2 === 1) return codeMarkdown(part.slice(1, -1));
      // Spaces beside code stay.
      return `${/^\s*/u.exec(part)?.[0] ?? ''}${plainMarkdown(part)}${part.trim() === '' ? '' : (/\s*$/u.exec(part)?.[0] ?? '')}`;
    })
    .join('');
}

/** What a check found, as Markdown: drift with the passages that differ, what changed since approval, edits, findings. */
export function detailsOfCheck(server: Words, checked: CheckedDocuments): string {
  const { t } = server;
  const { drift, edits, findings, folder, reviews } = checked;
  const voice = {
    say: workMessages(server),
    shown: (file: string) => path.relative(checked.root, file).replaceAll('\\', '/'),
  };
  const changed = reviews.filter(({ state }) => state === 'changed');
  const parts = [
    ...(drift.length === 0
      ? []
      : [
          `## ${t('Documents that do not say what the code says')}\n`,
          ...drift.map((one) => `- ${plainMarkdown(describeDrift(one, folder, voice))}\n${passages(one.passages)}`),
        ]),
    ...(changed.length === 0
      ? []
      : [
          `## ${t('Changed since it was approved')}\n`,
          ...changed.map((one) => `- ${plainMarkdown(one.path)}\n${passages(one.passages)}`),
        ]),
    ...(edits.length === 0
      ? []
      : [
          `## ${t('Edited by hand, and kept')}\n`,
          ...edits.map((edit) => `- ${plainMarkdown(edit.path)}: ${t('passages: {count}', { count: edit.passages })}`),
        ]),
    ...(findings.length === 0 ? [] : [detailsOfFindings(server, findings)]),
  ];
  return `# ${t('Documents and code')}\n\n${parts.join('\n') || t('Documents and code say the same.')}\n`;
}

type Passages = CheckedDocuments['drift'][number]['passages'];

/** Lines with a sign before them, as a comparison shows them; the fence is longer than any in a line. */
function passages(list: Passages): string {
  const lines = list.flatMap(({ after, before, heading }) => [
    ...(heading === undefined ? [] : [`@@ ${heading} @@`]),
    ...before.map((line) => `- ${line}`),
    ...after.map((line) => `+ ${line}`),
  ]);
  if (lines.length === 0) return '';
  const runs = lines.join('\n').match(/`+/gu) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
  return `\n${[`${fence}diff`, ...lines, fence].map((line) => `  ${line}`).join('\n')}\n`;
}
