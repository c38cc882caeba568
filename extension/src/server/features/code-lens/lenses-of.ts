import type { HolderPlace, Span } from '@verklaar/core';
import type { CodeLens } from 'vscode-languageserver/node';

import type { ProjectState } from '../../analysis/project-session.js';
import type { ProjectFile, Server } from '../../feature.js';

import { rangeOf } from '../../places.js';
import { outlineOf } from '../../symbols/outline-of.js';

/** A line above each class, interface, type alias and schema of a file that holds personal data. */
export function lensesOf(server: Pick<Server, 'language' | 't'>, at: ProjectFile, state: ProjectState): CodeLens[] {
  const facts = state.factsIn(at.path);
  const undecided = state.undecidedIn(at.path);
  if (undecided.length === 0 && !facts.some(({ kind }) => kind === 'personalField')) return [];
  const { holders } = outlineOf(at.session, at.path);
  // Declarations of one name are one holder (a schema and the type of it): the first speaks.
  const first = new Map<string, HolderPlace>();
  for (const holder of holders) if (!first.has(holder.owner)) first.set(holder.owner, holder);
  return [...first.values()].flatMap((holder) => lensOf(server, at, state, holder) ?? []);
}

function lensOf(
  server: Pick<Server, 'language' | 't'>,
  { path }: ProjectFile,
  state: ProjectState,
  { owner, at }: HolderPlace,
): CodeLens | undefined {
  const isWithin = (one: string): boolean => one === owner || one.startsWith(`${owner}.`);
  const fields = state.factsIn(path).filter((fact) => fact.kind === 'personalField' && isWithin(fact.owner));
  const undecided = state.undecidedIn(path).filter((field) => isWithin(field.owner));
  if (fields.length + undecided.length === 0) return undefined;
  const symbols = new Set(fields.map(({ evidence }) => evidence.symbol));
  const using = state.register.activities.filter(
    ({ declared, data }) =>
      declared &&
      data.some(({ evidence }) => evidence.some(({ file, symbol }) => file === path && symbols.has(symbol))),
  );
  const receiving = new Set(using.flatMap(({ recipients }) => recipients.map(({ recipient }) => recipient)));
  const open = state.findingsIn(path).filter((finding) => isAbout(finding, symbols, undecided)).length;
  const title = titleOf(server, {
    personalData: fields.length,
    activities: using.length,
    recipients: receiving.size,
    openPoints: open,
  });
  const command = open === 0 ? 'verklaar.register.focus' : 'verklaar.openPoints.focus';
  return { range: rangeOf(at), command: { title, command } };
}

/** Whether a finding is about one of these fields. */
function isAbout(
  { at, evidence }: { readonly at?: Span; readonly evidence: readonly { readonly symbol: string }[] },
  symbols: ReadonlySet<string>,
  undecided: readonly { readonly at: Span }[],
): boolean {
  const isUndecided = undecided.some(
    (field) => field.at.start.line === at?.start.line && field.at.start.column === at.start.column,
  );
  return isUndecided || evidence.some(({ symbol }) => symbols.has(symbol));
}

interface Counts {
  readonly personalData: number;
  readonly activities: number;
  readonly recipients: number;
  readonly openPoints: number;
}

/** Each number with its noun in the right form: the plural is a matter of the language. */
function titleOf({ language, t }: Pick<Server, 'language' | 't'>, counts: Counts): string {
  const rules = new Intl.PluralRules(language);
  const isOne = (count: number): boolean => rules.select(count) === 'one';
  const { personalData, activities, recipients, openPoints } = counts;
  return [
    isOne(personalData)
      ? t('{count} personal datum', { count: personalData })
      : t('{count} personal data', { count: personalData }),
    isOne(activities) ? t('{count} activity', { count: activities }) : t('{count} activities', { count: activities }),
    isOne(recipients) ? t('{count} recipient', { count: recipients }) : t('{count} recipients', { count: recipients }),
    ...(openPoints === 0
      ? []
      : [
          isOne(openPoints)
            ? t('{count} open point', { count: openPoints })
            : t('{count} open points', { count: openPoints }),
        ]),
  ].join(' · ');
}
