import { ts } from 'ts-morph';

import type { FileSystem } from '../file-system.js';
import type { CompilerConfig, ConfigReader } from '../read-tsconfigs.js';

import { isInside } from '../paths.js';

/** The file that a module specifier in a file leads to, as the compiler finds it. */
export type ResolveModule = (specifier: ts.Expression) => string | undefined;

/** Options of a compiler's config, with what it remembers of resolving. */
interface Resolution {
  readonly folder: string;
  readonly options: ts.CompilerOptions;
  readonly cache: ts.ModuleResolutionCache;
  /** Where projects that this one refers to are in source, by the declaration files they would be built to. */
  readonly sources: () => ReadonlyMap<string, string>;
}

/** @param configs - Of the workspace; a file is resolved under the nearest. */
export function createModuleResolver(
  configs: readonly CompilerConfig[],
  reader: ConfigReader,
  files: FileSystem,
): ResolveModule {
  const canonical = (file: string): string => (files.useCaseSensitiveFileNames ? file : file.toLowerCase());
  const resolutions = configs.map(({ file, parsed }): Resolution => {
    const { options } = parsed;
    let sources: ReadonlyMap<string, string> | undefined;
    return {
      folder: folderOf(file),
      options,
      cache: ts.createModuleResolutionCache('/', canonical, options),
      sources: () => (sources ??= sourcesOfReferences(parsed, reader)),
    };
  });
  const fallback: Resolution = {
    folder: '/',
    options: { allowJs: true, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
    cache: ts.createModuleResolutionCache('/', canonical),
    sources: () => new Map(),
  };
  const known = new WeakMap<ts.Expression, string | null>();

  function resolutionOf(file: string): Resolution {
    const around = resolutions.filter(({ folder }) => isInside(folder, file));
    const depth = Math.max(...around.map(({ folder }) => folder.length));
    return around.find(({ folder }) => folder.length === depth) ?? resolutions[0] ?? fallback;
  }

  function resolve(specifier: ts.Expression): string | undefined {
    if (!ts.isStringLiteralLike(specifier)) return undefined;
    const source = specifier.getSourceFile();
    const { options, cache, sources } = resolutionOf(source.fileName);
    const built = sources();
    const host: ts.ModuleResolutionHost = {
      ...files,
      fileExists: (file) => built.has(file) || files.fileExists(file),
      directoryExists: (folder) =>
        files.directoryExists(folder) || (built.size > 0 && [...built.keys()].some((file) => isInside(folder, file))),
      getCurrentDirectory: () => '/',
      useCaseSensitiveFileNames: files.useCaseSensitiveFileNames,
    };
    const { resolvedModule } = ts.resolveModuleName(
      specifier.text,
      source.fileName,
      options,
      host,
      cache,
      undefined,
      modeOf(specifier, source, options, cache, host),
    );
    const file = resolvedModule?.resolvedFileName;
    return file === undefined ? undefined : (built.get(file) ?? file);
  }

  return (specifier) => {
    let found = known.get(specifier);
    if (found === undefined) {
      found = resolve(specifier) ?? null;
      known.set(specifier, found);
    }
    return found ?? undefined;
  };
}

function modeOf(
  specifier: ts.StringLiteralLike,
  source: ts.SourceFile,
  options: ts.CompilerOptions,
  cache: ts.ModuleResolutionCache,
  host: ts.ModuleResolutionHost,
): ts.ResolutionMode {
  const format = ts.getImpliedNodeFormatForFile(source.fileName, cache.getPackageJsonInfoCache(), host, options);
  return ts.getModeForUsageLocation({ ...source, impliedNodeFormat: format }, specifier, options);
}

/** As in an editor: another project of the workspace is read in source, built or not. */
function sourcesOfReferences(parsed: ts.ParsedCommandLine, reader: ConfigReader): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const reference of parsed.projectReferences ?? []) {
    const referred = reader.read(ts.resolveProjectReferencePath(reference));
    for (const file of referred?.fileNames ?? []) {
      if (referred === undefined || file.endsWith('.json')) continue;
      for (const output of ts.getOutputFileNames(referred, file, false)) {
        if (/\.d\.[cm]?ts$/u.test(output)) sources.set(output, file);
      }
    }
  }
  return sources;
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
