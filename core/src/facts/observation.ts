import type { CategoryId } from '../vocabulary/ids.js';
import type { ThirdPartyContact, Flow, GatheringSetting } from './flow.js';
import type { Evidence, Span } from './location.js';

interface ObservationBase {
  readonly evidence: Evidence;
  readonly at: Span;
}

/** Code that stores something on the visitor's device, or reads it there (NL Tw 11.7a, BE WVP 10/2). */
export interface DeviceAccess extends ObservationBase {
  readonly kind: 'deviceAccess';
  readonly store: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'sdk';
  readonly access: 'read' | 'write' | 'remove';
  /** The key, or what of it is constant with `*` for the rest; absent: it cannot be read from the code. */
  readonly key?: string;
  /** ISO 8601 duration or `session`; absent: not said, or not readable. */
  readonly lifetime?: string;
  /** Service of the catalogue whose SDK does it. */
  readonly service?: string;
  /** The condition it stands behind, where its words speak of consent: `consent.marketing`. */
  readonly gate?: string;
}

/** Code through which people hand in data: a route that takes a body, a form, a server action. */
export interface CollectionSeen extends ObservationBase {
  readonly kind: 'collectionSeen';
  readonly by: 'route' | 'form' | 'serverAction';
  /** `POST /customers`, or the form's action; absent: not readable. */
  readonly route?: string;
  readonly fields: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly category?: CategoryId;
    /** Free text or an upload: people may put anything there (SP07). */
    readonly free?: true;
  }[];
}

/** Code that ends the keeping of data, or only hides them. */
export interface DeletionSeen extends ObservationBase {
  readonly kind: 'deletionSeen';
  readonly by: 'ttl' | 'schedule' | 'call' | 'softDelete';
  /** The entity, table, collection or key prefix, as the code names it; absent: not readable. */
  readonly entity?: string;
  /** ISO 8601 duration after which; absent: not readable. */
  readonly after?: string;
  /** Name of the moment it counts from, as the code names it: `createdAt`. */
  readonly counted?: string;
  /** Only of what meets other conditions too: the rest of that age stays. */
  readonly partial?: true;
}

/** Code that defines where data are kept: an entity, a table, a model. */
export interface StoreSeen extends ObservationBase {
  readonly kind: 'storeSeen';
  /** As the code names it: `Customer`, `contactRequests`. */
  readonly entity: string;
  /** Name of the table or collection, where it differs: `contact_requests`. */
  readonly table?: string;
}

/** What the documents need to know of the code beside declarations. What is not listed was not seen, which proves nothing. */
export interface Inventory {
  readonly deviceAccess: readonly DeviceAccess[];
  readonly collections: readonly CollectionSeen[];
  readonly deletions: readonly DeletionSeen[];
  readonly stores: readonly StoreSeen[];
}

/** Where own code was seen to send things. What is not listed was not seen, which proves nothing. */
export interface Outflow {
  readonly flows: readonly Flow[];
  /** Third parties that it talks to, whatever it tells them. */
  readonly contacts: readonly ThirdPartyContact[];
  readonly settings: readonly GatheringSetting[];
}

/** What code was seen to do, beside what people declared in it ({@link Fact}). */
export type Observation =
  CollectionSeen | DeletionSeen | DeviceAccess | Flow | GatheringSetting | StoreSeen | ThirdPartyContact;
