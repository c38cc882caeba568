import type { ProjectState } from '../../extension/src/server/analysis/project-session.js';

/** A keystroke in an annotated file: the text before and after. */
export interface AnnotatedKeystroke {
  readonly file: string;
  /** As facts name it. */
  readonly path: string;
  readonly text: string;
  /** The category of one field is another. */
  readonly changed: string;
  readonly category: string;
}

/**
 * As many files with annotations as are asked for, from all over a project: in each the category of a field is changed.
 *
 * @param textOf - Text of a file, absolute.
 */
export function annotatedKeystrokes(
  { facts, root }: ProjectState,
  count: number,
  textOf: (file: string) => string,
): readonly AnnotatedKeystroke[] {
  const paths = [...new Set(facts.flatMap((fact) => (fact.kind === 'personalField' ? [fact.evidence.file] : [])))];
  const places = paths.flatMap((path): readonly AnnotatedKeystroke[] => {
    const text = textOf(`${root}/${path}`);
    const changed = text.replace(/'contact\.(?:email|phone)'/u, "'contact.address'");
    return text === changed ? [] : [{ file: `${root}/${path}`, path, text, changed, category: 'contact.address' }];
  });
  return Array.from({ length: Math.min(count, places.length) }, (_, index) => {
    const place = places[Math.floor((index * places.length) / Math.min(count, places.length))];
    if (place === undefined) throw new Error('No annotated file');
    return place;
  });
}
