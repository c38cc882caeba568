import type { Uri } from 'vscode';

import type { Mark } from '../protocol/marks.js';
import type { ViewId, WorkspaceOverview } from '../protocol/overview.js';
import type { ServerStatus } from './connection/client.js';
import type { PreviewPanel } from './preview/preview-panel.js';
import type { StatusText } from './status-bar/status-text.js';
import type { ViewContent } from './views/view-item.js';
import type { WorkspaceState } from './views/workspace-state.js';

/** What `activate` gives: what a person sees, to be asked by tests. Nothing else should rely on it. */
export interface ExtensionApi {
  /** Starts the server if need be; settles when every project has been read, or cannot be. */
  ready(): Promise<WorkspaceOverview>;
  readonly server: {
    readonly status: ServerStatus;
    readonly processId: number | undefined;
  };
  /** The last overview that the views got. */
  overview(): WorkspaceOverview | undefined;
  /** The context key `verklaar.state`. */
  state(): WorkspaceState;
  /** What a view shows. */
  view(id: ViewId): ViewContent;
  /** What the status bar says; `undefined`: nothing. */
  statusBar(): StatusText | undefined;
  /** Previews that are open. */
  previews(): readonly PreviewPanel[];
  /** Marks in the gutter of a file; `undefined`: none were told, or they are switched off. */
  marks(uri: Uri): readonly Mark[] | undefined;
}
