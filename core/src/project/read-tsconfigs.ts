import { ts } from 'ts-morph';

import type { FileSystem } from './file-system.js';

import { isInside, toAbsolutePath, toShownPath } from './paths.js';
import { ProjectError } from './project-error.js';

/** A `tsconfig.json` as the compiler understood it. */
export interface CompilerConfig {
  readonly file: string;
  readonly parsed: ts.ParsedCommandLine;
}

/** Configs of one run, each read once; programs ask for those of the projects they refer to. */
export interface ConfigReader {
  read(file: string): ts.ParsedCommandLine | undefined;
  readonly host: ts.ParseConfigFileHost;
}

export function createConfigReader(files: FileSystem): ConfigReader {
  const known = new Map<string, ts.ParsedCommandLine | undefined>();
  const host: ts.ParseConfigFileHost = {
    ...files,
    getCurrentDirectory: () => '/',
    // The problem is among the errors of the config that comes back, or no config comes back.
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  };
  return {
    host,
    read(file) {
      if (!known.has(file)) known.set(file, ts.getParsedCommandLineOfConfigFile(file, undefined, host));
      return known.get(file);
    },
  };
}

/**
 * The configs of a workspace: those named, and the projects they refer to as far as they lie inside the root. Each once,
 * whatever the cycles between them.
 *
 * @throws {@link ProjectError} when one is missing or cannot be read.
 */
export function readTsconfigs(
  root: string,
  named: readonly string[],
  reader: ConfigReader,
  files: FileSystem,
): readonly CompilerConfig[] {
  const found = new Map<string, CompilerConfig>();
  const pending = named.map((name) => ({ file: configFileAt(root, name, files), from: root }));
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const { file } = next;
    if (found.has(file)) continue;
    const parsed = requireConfig(root, file, reader, files);
    found.set(file, { file, parsed });
    for (const reference of parsed.projectReferences ?? []) {
      const referred = ts.resolveProjectReferencePath(reference);
      if (isInside(root, referred)) pending.push({ file: referred, from: file });
    }
  }
  return [...found.values()];
}

/** A folder stands for the `tsconfig.json` in it, as for the compiler. */
function configFileAt(root: string, name: string, files: FileSystem): string {
  const file = toAbsolutePath(root, name);
  return files.directoryExists(file) ? `${file}/tsconfig.json` : file;
}

function requireConfig(root: string, file: string, reader: ConfigReader, files: FileSystem): ts.ParsedCommandLine {
  const shown = toShownPath(root, file);
  if (!files.fileExists(file)) {
    throw new ProjectError(
      `There is no ${shown} in ${root}.`,
      'Add one beside verklaar.config.json, or name the files to use: "tsconfig": ["packages/shop/tsconfig.json"].',
      { obstacle: { kind: 'noTsconfig', files: shown } },
    );
  }
  const parsed = reader.read(file);
  const syntax = ts.readConfigFile(file, files.readFile).error;
  const problem = syntax ?? parsed?.errors.find(({ code }) => isFatal(code));
  if (parsed === undefined || problem !== undefined) {
    const reason =
      problem === undefined ? 'it cannot be read' : ts.flattenDiagnosticMessageText(problem.messageText, ' ');
    throw new ProjectError(
      `${shown} cannot be used: ${reason}`,
      `Mend it until \`npx tsc -p ${shown} --noEmit\` accepts it.`,
      { obstacle: { kind: 'unusableTsconfig', files: shown, reason } },
    );
  }
  return parsed;
}

/**
 * Syntax errors, files that cannot be read, circular `extends`. Options of a newer or older compiler than ours, and a config
 * that selects no file (a solution), do not keep us from reading code.
 */
function isFatal(code: number): boolean {
  return (code >= 1000 && code < 2000) || [5012, 5083, 6053, 6096, 18000].includes(code);
}
