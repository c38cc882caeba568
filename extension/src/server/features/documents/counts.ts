import type { Finding } from '@verklaar/core';

import type { Server } from '../../feature.js';

/** `2 errors, 1 warning, 4 notes`, in the language of the editor. */
export function countsOf({ t }: Server, findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return t('{errors} errors, {warnings} warnings, {infos} notes', {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  });
}
