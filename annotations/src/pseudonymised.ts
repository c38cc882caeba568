declare const pseudonymised: unique symbol;

/** The mark by which the tools know pseudonymised values. */
interface PseudonymisedFlavour {
  readonly [pseudonymised]?: true;
}

/**
 * `Value`, pseudonymised (Art. 4(5) GDPR): it tells of nobody without something that is kept apart. Such data stay personal
 * data (recital 26): the tools are quiet about them in logs, and still show who receives them.
 */
export type Pseudonymised<Value> = Value & PseudonymisedFlavour;
