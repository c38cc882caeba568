import type { CollectionSeen } from '../../../facts/observation.js';
import type { CategoryId } from '../../../vocabulary/ids.js';
import type { SyntaxNode } from '../../host/type-host.js';

/** One thing that people are asked for. */
export interface FoundField {
  readonly name: string;
  readonly required: boolean;
  /** What an annotation says it is. */
  readonly category?: CategoryId;
  /** Free text or an upload. */
  readonly free?: true;
  /** The kind of its type, where the code says it. */
  readonly type?: 'boolean' | 'date' | 'enum' | 'list' | 'number' | 'object' | 'string';
}

/** A route, form or action as one reader sees it. */
export interface FoundCollection {
  readonly node: SyntaxNode;
  readonly by: CollectionSeen['by'];
  readonly route?: string;
  readonly fields: readonly FoundField[];
}

/** More fields than this no form has. */
export const maximumFields = 80;

const freeNames =
  /(?:^|_|[a-z])(?:message|description|comments?|remarks?|notes?|feedback|bio|biography|about|motivation|reason|question|body|content|details|explanation|bericht|omschrijving|beschrijving|opmerking(?:en)?|toelichting|vraag|motivatie|reden|commentaire|remarque|nachricht|beschreibung|anmerkung(?:en)?|kommentar)$/iu;
const uploadNames = /(?:^|_)(?:attachments?|uploads?|file|files|photo|bijlagen?|bestand(?:en)?|document|cv|resume)$/iu;

/** Whether a text field of this name invites whole sentences. */
export function invitesText(name: string): boolean {
  return freeNames.test(name.split('.').at(-1) ?? name);
}

/** Whether a field of this name takes a file. */
export function invitesUpload(name: string): boolean {
  return uploadNames.test(name.split('.').at(-1) ?? name);
}

/** Fields of one name are one: required or free when any is, of the first category that is known. */
export function mergeFields(fields: readonly FoundField[]): readonly FoundField[] {
  const byName = new Map<string, FoundField>();
  for (const field of fields) {
    const known = byName.get(field.name);
    byName.set(
      field.name,
      known
        ? {
            ...field,
            ...known,
            required: known.required || field.required,
            ...((known.free ?? field.free) && { free: true as const }),
          }
        : field,
    );
    if (byName.size >= maximumFields) break;
  }
  return [...byName.values()];
}
