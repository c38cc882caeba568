import type { ViewNode } from '../../../protocol/overview.js';
import type { ProjectState } from '../../analysis/project-session.js';
import type { ViewContext } from './view-context.js';

/** How many fields people decided on, of those that are personal, reviewed, or look personal. */
interface Coverage {
  readonly decided: number;
  readonly undecided: number;
}

/** Coverage by file, relative to the root. Files without candidates have none. */
function coverageByFile(state: ProjectState): ReadonlyMap<string, Coverage> {
  const files = new Map<string, { decided: number; undecided: number }>();
  const of = (file: string): { decided: number; undecided: number } => {
    const known = files.get(file) ?? { decided: 0, undecided: 0 };
    files.set(file, known);
    return known;
  };
  const prefix = `${state.root}/`;
  const own = new Set(state.files.map((file) => (file.startsWith(prefix) ? file.slice(prefix.length) : file)));
  for (const fact of state.facts) {
    const isDecision = fact.kind === 'personalField' || fact.kind === 'notPersonalField';
    if (isDecision && own.has(fact.evidence.file)) of(fact.evidence.file).decided += 1;
  }
  for (const field of state.undecided) of(field.at.file).undecided += 1;
  return files;
}

/** Decided of all candidates: in all, then by folder, its files, and the fields that wait. */
export function coverageView(context: ViewContext): readonly ViewNode[] {
  const files = coverageByFile(context.state);
  if (files.size === 0) return [];
  const folders = new Map<string, string[]>();
  for (const file of [...files.keys()].sort()) {
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  const coverageOf = (list: Iterable<string>): Coverage => sum([...list].flatMap((file) => files.get(file) ?? []));
  return [
    {
      id: 'all',
      label: context.server.t('All folders'),
      ...shown(context, coverageOf(files.keys())),
    },
    ...[...folders].map(([folder, list]): ViewNode => ({
      id: `folder/${folder}`,
      label: folder,
      ...shown(context, coverageOf(list)),
      children: list.map((file): ViewNode => ({
        id: `file/${file}`,
        label: file.slice(file.lastIndexOf('/') + 1),
        ...shown(context, coverageOf([file])),
        ...context.located({ file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }),
        children: waitingIn(context, file),
      })),
    })),
  ];
}

function waitingIn({ state, words, located }: ViewContext, file: string): readonly ViewNode[] {
  return state.undecidedIn(file).map((field) => ({
    id: `field/${field.owner}.${field.name}`,
    label: field.evidence.symbol,
    description: words.category(field.category),
    icon: 'question',
    context: 'field',
    ...located(field.at),
  }));
}

function shown(
  { server: { t } }: ViewContext,
  { decided, undecided }: Coverage,
): Pick<ViewNode, 'description' | 'icon'> {
  const all = decided + undecided;
  // Never more than is true: 99.6 percent is not all.
  const percent = Math.floor((decided / all) * 100);
  return {
    description: t('{decided} of {all} decided ({percent}%)', { decided, all, percent }),
    icon: undecided === 0 ? 'pass' : 'circle-large-outline',
  };
}

function sum(list: readonly Coverage[]): Coverage {
  return list.reduce((all, one) => ({ decided: all.decided + one.decided, undecided: all.undecided + one.undecided }), {
    decided: 0,
    undecided: 0,
  });
}
