import type { Client } from '../connection/client.js';
import type { Details } from './details.js';

/** What a command about documents works with. */
export interface DocumentCommand {
  readonly client: Client;
  readonly details: Details;
  readonly given: Given;
}

/** What whoever runs the command said already: a line of a view, a key binding, another extension. The rest is asked. */
export interface Given {
  /** URI of the folder of a project. */
  readonly folder?: string;
  /** Folder to publish into, relative to that of the project. */
  readonly out?: string;
  /** Whether to publish what nobody approved. */
  readonly draft?: boolean;
}

/** Reads what a command was run with, whatever that is. */
export function givenFrom(value: unknown): Given {
  if (typeof value !== 'object' || value === null) return {};
  const { folder, out, draft } = value as Readonly<Record<keyof Given, unknown>>;
  return {
    ...(typeof folder === 'string' && { folder }),
    ...(typeof out === 'string' && { out }),
    ...(typeof draft === 'boolean' && { draft }),
  };
}
