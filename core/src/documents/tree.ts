import type { Data, Node, Parent, PhrasingContent, Root, RootContent } from 'mdast';

/**
 * A sentence of a generated document: an mdast phrasing node of our own that knows which text it is and which facts of the
 * register it tells. Markdown and published HTML show only its children; tests, the preview and `explain` read its data.
 * Writers put one space between a sentence and the sentence or placeholder that follows it.
 */
export interface Sentence extends Parent {
  type: 'sentence';
  children: PhrasingContent[];
  data: Data & {
    /** Key of the text in `languages/`, or `own` for the organisation's words. */
    key: string;
    /** JSON pointers by id into the register: `/activities/newsletter/retention`. */
    from: readonly string[];
  };
}

/** A fact that is missing: visible in the document and counted at its top. Writers add the brackets and "to be completed". */
export interface Placeholder extends Node {
  type: 'placeholder';
  /** What is to be completed, in the language of the document. */
  value: string;
  data: Data & { /** Id of the finding that says the same. */ finding: string; subject: string };
}

/** Terms with what is said of each, for example the fields of a register entry: `<dl>` in HTML, a list in Markdown. */
export interface DescriptionList extends Parent {
  type: 'descriptionList';
  children: Description[];
}

export interface Description extends Parent {
  type: 'description';
  children: [DescriptionTerm, DescriptionDetails];
}

export interface DescriptionTerm extends Parent {
  type: 'descriptionTerm';
  children: PhrasingContent[];
}

export interface DescriptionDetails extends Parent {
  type: 'descriptionDetails';
  /** Paragraphs and lists. */
  children: RootContent[];
}

/** How the section that a heading opens is set apart on the page. */
export type SectionLook =
  /** The answer in one screen. */
  | 'summary'
  /** The right to object, shown separately from all other information (Art. 21(4)). */
  | 'objection'
  /** One of several alike: an activity, a register entry. */
  | 'card'
  /** Work left for a person. */
  | 'openPoints';

declare module 'mdast' {
  interface PhrasingContentMap {
    sentence: Sentence;
    placeholder: Placeholder;
  }
  interface BlockContentMap {
    descriptionList: DescriptionList;
  }
  interface RootContentMap {
    sentence: Sentence;
    placeholder: Placeholder;
    descriptionList: DescriptionList;
    description: Description;
    descriptionTerm: DescriptionTerm;
    descriptionDetails: DescriptionDetails;
  }
  interface HeadingData {
    look?: SectionLook;
    /** Anchor of the section; without it one is made from the words of the heading. */
    anchor?: string;
    /** Name by which texts of one's own find the section; without it, its anchor. */
    place?: string;
  }
  interface TableData {
    /** What the table shows, for HTML. */
    caption?: string;
    /** Whether the first cell of each row names it. */
    rowHeaders?: boolean;
  }
}

/** What a person approved last of a document in one language. */
export interface ApprovedVersion {
  readonly version: string;
  /** Day from which it applies, ISO 8601. */
  readonly effectiveFrom: string;
}

/**
 * Whether a person approved a document, as it says of itself above its words. It is no part of them: approving a document
 * changes no version.
 */
export type Standing =
  | {
      readonly state: 'draft';
      readonly version: string;
      /** Day that the config proposes, ISO 8601. */
      readonly proposedFrom?: string;
    }
  | { readonly state: 'approved'; readonly version: string; readonly effectiveFrom: string }
  /** Another text than the one that was approved: a draft again. */
  | { readonly state: 'changed'; readonly version: string; readonly approved: ApprovedVersion };

/** A document before it is written: a tree, its language, and what it lacks. */
export interface Document {
  readonly kind: 'statement' | 'register';
  /** Id of the statement; absent for a register. */
  readonly statement?: string;
  /** BCP 47. */
  readonly language: string;
  /** Also the heading of depth 1, when the tree has none of its own. */
  readonly title: string;
  readonly root: Root;
  /** Absent: a draft of which nothing more is said. Not part of `root`: writers put it under the title. */
  readonly standing?: Standing;
  readonly placeholders: readonly Placeholder[];
}
