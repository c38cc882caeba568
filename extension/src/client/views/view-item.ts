import type { Location } from 'vscode-languageserver-protocol';

import type { CommandId } from '../command-ids.js';

/** One line of a view as it is shown. Plain data: what the editor makes of it stands in `tree-provider.ts`. */
export interface ViewItem {
  /** Unique in its view. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Markdown. */
  readonly tooltip?: string;
  /** Name of a codicon. */
  readonly icon?: string;
  /** Opened by a click. */
  readonly location?: Location;
  /** Run by a click. */
  readonly command?: CommandId;
  /** For menus. */
  readonly context?: string;
  /** Page that explains it, URL. */
  readonly help?: string;
  /** Whether its children are shown at first. */
  readonly isOpen?: boolean;
  readonly children: readonly ViewItem[];
  /** URI of the folder that it belongs to. */
  readonly folder: string;
}

/** What a view shows. */
export interface ViewContent {
  readonly items: readonly ViewItem[];
  /** A text above its lines. */
  readonly message?: string;
  /** Beside its title, in a few words. */
  readonly description?: string;
}
