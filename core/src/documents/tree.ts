import type { Node, Parent, PhrasingContent, Root } from 'mdast';

/**
 * A sentence of a generated document: an mdast phrasing node of our own that knows which text it is and which facts of the
 * register it tells. Markdown and published HTML show only its children; tests, the preview and `explain` read its data.
 */
export interface Sentence extends Parent {
  type: 'sentence';
  children: PhrasingContent[];
  data: {
    /** Key of the text in `languages/`, or `own` for the organisation's words. */
    key: string;
    /** JSON pointers by id into the register: `/activities/newsletter/retention`. */
    from: readonly string[];
  };
}

/** A fact that is missing: visible in the document and counted at its top. */
export interface Placeholder extends Node {
  type: 'placeholder';
  /** What is to be completed, in the language of the document. */
  value: string;
  data: { /** Id of the finding that says the same. */ finding: string; subject: string };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    sentence: Sentence;
    placeholder: Placeholder;
  }
  interface RootContentMap {
    sentence: Sentence;
    placeholder: Placeholder;
  }
}

/** A document before it is written: a tree, its language, and what it lacks. */
export interface Document {
  readonly kind: 'statement' | 'register';
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** Shown as a draft: always, until a person has approved exactly this text. */
  readonly root: Root;
  readonly placeholders: readonly Placeholder[];
}
