import { configFileNames } from '@verklaar/core/project';

/**
 * What a file is to a project: its `config`; a `document` or a decision in the folder of the documents; an `input`, which may
 * decide what is read (code, and what compilers and package managers read); or nothing, `other`.
 */
export type FileKind = 'config' | 'document' | 'input' | 'other';

/**
 * @param file - Absolute, POSIX.
 * @param output - Folder of the documents, relative to the folder of the config.
 */
export function kindOfFile(file: string, folder: string, output: string): FileKind {
  if (configFileNames.some((name) => file === `${folder}/${name}`)) return 'config';
  if (file.startsWith(`${folder}/${output}/`)) return 'document';
  const isMade = /\/(?:\.git|build|coverage|dist|node_modules|out)\//u.test(file.slice(folder.length));
  const isRead = /\.(?:astro|html|jsonc?|lock|[cm]?[jt]sx?|svelte|vue|ya?ml)$/u.test(file);
  return isRead && !isMade ? 'input' : 'other';
}
