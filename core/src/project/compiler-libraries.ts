import { Project } from 'ts-morph';

/** Where the bundled compiler keeps the language's own library; the folder is not on disk. */
export const libraryFolder = '/node_modules/typescript/lib';

let reader: ((file: string) => string | undefined) | undefined;

/** Reads a file of the language's own library, which comes with the bundled compiler. */
export function readLibraryFile(file: string): string | undefined {
  if (!file.startsWith(`${libraryFolder}/`)) return undefined;
  if (reader === undefined) {
    const host = new Project({ useInMemoryFileSystem: true }).getModuleResolutionHost();
    reader = (name) => (host.fileExists(name) ? host.readFile(name) : undefined);
  }
  return reader(file);
}
