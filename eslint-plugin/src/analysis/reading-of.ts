import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from 'typescript';

import type { PluginSettings } from '../options/read-settings.js';

import { readSettings } from '../options/read-settings.js';
import { type ProgramReading, readProgram } from './read-program.js';
import { type AnyContext, typeServicesOf } from './type-services.js';

/** What every rule starts from. */
export interface LintedFile {
  readonly services: ReturnType<typeof typeServicesOf>;
  readonly settings: PluginSettings;
  readonly reading: ProgramReading;
  readonly source: SourceFile;
}

/** The linted file in its program. */
export function readingOf(context: AnyContext, program: TSESTree.Program): LintedFile {
  const services = typeServicesOf(context);
  const settings = readSettings(context.settings);
  const root = rootOf(context, settings);
  const reading = readProgram(services.program, { root, ...(settings.config && { config: settings.config }) });
  return { services, settings, reading, source: services.esTreeNodeToTSNodeMap.get(program) };
}

/** Absolute POSIX path of the folder that names of files start from. */
export function rootOf({ cwd }: AnyContext, { root = cwd }: PluginSettings): string {
  return root.replaceAll('\\', '/');
}
