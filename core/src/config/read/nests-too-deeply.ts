/** No text a person writes comes near; parsers are known to survive it. */
const limit = 500;

/**
 * Whether a JSON or YAML text could exhaust the stack of a parser that calls itself for each level. Looks at characters alone, so
 * brackets inside texts count too; that is why the limit is far above what is read ({@link maximumDepth}).
 */
export function nestsTooDeeply(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > limit) return true;
  }
  // Blocks of YAML nest by indentation and by `- - -`: each level takes a character at least before the first word of a line.
  return text.split(/\r\n|\n|\r/).some((line) => line.search(/[^\s\-?:]|$/) > limit);
}
