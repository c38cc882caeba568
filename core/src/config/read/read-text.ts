import type { Wording } from '../../facts/wording.js';

import { nestsTooDeeply } from './nests-too-deeply.js';
import { nestedTooDeeply, type ParsedText } from './parsed-text.js';
import { readJson } from './read-json.js';
import { readYaml } from './read-yaml.js';
import { createTextLines } from './text-lines.js';

const byteOrderMark = '\uFEFF';

const empty: Wording = { en: 'the file is empty', nl: 'het bestand is leeg' };

/** Reads a JSON (`.json`, `.jsonc`) or YAML (`.yaml`, `.yml`) text. Never throws, whatever the text. */
export function readText(text: string, fileName: string): ParsedText {
  const content = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const lines = createTextLines(content, fileName);
  const failure = (problem: Wording): ParsedText => ({
    keySpans: {},
    problems: [{ problem, at: lines.span(0, 0) }],
    refusedKeys: [],
  });
  // Not left to a RangeError: close to the end of the stack the engine may end the whole process.
  if (nestsTooDeeply(content)) return failure(nestedTooDeeply);
  const parsed = /\.ya?ml$/i.test(fileName) ? readYaml(content, lines) : readJson(content, lines);
  return parsed.located || parsed.problems.length > 0 ? parsed : failure(empty);
}
