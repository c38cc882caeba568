import { execFile } from 'node:child_process';

/** What git answered: the text of a file, or why there is none. */
export type GitAnswer = { readonly text: string } | { readonly problem: string };

/** A register of thousands of activities is some megabytes. */
const mostBytes = 256 * 1024 * 1024;

/**
 * The text of a file in a revision of the repository around a folder. No shell, no hook and no filter runs.
 *
 * @param file - Relative to the folder, POSIX.
 */
export async function gitShow(folder: string, revision: string, file: string): Promise<GitAnswer> {
  const argv = ['-C', folder, '--no-pager', 'show', '--no-textconv', '--end-of-options', `${revision}:./${file}`];
  return new Promise((resolve) => {
    execFile('git', argv, { encoding: 'utf8', maxBuffer: mostBytes, windowsHide: true }, (error, stdout, stderr) => {
      if (error === null) resolve({ text: stdout });
      else resolve({ problem: stderr.trim().split('\n')[0] ?? error.message });
    });
  });
}
