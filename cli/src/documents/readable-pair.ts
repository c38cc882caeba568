/** Words left standing on each side of what differs. */
const context = 6;

/** Longer lines are cut to what differs. */
const longest = 100;

/**
 * Two versions of a line of Markdown as a reader reads them: without marks, and of a long line (a row of a table) only what
 * differs with some words around it.
 */
export function readablePair(before: string, after: string): readonly [before: string, after: string] {
  const [old, now] = [readableLine(before), readableLine(after)];
  // Where only the marks differ, they are what is to be shown.
  if (old === now) return [before, after];
  if (Math.max(old.length, now.length) <= longest) return [old, now];
  const [oldWords, newWords] = [old.split(' '), now.split(' ')];
  const start = sharedCount(oldWords, newWords);
  const end = sharedCount(oldWords.slice(start).reverse(), newWords.slice(start).reverse());
  return [cut(oldWords, start, end), cut(newWords, start, end)];
}

/** A line of Markdown without its marks: list sign, heading sign, bold, borders of a table, escapes. */
export function readableLine(line: string): string {
  return line
    .trim()
    .replace(/^(?:[-*>] |#+ |\d+\. )+/u, '')
    .replaceAll('**', '')
    .replaceAll(/^\| | \|$/gu, '')
    .replaceAll(/<((?:mailto:|https?:)?[^<>\s]+)>/gu, '$1')
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1');
}

function sharedCount(first: readonly string[], second: readonly string[]): number {
  const differing = first.findIndex((word, index) => word !== second[index]);
  return differing === -1 ? first.length : differing;
}

function cut(words: readonly string[], start: number, end: number): string {
  const from = Math.max(0, start - context);
  const to = Math.min(words.length, words.length - end + context);
  return [...(from > 0 ? ['…'] : []), ...words.slice(from, to), ...(to < words.length ? ['…'] : [])].join(' ');
}
