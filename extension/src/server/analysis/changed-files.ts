import type { ProjectState } from './project-session.js';

/** Files of which findings, facts or open fields are other than before. */
export function changedFiles(before: ProjectState, after: ProjectState): readonly string[] {
  const files = new Set([before, after].flatMap(filesIn));
  return [...files].filter(
    (file) =>
      !areSame(before.findingsIn(file), after.findingsIn(file)) ||
      !areSame(before.factsIn(file), after.factsIn(file)) ||
      !areSame(before.undecidedIn(file), after.undecidedIn(file)),
  );
}

function filesIn({ facts, findings, undecided }: ProjectState): readonly string[] {
  return [
    ...facts.map(({ evidence }) => evidence.file),
    ...findings.flatMap(({ at }) => at?.file ?? []),
    ...undecided.map(({ at }) => at.file),
  ];
}

/** Most parts are the very same; those made again are compared by what they say. */
function areSame(first: readonly unknown[], second: readonly unknown[]): boolean {
  if (first.length !== second.length) return false;
  return first.every((one, index) => one === second[index] || JSON.stringify(one) === JSON.stringify(second[index]));
}
