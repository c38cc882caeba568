import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Workspace {
  /** Real path of the folder. */
  readonly root: string;
  write(files: Readonly<Record<string, string>>): void;
  remove(): void;
}

/** A folder on disk with these files, for what only a real file system can show: links, packages, builds. */
export function createWorkspace(files: Readonly<Record<string, string>>, name = 'workspace'): Workspace {
  const root = path.join(realpathSync(mkdtempSync(path.join(os.tmpdir(), 'verklaar-'))), name);
  const write = (more: Readonly<Record<string, string>>): void => {
    for (const [file, text] of Object.entries(more)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
  };
  write(files);
  return {
    root,
    write,
    remove: () => {
      rmSync(path.dirname(root), { recursive: true, force: true });
    },
  };
}
