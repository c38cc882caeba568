import type { Fact, Located, Span } from '@verklaar/core';

/** Where facts of one kind stand in the code. */
export function placesOf(facts: readonly Fact[], wanted: (fact: Fact) => boolean): readonly Span[] {
  return facts.filter(wanted).flatMap((fact) => {
    const place = located(fact)?.spans[''];
    return place === undefined ? [] : [place];
  });
}

function located(fact: Fact): Located<unknown> | undefined {
  if ('declaration' in fact) return fact.declaration;
  if ('recipient' in fact) return fact.recipient;
  return undefined;
}
