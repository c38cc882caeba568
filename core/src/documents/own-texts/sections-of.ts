import type { Heading, Root } from 'mdast';

/** A section of a document: its heading, and its own words up to the next heading of any depth. */
export interface DocumentSection {
  readonly name: string;
  readonly heading: Heading;
  /** Where its own words start and end among the blocks of the tree. */
  readonly start: number;
  readonly end: number;
  /** Whether the heading after them opens a section within this one. */
  readonly hasParts: boolean;
}

/** The sections that texts of one's own can name, in the order of the document. */
export function sectionsOf({ children }: Root): readonly DocumentSection[] {
  return children.flatMap((heading, index): readonly DocumentSection[] => {
    const name = heading.type === 'heading' ? (heading.data?.place ?? heading.data?.anchor) : undefined;
    if (heading.type !== 'heading' || name === undefined) return [];
    const found = children.findIndex((block, at) => at > index && block.type === 'heading');
    const end = found === -1 ? children.length : found;
    const next = children[end];
    return [{ name, heading, start: index + 1, end, hasParts: next?.type === 'heading' && next.depth > heading.depth }];
  });
}
