import { nestedTooDeeply, type ParsedText, type Wording } from './parsed-text.js';
import { readJson } from './read-json.js';
import { readYaml } from './read-yaml.js';
import { createTextLines } from './text-lines.js';

const byteOrderMark = '\uFEFF';

const empty: Wording = { en: 'the file is empty', nl: 'het bestand is leeg' };

/** Reads a JSON (`.json`, `.jsonc`) or YAML (`.yaml`, `.yml`) text. Never throws, whatever the text. */
export function readText(text: string, fileName: string): ParsedText {
  const content = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const lines = createTextLines(content, fileName);
  const read = /\.ya?ml$/i.test(fileName) ? readYaml : readJson;
  try {
    const parsed = read(content, lines);
    return parsed.located || parsed.problems.length > 0 ? parsed : failure(empty, lines.span(0, 0));
  } catch (error) {
    // Both parsers call themselves for each level of nesting: a text of brackets alone can exhaust the stack.
    if (error instanceof RangeError) return failure(nestedTooDeeply, lines.span(0, 0));
    throw error;
  }

  function failure(problem: Wording, at: ReturnType<typeof lines.span>): ParsedText {
    return { keySpans: {}, problems: [{ problem, at }], refusedKeys: [] };
  }
}
