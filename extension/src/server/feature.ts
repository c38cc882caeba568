import type { ServerCapabilities } from 'vscode-languageserver-protocol';
import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { Settings } from '../protocol/settings.js';
import type { ProjectSession } from './analysis/project-session.js';

/** One thing the server can do: what it announces, and the requests it answers. */
export interface Feature {
  readonly capabilities: Partial<ServerCapabilities>;
  register(server: Server): void;
}

/** What features share. */
export interface Server {
  readonly connection: Connection;
  /** Open texts. */
  readonly documents: TextDocuments<TextDocument>;
  readonly projects: Projects;
  settings(): Settings;
  /** In Restricted Mode nothing is written. */
  readonly isTrusted: boolean;
  /** Language of messages: findings exist in these two, everything else in four. */
  readonly findingLanguage: 'en' | 'nl';
  /** Language of labels: `en`, `nl`, `fr`, `de`. */
  readonly language: string;
  /** A text of ours in the language of the editor; `{name}` is replaced. */
  readonly t: (text: string, values?: Readonly<Record<string, number | string>>) => string;
}

/** The projects of all workspace folders. */
export interface Projects {
  all(): readonly ProjectSession[];
  /** The project a file belongs to, by URI: the nearest config above it. */
  of(uri: string): { readonly session: ProjectSession; readonly file: string; readonly path: string } | undefined;
  /** By the URI of the folder of its config. */
  at(folder: string): ProjectSession | undefined;
}
