import { distance } from 'fastest-levenshtein';

/** The candidate that was probably meant, for "did you mean"; `undefined` when none is near. */
export function suggest(value: string, candidates: Iterable<string>): string | undefined {
  const wanted = value.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = editsBetween(wanted, candidate.toLowerCase());
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/** `email` is meant for `contact.email`: the part after the dot counts as a whole word. */
function editsBetween(wanted: string, candidate: string): number {
  const item = candidate.slice(candidate.indexOf('.') + 1);
  return Math.min(distance(wanted, candidate), distance(wanted, item) + (item === candidate ? 0 : 0.5));
}
