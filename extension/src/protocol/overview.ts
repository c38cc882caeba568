import type { DocumentUri, Location } from 'vscode-languageserver-protocol';

/** What the views and the status bar show: made by the server, in the language of the editor. */
export interface WorkspaceOverview {
  readonly folders: readonly FolderOverview[];
}

/** One project: a folder with a config, or a workspace folder that has none yet. */
export interface FolderOverview {
  /** Folder of the config; of a folder without one, the workspace folder. */
  readonly uri: DocumentUri;
  readonly name: string;
  /**
   * `reading`: never read to the end yet; `current`; `stale`: code is being typed or could not be read, and what is shown is
   * the last good state; `failed`: nothing could be read, see `problem`; `notSetUp`: no config.
   */
  readonly status: 'current' | 'failed' | 'notSetUp' | 'reading' | 'stale';
  /** In words: why it failed or is stale, and how to mend it. */
  readonly problem?: { readonly message: string; readonly remedy?: string; readonly location?: Location };
  readonly counts: {
    readonly activities: number;
    readonly personalData: number;
    readonly recipients: number;
    readonly openPoints: { readonly error: number; readonly warning: number; readonly info: number };
  };
  readonly views: Readonly<Record<ViewId, readonly ViewNode[]>>;
  readonly statements: readonly StatementInfo[];
}

export type ViewId = 'coverage' | 'openPoints' | 'recipients' | 'register';

/** One line of a view. */
export interface ViewNode {
  /** Unique in its view, the same from one state to the next, so that what is open stays open. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Markdown. */
  readonly tooltip?: string;
  /** Name of a codicon: `warning`, `organization`. */
  readonly icon?: string;
  /** Opened by a click. */
  readonly location?: Location;
  /** For menus: `activity`, `field`, `recipient`, `undeclaredRecipient`, `finding`, `folder`, `category`. */
  readonly context?: string;
  /** Page that explains it, URL: of a finding. */
  readonly help?: string;
  /** Whether its children are shown at first. */
  readonly isOpen?: boolean;
  readonly children?: readonly ViewNode[];
}

/** A statement that the config asks for. */
interface StatementInfo {
  /** `''`: the only one. */
  readonly id: string;
  readonly title: string;
  readonly languages: readonly string[];
}
