import { join } from 'node:path';

import type { Passage } from '../documents/changed-passages.js';
import type { Drift } from '../documents/compare-documents.js';
import type { Voice } from '../session.js';

import { type CliMessages, messages } from './messages.js';

/** A longer diff is not read; the command that repairs it shows the rest in version control. */
const mostLines = 40;

/** Drift for a person: which document, what it says and what the code says, and what to do. */
export function formatDrift(drift: readonly Drift[], folder: string, voice: Voice): string {
  const { language, paint } = voice;
  const say = messages(language);
  const lines = drift.flatMap((one) => [
    `  ${describeDrift(one, folder, voice)}`,
    ...formatPassages(one.passages, voice),
  ]);
  const remedies = [...new Set(drift.map(({ kind }) => remedyOf(kind, say)))];
  const legend = drift.some(({ passages }) => passages.length > 0) ? [`  ${paint.dim(say.legend)}`] : [];
  return [
    paint.bold(say.drift),
    ...lines,
    ...legend,
    '',
    ...remedies.map((remedy) => `${paint.dim('→')} ${remedy}`),
    '',
  ].join('\n');
}

/** One sentence on one document. */
export function describeDrift(
  { path, kind, textIsSame }: Drift,
  folder: string,
  voice: Pick<Voice, 'say' | 'shown'>,
): string {
  const say = voice.say.report;
  const shown = voice.shown(join(folder, path));
  return textIsSame && (kind === 'changed' || kind === 'edited') ? say.sameText(say[kind](shown)) : say[kind](shown);
}

/** What to do about a document that drifted. */
export function remedyOf(kind: Drift['kind'], say: CliMessages): string {
  if (kind === 'edited') return say.editedRemedy;
  return kind === 'blocked' ? say.blockedRemedy : say.driftRemedy;
}

/** Passages line by line, each below its heading. */
export function formatPassages(passages: readonly Passage[], { language, paint }: Voice): readonly string[] {
  const lines = passages.flatMap(({ heading, before, after }) =>
    before.length + after.length === 0
      ? []
      : [
          ...(heading === undefined ? [] : [`    ${paint.bold(heading)}`]),
          ...signedLines(before, after).map(
            (line) => `      ${line.startsWith('-') ? paint.red(line) : paint.green(line)}`,
          ),
        ],
  );
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines), `      ${messages(language).more(lines.length - mostLines)}`];
}

/** Old and new line by line where there are as many, so that each pair is read together. */
function signedLines(before: readonly string[], after: readonly string[]): readonly string[] {
  const [old, now] = [before.map((line) => `- ${line}`), after.map((line) => `+ ${line}`)];
  return old.length === now.length ? old.flatMap((line, index) => [line, now[index] ?? '']) : [...old, ...now];
}
