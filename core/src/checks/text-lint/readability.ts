/** Most words of a sentence. */
const longest = 25;
/** Most words of the sentences of a text, on average. */
const average = 15;
/** Sentences from which an average says something. */
const enough = 3;
/** Most things in a list that stands in a sentence. */
const mostItems = 7;

/** Words as a person counts them: a dash alone is none. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Sentences of a text. A point after an abbreviation ends one too: too short a sentence accuses nobody. */
export function splitSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Sentences that are too long to read in one go. */
export function longSentences(text: string): readonly string[] {
  return splitSentences(text).filter((sentence) => countWords(sentence) > longest);
}

/** The mean number of words of the sentences, rounded up, where it is more than it should be. */
export function longOnAverage(text: string): number | undefined {
  const lengths = splitSentences(text).map(countWords);
  if (lengths.length < enough) return undefined;
  const mean = lengths.reduce((total, length) => total + length, 0) / lengths.length;
  return mean > average ? Math.ceil(mean) : undefined;
}

/** Number of things that a sentence lists with commas, where it is more than it should be; what is in brackets is grouped. */
export function longList(text: string): number | undefined {
  for (const sentence of splitSentences(text.replaceAll(/\([^()]*\)/gu, ''))) {
    const items = sentence.split(/[,;](?=\s)/u);
    // A list has short members; clauses that follow one another are long sentences, which is another matter.
    if (items.length > mostItems && items.slice(1, -1).every((item) => countWords(item) <= 4)) return items.length;
  }
  return undefined;
}
