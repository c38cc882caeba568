/** Reads a file; `undefined` when it is not there. */
export type ReadFile = (path: string) => string | undefined;

export interface PackageFolder {
  readonly name: string;
  /** Absolute POSIX path of the folder of its `package.json`. */
  readonly root: string;
  /** `11.12.0`; absent: it says none. */
  readonly version?: string;
}

/**
 * Finds the package of a file: the nearest `package.json` above it that has a name (one without only sets the module format).
 * Answers are remembered by folder.
 */
export function createPackageFinder(readFile: ReadFile): (file: string) => PackageFolder | undefined {
  const answers = new Map<string, PackageFolder | undefined>();

  function packageOfFolder(folder: string): PackageFolder | undefined {
    if (answers.has(folder)) return answers.get(folder);
    const found = packageIn(readFile(`${folder}/package.json`));
    const parent = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    const answer = found ? { ...found, root: folder } : parent === folder ? undefined : packageOfFolder(parent);
    answers.set(folder, answer);
    return answer;
  }
  return (file) => packageOfFolder(file.slice(0, Math.max(0, file.lastIndexOf('/'))));
}

/** A `package.json` that cannot be parsed names no package; the package manager is the one to complain. */
function packageIn(text: string | undefined): Omit<PackageFolder, 'root'> | undefined {
  if (text === undefined) return undefined;
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    if (typeof content !== 'object' || content === null) return undefined;
    const { name, version } = content as { readonly name?: unknown; readonly version?: unknown };
    if (typeof name !== 'string' || name === '') return undefined;
    return { name, ...(typeof version === 'string' && { version }) };
  } catch {
    return undefined;
  }
}
