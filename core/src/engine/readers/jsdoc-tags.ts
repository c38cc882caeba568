import type { Region } from '../engine-context.js';

export const tagNames = ['personalData', 'notPersonalData', 'dataSubject', 'processedFor'] as const;
type TagName = (typeof tagNames)[number];

/** Text of a comment without its stars, that knows where in the file each character stands. */
export interface PlacedText {
  readonly text: string;
  /** Part of the file that the characters from `start` up to `end` of the text stand in. */
  region(start: number, end: number): Region;
  /** A part of the text, with its places. */
  slice(start: number, end: number): PlacedText;
}

export interface Tag {
  readonly name: TagName;
  /** The tag itself: `@personalData`. */
  readonly at: Region;
  readonly body: PlacedText;
}

const ownTag = new RegExp(`@(${tagNames.join('|')})(?![\\w-])`, 'gu');

/**
 * The tags of ours in a doc comment. A tag starts on a line of its own, or behind another of ours on the same line; its
 * body ends where the next tag of any kind starts.
 */
export function readTags(comment: string, file: string, start: number): readonly Tag[] {
  const content = withoutStars(comment, file, start);
  const tags: Tag[] = [];
  for (const [from, to] of taggedParts(content.text)) {
    const part = content.slice(from, to);
    const starts = [...part.text.matchAll(ownTag)].filter(
      ({ index }) => index === 0 || /\s/u.test(part.text.charAt(index - 1)),
    );
    starts.forEach((match, number) => {
      const bodyStart = match.index + match[0].length;
      const bodyEnd = starts[number + 1]?.index ?? part.text.length;
      tags.push({
        // The pattern is built from the names.
        name: match[1] as TagName,
        at: part.region(match.index, bodyStart),
        body: trimmed(part.slice(bodyStart, bodyEnd)),
      });
    });
  }
  return tags;
}

/**
 * Tags of ours behind text on a line, where none is read: most likely meant as one. What stands between backticks, in braces or
 * in a fenced block is mentioned only.
 */
export function strayTags(comment: string, file: string, start: number): readonly Omit<Tag, 'body'>[] {
  const content = withoutStars(comment, file, start);
  const read = taggedParts(content.text);
  return [...mentionless(content.text).matchAll(ownTag)]
    .filter(({ index }) => /\s/u.test(content.text.charAt(index - 1)))
    .filter(({ index }) => read.every(([from, to]) => index < from || index >= to))
    .map((match) => ({
      // The pattern is built from the names.
      name: match[1] as TagName,
      at: content.region(match.index, match.index + match[0].length),
    }));
}

/** The text with what is quoted as code made blank, so that every place stays. */
function mentionless(text: string): string {
  return text.replace(/```[\s\S]*?(?:```|$)|`[^`\n]*`|\{@[^}\n]*\}|"[^"\n]*"/gu, (code) => ' '.repeat(code.length));
}

/** Ranges that begin with a tag of ours at the start of a line and end before the next line that begins with a tag. */
function taggedParts(text: string): readonly (readonly [number, number])[] {
  const lines = [...text.matchAll(/^[ \t]*(@[A-Za-z]\w*)/gmu)].map((match) => ({
    start: match.index + match[0].length - (match[1]?.length ?? 0),
    isOwn: (tagNames as readonly string[]).includes(match[1]?.slice(1) ?? ''),
  }));
  return lines.flatMap(({ start, isOwn }, index) =>
    isOwn ? [[start, lines[index + 1]?.start ?? text.length] as const] : [],
  );
}

function withoutStars(comment: string, file: string, start: number): PlacedText {
  const offsets: number[] = [];
  let text = '';
  const inner = comment.slice(3, -2);
  let at = 0;
  inner.split(/(\r\n|[\n\r\u2028\u2029])/u).forEach((piece, index) => {
    const isBreak = index % 2 === 1;
    const skipped = isBreak || index === 0 ? 0 : (/^[ \t]*\*?/u.exec(piece)?.[0].length ?? 0);
    const kept = isBreak ? '\n' : piece.slice(skipped);
    for (let unit = 0; unit < kept.length; unit += 1) offsets.push(start + 3 + at + skipped + unit);
    text += kept;
    at += piece.length;
  });
  return placedText(text, offsets, file, start + comment.length - 2);
}

function placedText(text: string, offsets: readonly number[], file: string, end: number): PlacedText {
  const offsetAt = (index: number): number => offsets[index] ?? end;
  return {
    text,
    region: (from, to) => {
      const start = offsetAt(from);
      return { file, start, end: to > from ? offsetAt(to - 1) + 1 : start };
    },
    slice: (from, to) => placedText(text.slice(from, to), offsets.slice(from, to), file, offsetAt(to)),
  };
}

function trimmed(part: PlacedText): PlacedText {
  const start = part.text.length - part.text.trimStart().length;
  return part.slice(start, Math.max(start, part.text.trimEnd().length));
}
