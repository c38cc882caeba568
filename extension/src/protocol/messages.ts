import type {
  DocumentsOutcome,
  FactsAtParams,
  FactsAtResult,
  FolderParams,
  GenerateParams,
  LocateParams,
  LocateResult,
  PreviewContent,
  PreviewParams,
  PublishParams,
} from './documents.js';
import type { AnswerFixParams, AnswerFixResult } from './fixes.js';
import type { FileMarks } from './marks.js';
import type { WorkspaceOverview } from './overview.js';
import type { Environment } from './settings.js';

/** Requests of the client beside those of the language server protocol: what is sent, and what comes back. */
export interface Requests {
  'verklaar/overview': { readonly params: null; readonly result: WorkspaceOverview };
  'verklaar/generate': { readonly params: GenerateParams; readonly result: DocumentsOutcome };
  'verklaar/check': { readonly params: FolderParams; readonly result: DocumentsOutcome };
  'verklaar/publish': { readonly params: PublishParams; readonly result: DocumentsOutcome };
  'verklaar/diff': { readonly params: FolderParams; readonly result: DocumentsOutcome };
  'verklaar/setUp': { readonly params: FolderParams; readonly result: DocumentsOutcome };
  'verklaar/preview': { readonly params: PreviewParams; readonly result: PreviewContent | null };
  'verklaar/locate': { readonly params: LocateParams; readonly result: LocateResult };
  'verklaar/answerFix': { readonly params: AnswerFixParams; readonly result: AnswerFixResult };
  'verklaar/factsAt': { readonly params: FactsAtParams; readonly result: FactsAtResult | null };
}

/** What the server tells unasked. */
export interface ServerNotifications {
  /** Something in a project is other than before: overview, preview and lenses are to be asked again. */
  'verklaar/changed': { readonly generation: number };
  'verklaar/marks': FileMarks;
}

/** What the client tells unasked. */
export interface ClientNotifications {
  'verklaar/environment': Environment;
}

export type RequestName = keyof Requests;
