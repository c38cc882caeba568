import { type Line, keyOf } from './line.js';

/** What a document says of itself, apart from its words: a comment at its top, and a notice under its title. */
export interface Frame {
  readonly comment: Line | undefined;
  readonly notice: Line | undefined;
}

/** Takes the frame off a text as it was made, which nobody edited. */
export function splitFrame(lines: readonly Line[]): { readonly frame: Frame; readonly body: readonly Line[] } {
  const [first] = lines;
  const comment = first?.text.startsWith('<!--') === true ? first : undefined;
  const title = lines.findIndex(isTitle);
  const below = lines[title + 1];
  const notice = title !== -1 && below?.text.startsWith('> ') === true ? below : undefined;
  return { frame: { comment, notice }, body: lines.filter((line) => line !== comment && line !== notice) };
}

/** Takes a frame off a text that a person may have edited: what was changed of it is the person's, and stays. */
export function withoutFrame(lines: readonly Line[], { comment, notice }: Frame): readonly Line[] {
  const places = [comment, notice].map((line) =>
    line === undefined ? -1 : lines.findIndex((other) => keyOf(other) === keyOf(line)),
  );
  return lines.filter((_, index) => !places.includes(index));
}

/** Puts a frame around the words of a document: its notice under the title, or at the top when a person took that away. */
export function withFrame(body: readonly Line[], { comment, notice }: Frame): readonly Line[] {
  const apart = (line: Line | undefined): readonly Line[] => (line === undefined ? [] : [{ ...line, gap: 1 }]);
  const title = body.findIndex(isTitle);
  const above = body.slice(0, title + 1).map((line, index) => (index === title ? { ...line, gap: 1 } : line));
  return [...apart(comment), ...above, ...apart(notice), ...body.slice(title + 1)];
}

function isTitle({ text }: Line): boolean {
  return text.startsWith('# ');
}
