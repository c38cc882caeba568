import type { Finding } from '../../facts/index.js';
import type { RegisterContext } from './register-context.js';

/** The findings about a place in the register and everything below it. */
export function findingsAbout(place: string, { findings }: RegisterContext): readonly Finding[] {
  return findings.filter(({ subject }) => subject === place || subject.startsWith(`${place}/`));
}

/** A finding in one line: its id, which every tool shares, and its message. */
export function findingTitle(finding: Finding, context: RegisterContext): string {
  return `${finding.id}: ${describe(finding, context).message}`;
}

/** A finding in the language of the document. */
export function describe(
  finding: Finding,
  _context: RegisterContext,
): { readonly message: string; readonly remedy: string; readonly articles: readonly string[] } {
  return { message: Object.values(finding.params).join(', '), remedy: '', articles: [] };
}
