import type { CarriedData, Flow, SinkKind } from '../../facts/flow.js';

/** Kinds of places where secrets belong: what proves who somebody is, to the service that asks, and in their own browser. */
const placesForSecrets: ReadonlySet<SinkKind> = new Set(['browserStorage', 'recipient']);
const secrets: ReadonlySet<string> = new Set(['account.password', 'account.token', 'device.cookieId']);
/** What a name alone lets one guess of language and clock says too little of a person to be worth a line. */
const faint: ReadonlySet<string> = new Set(['location.timeZone', 'preference.language']);
/** The address of a picture, where other addresses stand anyway. */
const placesForAddresses: ReadonlySet<SinkKind> = new Set(['errorTracking', 'errors', 'logs', 'urls']);

/**
 * Whether data that nobody annotated are reported where they arrive. What a person marked is always reported: that it matters
 * is decided.
 */
export function isWorthSaying({ category, confidence }: CarriedData, kind: SinkKind): boolean {
  if (confidence === 'annotated' || category === undefined) return true;
  if (secrets.has(category)) return !placesForSecrets.has(kind);
  if (confidence !== 'inferred') return true;
  return !faint.has(category) && !(category === 'identity.photo' && placesForAddresses.has(kind));
}

/** A flow with what of its data is worth a word; empty when nothing is. */
export function worthTelling(flow: Flow): readonly Flow[] {
  const data = flow.data.filter((item) => isWorthSaying(item, flow.sink.kind));
  return data.length === 0 ? [] : [{ ...flow, data }];
}
