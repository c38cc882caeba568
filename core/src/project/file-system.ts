import { ts } from 'ts-morph';

import { libraryFolder, readLibraryFile } from './compiler-libraries.js';

/** Texts that are not saved yet, by absolute POSIX path: they stand for what is on disk. */
export type Overlay = ReadonlyMap<string, string>;

/** What the compiler reads: the disk, unsaved texts before it, and the language's own library. Nothing is written. */
export type FileSystem = Required<
  Pick<ts.CompilerHost, 'directoryExists' | 'fileExists' | 'getDirectories' | 'readDirectory' | 'readFile' | 'realpath'>
> & { readonly useCaseSensitiveFileNames: boolean };

export function createFileSystem(overlay: Overlay = new Map()): FileSystem {
  const disk = ts.sys;
  return {
    useCaseSensitiveFileNames: disk.useCaseSensitiveFileNames,
    readFile: (file) => overlay.get(file)?.replace(/^\uFEFF/u, '') ?? readLibraryFile(file) ?? disk.readFile(file),
    fileExists: (file) => overlay.has(file) || readLibraryFile(file) !== undefined || disk.fileExists(file),
    directoryExists: (folder) => folder === libraryFolder || disk.directoryExists(folder),
    getDirectories: (folder) => disk.getDirectories(folder),
    readDirectory: (...request) => disk.readDirectory(...request),
    realpath: (file) => disk.realpath?.(file) ?? file,
  };
}
