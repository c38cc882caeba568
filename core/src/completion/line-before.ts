/** The characters of a line before an offset in it. Lines may be as long as data that a tool wrote into a text. */
export function lineBefore(text: string, offset: number): string {
  if (offset <= 0) return '';
  const end = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
  return text.slice(end + 1, offset);
}
