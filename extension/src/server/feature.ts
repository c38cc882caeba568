import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Connection, TextDocuments } from 'vscode-languageserver/node';

import type { Settings } from '../protocol/settings.js';
import type { ProjectSession, StateChange } from './analysis/project-session.js';

/** One thing the server can do: what it announces, and the requests it answers. */
export interface Feature {
  readonly capabilities: Partial<ServerCapabilities>;
  register(server: Server): void;
}

/** What features share. */
export interface Server {
  readonly connection: Connection;
  /** What the editor can. */
  readonly client: ClientCapabilities;
  /** Open texts. */
  readonly documents: TextDocuments<TextDocument>;
  readonly projects: Projects;
  settings(): Settings;
  /** Settings, trust or other extensions are other than before. */
  onSettings(listener: () => void): void;
  /** The server is about to end: nothing may be sent from here on. */
  onClose(listener: () => void): void;
  /** In Restricted Mode nothing is written; trust may be given while the server runs. */
  readonly isTrusted: boolean;
  /** Whether ESLint's own extension is active in the editor. */
  readonly hasEslint: boolean;
  /** Folder of the pages on findings, as a URI without a slash at its end. */
  readonly pages: string | undefined;
  /** Language of messages: findings exist in these two, everything else in four. */
  readonly findingLanguage: 'en' | 'nl';
  /** Language of labels: `en`, `nl`, `fr`, `de`. */
  readonly language: string;
  /** A text of ours in the language of the editor; `{name}` is replaced. */
  readonly t: (text: string, values?: Readonly<Record<string, number | string>>) => string;
}

/** A file and the project that it belongs to. */
export interface ProjectFile {
  readonly session: ProjectSession;
  /** Absolute POSIX path, links resolved, as the session wants it. */
  readonly file: string;
  /** Relative to the root, as facts and findings name it. */
  readonly path: string;
}

/** The projects of all workspace folders. */
export interface Projects {
  /** Those that something asked for: a project is read when it is needed. */
  all(): readonly ProjectSession[];
  /** The project a file belongs to, by URI: the nearest config above it. Opens it. */
  of(uri: string): ProjectFile | undefined;
  /** By the URI of the folder of its config. Opens it. */
  at(folder: string): ProjectSession | undefined;
  /** Looks for configs in all workspace folders, and opens their projects one after the other. */
  discover(): Promise<readonly FoundFolder[]>;
  /** Whether a project speaks for a file, relative to its root: no other config is nearer. */
  owns(session: ProjectSession, path: string): boolean;
  /** URI of a file of a project as the editor knows it (links as the person opened them); `path` is relative to the root. */
  uriOf(session: ProjectSession, path: string): string;
  /** A project has another state, was opened, or is gone (`undefined`). */
  onChange(listener: (change: StateChange, session: ProjectSession | undefined) => void): void;
}

/** A folder with a config, or a workspace folder that has none at or below it. */
export interface FoundFolder {
  readonly uri: string;
  readonly name: string;
  readonly hasConfig: boolean;
  /** Absent also where there is a config: others are being read before it. */
  readonly session?: ProjectSession;
}
