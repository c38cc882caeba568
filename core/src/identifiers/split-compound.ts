/** Shorter words than this are parts only where they are listed: nearly every word ends in one of them. */
const shortest = 3;
const shortestInKnown = 4;
/** Ends that count after a long part: `klantid`, `telefoonnr`; but `strip` is no `ip`. */
const shortEnds: ReadonlySet<string> = new Set(['id', 'nr', 'ip']);
const shortStarts: ReadonlySet<string> = new Set(['ip', 'id']);
/** Letters that link parts: `verzekering-s-nummer`, `kunde-n-name`. */
const links: readonly string[] = ['', 's', 'en', 'n', 'es'];

/**
 * Takes a word apart into words of a lexicon, into as few as possible, at most four; itself where it cannot be taken apart
 * wholly. A word that the lexicon knows is taken apart only into two long ones: `geboortedatum`.
 */
export function splitCompound(word: string, lexicon: ReadonlySet<string>): readonly string[] {
  if (word.length < 2 * shortest - 1 || word.length > 60) return [word];
  if (lexicon.has(word)) return splitKnown(word, lexicon);
  for (let parts = 2; parts <= 4; parts += 1) {
    const found = splitInto(word, parts, lexicon, true);
    if (found) return found;
  }
  return [word];
}

function splitKnown(word: string, lexicon: ReadonlySet<string>): readonly string[] {
  for (let end = word.length - shortestInKnown; end >= shortestInKnown; end -= 1) {
    const [head, tail] = [word.slice(0, end), word.slice(end)];
    if (isPart(head, lexicon) && lexicon.has(tail)) return [head, tail];
  }
  return [word];
}

function splitInto(
  word: string,
  parts: number,
  lexicon: ReadonlySet<string>,
  first: boolean,
): readonly string[] | undefined {
  if (parts === 1) return lexicon.has(word) && word.length >= shortest ? [word] : undefined;
  for (let end = word.length - 2; end >= 2; end -= 1) {
    const head = word.slice(0, end);
    if (end < shortest && !(first && shortStarts.has(head))) continue;
    if (!isPart(head, lexicon)) continue;
    const tail = word.slice(end);
    if (parts === 2 && end >= shortestInKnown && shortEnds.has(tail)) return [head, tail];
    const rest = splitInto(tail, parts - 1, lexicon, false);
    if (rest) return [head, ...rest];
  }
  return undefined;
}

/** A part with its linking letters: they stay with it, so that the parts still spell the word. */
function isPart(head: string, lexicon: ReadonlySet<string>): boolean {
  return links.some((link) => head.endsWith(link) && lexicon.has(head.slice(0, head.length - link.length)));
}
