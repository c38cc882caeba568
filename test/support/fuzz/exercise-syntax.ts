import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Sources } from './exercise-engine.js';
import type { Measure } from './measured.js';

import { readOutline } from '../../../core/src/index.js';
import { createSyntaxReader, type FileReading } from '../../../core/src/project/index.js';
import { nestsTooDeeply } from '../../../core/src/project/left-out.js';
import { annotations } from '../collect.js';
import { checkSpan } from './check-span.js';
import { exerciseEditing } from './exercise-editing.js';

/** Of a program: with as many as these, each kind of edit comes to several files. */
const editedFiles = 25;

/**
 * Reads each file of a program without types, as an editor does: as it is, with half of it typed, and whole again.
 *
 * @returns How many facts there were.
 * @throws whatever the reader throws, which it never should; an AssertionError when what was typed in between leaves a trace.
 */
export function exerciseSyntax(sources: Sources, measure: Measure = (_, run) => run()): number {
  const root = mkdtempSync(path.join(tmpdir(), 'verklaar-fuzz-'));
  try {
    const files = measure('writing', () => writeProgram(root, sources));
    return readProgram(root, files, measure);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Names of no files: which there are is of no interest to the reader. */
const tsconfig = JSON.stringify({
  compilerOptions: { target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', allowJs: true },
  files: [],
});

type Texts = ReadonlyMap<string, string>;

function readProgram(root: string, texts: Texts, measure: Measure): number {
  const reader = createSyntaxReader({ root });
  const readings = [...texts].map(([file, text]) => {
    const reading = measure('reading', () => reader.read(file, []));
    checkPlaces(reading, text, root);
    measure('editing', () => {
      exerciseEditing(reader.host, file, [], reading.undecided);
    });
    const source = reader.host.sourceFile(file);
    if (source) measure('outline', () => readOutline(reader.host, source, root));
    return reading;
  });
  const facts = readings.flatMap((reading) => reading.facts);
  const edited = readings.slice(0, editedFiles);
  for (const { file } of edited) {
    const known = facts.filter(({ evidence }) => `${root}/${evidence.file}` !== file);
    const text = texts.get(file) ?? '';
    // What somebody has who is typing it.
    const half = text.slice(0, text.length >> 1);
    reader.update(file, half);
    checkPlaces(
      measure('reading half', () => reader.read(file, known)),
      half,
      root,
    );
    reader.update(file, undefined);
  }
  for (const reading of edited) {
    const again = measure('reading again', () => reader.read(reading.file, []));
    if (isTooDeep(again) || isTooDeep(reading)) continue;
    assert.deepEqual(again, reading, `${reading.file}: what was typed in between is still told`);
  }
  return facts.length;
}

/** How deep the stack lets a reading go changes while the code that reads is optimised. */
function isTooDeep({ findings }: FileReading): boolean {
  return findings.some(({ params }) => params.problem === nestsTooDeeply.en);
}

function checkPlaces({ file, findings, suppressions }: FileReading, text: string, root: string): void {
  for (const { at } of [...findings, ...suppressions.findings]) {
    if (at !== undefined && `${root}/${at.file}` === file) checkSpan(text, at);
  }
}

/** To the disk: nobody keeps every file of a project open. */
function writeProgram(root: string, sources: Sources): Texts {
  const texts = new Map(Object.entries(sources).map(([file, text]) => [`${root}/${file}`, text]));
  const installed = Object.entries(annotations).map(
    ([file, text]) => [file.replace('/app/', `${root}/`), text] as const,
  );
  for (const [file, text] of [...installed, [`${root}/tsconfig.json`, tsconfig] as const, ...texts]) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return texts;
}
