import path from 'node:path';

/** An absolute POSIX path; backslashes that a configuration written on Windows may hold become slashes. */
export function toAbsolutePath(base: string, given: string): string {
  return toPosixPath(path.resolve(base, given.replaceAll('\\', '/')));
}

/** The path with slashes, as compilers write it on every system. */
export function toPosixPath(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}

/** For messages: relative to a folder where that is shorter to read. */
export function toShownPath(base: string, file: string): string {
  const relative = toPosixPath(path.relative(base, file));
  return relative === '' ? '.' : relative.startsWith('../../') ? file : relative;
}

export function isInside(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
