/** Longer than any message that people read; what is longer quotes something that nobody wrote by hand. */
const maximumLength = 1000;

/**
 * Text of the analysed project, to be shown in a terminal: it stays on its line, commands nothing (escape sequences), turns no
 * other text round (bidirectional controls), and has an end.
 */
export function toVisibleText(text: string): string {
  const shown = text.length > maximumLength ? `${text.slice(0, maximumLength)}…` : text;
  return shown
    .replaceAll(/\s*[\r\n\u2028\u2029]\s*/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (character) => {
      const code = character.charCodeAt(0).toString(16).padStart(4, '0');
      return `\\u${code}`;
    });
}
