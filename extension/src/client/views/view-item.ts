import type { ViewNode } from '../../protocol/overview.js';
import type { CommandId } from '../command-ids.js';

/** One line of a view as it is shown. Plain data: what the editor makes of it stands in `tree-provider.ts`. */
export interface ViewItem extends ViewNode {
  /** Run by a click. */
  readonly command?: CommandId;
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
