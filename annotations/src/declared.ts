/** What a declaration function returns: the kind and the id. The texts stay in the source, where the tools read them. */
export interface Declared<Kind extends string, Id extends string> {
  readonly kind: Kind;
  readonly id: Id;
}

/** Freezes kind and id of a declaration, dropping the rest. */
/* @__NO_SIDE_EFFECTS__ */
export function declared<Kind extends string, Id extends string>(kind: Kind, id: Id): Declared<Kind, Id> {
  return Object.freeze({ kind, id });
}
