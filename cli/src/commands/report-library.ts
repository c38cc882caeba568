import type { Finding } from '@verklaar/core';

import { analyseLibrary, type LibraryAnalysis } from '@verklaar/core/project';
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

import type { Session } from '../session.js';

import { openDocuments } from '../documents/document-store.js';
import { freeNameFor } from '../documents/free-name.js';
import { requireInside } from '../documents/require-inside.js';
import { writeChanges } from '../documents/write-changes.js';
import { RefusalError } from '../errors.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { countFindings, countOf, formatFindings } from '../output/findings-text.js';
import { jsonFindings, printJson } from '../output/json.js';
import { messages } from '../output/messages.js';
import { tell } from '../output/tell.js';

export interface LibraryOptions {
  readonly allowEmpty?: boolean;
  readonly force?: boolean;
  /** The fact file, relative to the folder of the project. */
  readonly out?: string;
  readonly strict?: boolean;
}

/** A package whose code carries no annotation has nothing to tell those who use it. */
const nothingFound: Finding = { id: 'AN16', severity: 'error', params: {}, subject: '', evidence: [] };

/** Writes the fact file that tells those who use a package which personal data its types carry. */
export async function reportLibrary(session: Session, options: LibraryOptions): Promise<ExitCode> {
  const analysis = await analyse(session);
  const empty = analysis.facts.length === 0 && options.allowEmpty !== true;
  const findings = empty && analysis.findings.length === 0 ? [nothingFound] : analysis.findings;
  const out = options.out === undefined ? analysis.factFile : resolve(session.root, options.out);
  const file = requireInside(analysis.root, relative(analysis.root, out), session.say.report);
  const written = !empty && write(session, file, analysis.text, options);

  tell(
    session,
    { root: analysis.root, findings },
    {
      json: () => {
        printJson(session, {
          command: 'report --library',
          ...jsonFindings(analysis.root, findings, session),
          package: analysis.package,
          file: session.shown(file),
          written,
        });
      },
      text: () => {
        printLibrary(session, analysis, { file, written, findings, empty });
      },
    },
  );
  const failed = empty || (options.strict === true && countOf(findings, 'error') > 0);
  return failed ? exitCodes.findings : exitCodes.clean;
}

async function analyse(session: Session): Promise<LibraryAnalysis> {
  session.progress.step(messages(session.language).reading);
  try {
    const { configPath } = session;
    return await analyseLibrary({ cwd: session.root, ...(configPath !== undefined && { configPath }) });
  } finally {
    session.progress.stop();
  }
}

/** Whether anything had to be written. @throws RefusalError when another file stands there. */
function write(session: Session, file: string, text: string, { force }: LibraryOptions): boolean {
  const say = messages(session.language);
  const [folder, path] = [dirname(file), basename(file)];
  const stored = openDocuments(folder);
  const before = stored.read(path);
  if (before === text) return false;
  if (stored.isBlocked(path)) throw new RefusalError(say.refusedBlocked([session.shown(file)]), say.blockedRemedy);
  const isForeign = before !== undefined && !isFactFile(before);
  if (isForeign && force !== true) {
    throw new RefusalError(say.notAFactFile(session.shown(file)), say.notAFactFileRemedy);
  }
  writeChanges(session, folder, [{ path, content: text, ...(isForeign && { keepAs: freeNameFor(stored, path) }) }]);
  return true;
}

function isFactFile(text: string): boolean {
  const value = parseObject(text);
  return value !== undefined && 'schemaVersion' in value && 'package' in value && 'facts' in value;
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

interface Shown {
  readonly file: string;
  readonly written: boolean;
  readonly findings: readonly Finding[];
  readonly empty: boolean;
}

function printLibrary(session: Session, { facts, root }: LibraryAnalysis, shown: Shown): void {
  const { io, language, paintError, quiet } = session;
  const say = messages(language);
  const { file, findings, written } = shown;
  if (!quiet && !shown.empty) {
    const name = relative(root, file).replaceAll('\\', '/');
    const lines = [
      written ? say.libraryWritten(session.shown(file), facts.length) : say.libraryUnchanged(session.shown(file)),
      ...(isPublished(root, name) ? [] : [say.publish(name)]),
      countFindings(findings, language),
    ];
    io.stdout.write(`${lines.join('\n')}\n`);
  }
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) io.stderr.write(`\n${formatFindings({ findings: errors, root }, session, paintError)}`);
}

/** Whether `files` of the package lets the fact file through; patterns are given the benefit of the doubt. */
function isPublished(root: string, name: string): boolean {
  const manifest = join(root, 'package.json');
  const content = statSync(manifest, { throwIfNoEntry: false })?.isFile()
    ? parseObject(readFileSync(manifest, 'utf8').replace(/^\uFEFF/u, ''))
    : undefined;
  const files = content !== undefined && 'files' in content ? content.files : undefined;
  if (!Array.isArray(files)) return true;
  return files
    .filter((entry) => typeof entry === 'string')
    .map((entry) => entry.replace(/^\.?\//u, '').replace(/\/$/u, ''))
    .some((entry) => entry.includes('*') || entry === name || name.startsWith(`${entry}/`));
}
