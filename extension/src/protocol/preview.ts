import type { PreviewContent } from './documents.js';

/** What the page of the preview is told. */
export type ToPreview =
  | {
      readonly type: 'show';
      readonly content: PreviewContent;
      /** To be kept until the window is loaded again. */
      readonly choice: PreviewChoice;
      readonly texts: PreviewTexts;
    }
  /** There is nothing to show, and why. */
  | { readonly type: 'nothing'; readonly message: string }
  /** Marks a sentence and brings it into sight; `undefined`: marks none. */
  | { readonly type: 'reveal'; readonly sentence: number | undefined; readonly focus: boolean };

/** What the page of the preview tells. */
export type FromPreview =
  | { readonly type: 'ready' }
  /** Shows where a sentence comes from. */
  | { readonly type: 'open'; readonly sentence: number }
  | { readonly type: 'choose'; readonly statement: string; readonly language: string };

/** Labels of the page, in the language of the editor. */
export interface PreviewTexts {
  readonly statement: string;
  readonly language: string;
  readonly stale: string;
  /** Says what the keys do. */
  readonly keys: string;
  /** Names of the languages that there are to choose from. */
  readonly languageNames: Readonly<Record<string, string>>;
}

/** What a panel is about; kept by the page, so that it survives a reload of the window. */
export interface PreviewChoice {
  /** URI of the folder of the project. */
  readonly folder: string;
  readonly statement: string;
  /** BCP 47. */
  readonly language: string;
}
