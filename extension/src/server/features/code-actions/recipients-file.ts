import type { FixProject } from '@verklaar/core';

import type { ProjectState } from '../../analysis/project-session.js';

/** Where a recipient is declared: a source file, or the config. Paths relative to the root. */
export interface RecipientsFile {
  readonly kind: 'code' | 'config';
  readonly path: string;
}

/** The file where most recipients of the project are declared, else its `privacy.ts`, else the config. */
export function recipientsFile(state: ProjectState, { root }: FixProject): RecipientsFile | undefined {
  const { facts, files, configFile } = state;
  const own = new Set(files.map((file) => file.slice(root.length + 1)));
  const counts = new Map<string, number>();
  for (const { kind, evidence } of facts) {
    if (kind === 'recipient') counts.set(evidence.file, (counts.get(evidence.file) ?? 0) + 1);
  }
  const config = configFile.startsWith(`${root}/`) ? configFile.slice(root.length + 1) : undefined;
  const [most] = [...counts]
    .filter(([file]) => own.has(file) || file === config)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (most !== undefined) return { kind: most[0] === config ? 'config' : 'code', path: most[0] };
  const [privacy] = [...own].filter((file) => /(?:^|\/)privacy\.[cm]?ts$/u.test(file)).sort(byDepth);
  if (privacy !== undefined) return { kind: 'code', path: privacy };
  return config === undefined ? undefined : { kind: 'config', path: config };
}

function byDepth(one: string, other: string): number {
  const depth = (file: string): number => file.split('/').length;
  return depth(one) - depth(other) || (one < other ? -1 : 1);
}
