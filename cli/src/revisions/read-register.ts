import type { Register } from '@verklaar/core';

import { validateRegister } from '@verklaar/core';
import { findDocumentsFolder } from '@verklaar/core/project';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Analysed } from '../analyse.js';
import type { Workplace } from '../work/workplace.js';

import { readApprovals } from '../approved/stored-approvals.js';
import { openDocuments } from '../documents/document-store.js';
import { requireInside } from '../documents/require-inside.js';
import { UsageError } from '../errors.js';
import { keptRegisters } from '../published/approved-texts.js';
import { gitShow } from './git-show.js';

/** A register with where it was found, as it is told. */
export interface NamedRegister {
  readonly name: string;
  readonly register: Register;
}

const registerName = 'register.json';

/**
 * The register that was approved last; before the first approval, the one of the last commit.
 *
 * @throws UsageError when there is neither.
 */
export async function approvedRegister(workplace: Workplace): Promise<NamedRegister> {
  const { root, output } = findDocumentsFolder(workplace.root, workplace.configPath);
  const stored = openDocuments(requireInside(root, output, workplace.say.report));
  const { parsed } = readApprovals(stored, root);
  const last = keptRegisters(
    parsed.approvals.map(({ approval }) => approval),
    stored,
  ).kept.at(-1);
  if (last === undefined) return registerAt(workplace, 'HEAD');
  return { name: workplace.say.comparison.approved(last.effectiveFrom), register: last.register };
}

/** The register as the code says now. */
export function presentRegister({ say }: Pick<Workplace, 'say'>, { analysis }: Analysed): NamedRegister {
  return { name: say.comparison.now, register: analysis.register };
}

/**
 * A register by the path of its file, or by a revision of git.
 *
 * @throws UsageError when neither leads to a register.
 */
export async function registerAt(workplace: Workplace, place: string): Promise<NamedRegister> {
  const { comparison: say } = workplace.say;
  const path = resolve(workplace.cwd, place);
  if (place.endsWith('.json') || existsSync(path)) {
    if (!existsSync(path)) throw new UsageError(say.noFile(place), say.placeRemedy);
    return { name: place, register: parseRegister(readText(path, place, workplace), place, workplace) };
  }
  const { root, output } = findDocumentsFolder(workplace.root, workplace.configPath);
  const file = join(output, registerName).replaceAll('\\', '/');
  const answer = await gitShow(root, place, file);
  if ('problem' in answer) throw new UsageError(say.noRevision(place, file, answer.problem), say.placeRemedy);
  return { name: place, register: parseRegister(answer.text, `${place}:${file}`, workplace) };
}

function readText(path: string, place: string, { say: { comparison: say } }: Workplace): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(say.unreadable(place, error instanceof Error ? error.message : ''), say.placeRemedy);
  }
}

function parseRegister(text: string, place: string, workplace: Workplace): Register {
  const { comparison: say } = workplace.say;
  let json: Parameters<typeof validateRegister>[0];
  try {
    json = JSON.parse(text) as typeof json;
  } catch (error) {
    throw new UsageError(say.notJson(place, error instanceof Error ? error.message : ''), say.registerRemedy);
  }
  const { register, problems } = validateRegister(json);
  if (register !== undefined) return register;
  const [first] = problems;
  throw new UsageError(
    say.noRegister(place, first?.path ?? '', first?.expected ?? '', first?.found ?? '', problems.length),
    say.registerRemedy,
  );
}
