/**
 * The sentence that says most of some facts: one that tells the first of them, else what the first is part of or consists of;
 * then the next. Of several the one that tells least beside it.
 *
 * @param sentences - What each tells: JSON pointers by id.
 * @param pointers - The most telling first.
 */
export function findSentence(
  sentences: readonly (readonly string[])[],
  pointers: readonly string[],
): number | undefined {
  const ways = [isSame, isPartOf, isAround];
  for (const pointer of pointers) {
    for (const way of ways) {
      const found = narrowest(sentences, (told) => way(told, pointer));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function narrowest(sentences: readonly (readonly string[])[], isWanted: (told: string) => boolean): number | undefined {
  let best: number | undefined;
  sentences.forEach((from, index) => {
    if (from.some(isWanted) && from.length < (sentences[best ?? -1]?.length ?? Infinity)) best = index;
  });
  return best;
}

function isSame(told: string, pointer: string): boolean {
  return told === pointer;
}

function isPartOf(told: string, pointer: string): boolean {
  return told.startsWith(`${pointer}/`);
}

function isAround(told: string, pointer: string): boolean {
  return told !== '' && pointer.startsWith(`${told}/`);
}
