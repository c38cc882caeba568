import type { Finding } from '@verklaar/core';
import type { CheckedDocuments } from 'verklaar/work';

import { describeFinding } from '@verklaar/core';
import path from 'node:path';
import { describeDrift } from 'verklaar/work';

import type { ProjectSession } from '../../analysis/project-session.js';
import type { Server } from '../../feature.js';

import { plainMarkdown } from '../../words/markdown.js';

/** Findings as Markdown: the gravest first, each with its article, place and next step. */
export function detailsOfFindings(server: Server, session: ProjectSession, findings: readonly Finding[]): string {
  const { t } = server;
  const parts = [
    [t('Errors'), findings.filter(({ severity }) => severity === 'error')],
    [t('Warnings'), findings.filter(({ severity }) => severity === 'warning')],
    [t('Notes'), findings.filter(({ severity }) => severity === 'info')],
  ] as const;
  return parts
    .filter(([, list]) => list.length > 0)
    .map(([title, list]) => `## ${title}\n\n${list.map((finding) => itemOf(server, session, finding)).join('\n')}\n`)
    .join('\n');
}

function itemOf({ findingLanguage, projects }: Server, session: ProjectSession, finding: Finding): string {
  const { articles, message, remedy } = describeFinding(finding, findingLanguage);
  const law = articles.length === 0 ? '' : ` *(${plainMarkdown(articles.join(', '))})*`;
  const { at } = finding;
  const uri = at && `${projects.uriOf(session, at.file)}#L${String(at.start.line)}`;
  const place = at && uri ? ` [${plainMarkdown(`${at.file}:${String(at.start.line)}`)}](<${uri}>)` : '';
  const next = remedy === '' ? '' : `  \n  → ${plainMarkdown(remedy)}`;
  return `- **${finding.id}** ${plainMarkdown(message)}${law}${place}${next}`;
}

/** What a check found, as Markdown: drift with the passages that differ, what changed since approval, edits, findings. */
export function detailsOfCheck(server: Server, session: ProjectSession, checked: CheckedDocuments): string {
  const { t } = server;
  const { drift, edits, findings, folder, reviews } = checked;
  const voice = {
    language: server.findingLanguage,
    shown: (file: string) => path.relative(session.root, file).replaceAll('\\', '/'),
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
    ...(findings.length === 0 ? [] : [detailsOfFindings(server, session, findings)]),
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
