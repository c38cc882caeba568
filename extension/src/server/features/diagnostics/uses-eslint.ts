import type { Finding } from '@verklaar/core';

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Which findings ESLint reports in a project. */
export type LeftToEslint = (finding: Finding) => boolean;

const configName = /^eslint\.config\.[cm]?[jt]s$/u;
const lintedFile = /\.(?:[cm]?ts|tsx)$/u;
/** What the rules of our plugin report in every preset; a file that cannot be parsed is ESLint's own to tell. */
const reported = /^(?:AN(?!14|15|16|20)\d\d|DF0\d|DF11|RC01|RC07|SU\d\d)$/u;

/**
 * What ESLint checks in a project with our plugin: the nearest `eslint.config.*` at or above its folder names it. Read as
 * text, nothing is run: a config that gets its rules from elsewhere is not seen through, and then findings are shown.
 *
 * @param root - Absolute path of the project.
 * @returns `undefined` when no config names the plugin.
 */
export function eslintReports(root: string): LeftToEslint | undefined {
  const text = configText(root);
  if (text?.includes('@verklaar/eslint-plugin') !== true) return undefined;
  const asksAll = /\bstrict\b|require-annotation/u.test(text);
  return reportedByRules(asksAll);
}

/** @param asksAll - Whether fields that nobody decided on are reported too: only the strict preset asks for them. */
export function reportedByRules(asksAll: boolean): LeftToEslint {
  return ({ id, at }) =>
    at !== undefined && lintedFile.test(at.file) && (reported.test(id) || (asksAll && id === 'DF10'));
}

function configText(root: string): string | undefined {
  for (let folder = root; ; folder = path.dirname(folder)) {
    const names = namesIn(folder);
    const config = names.find((name) => configName.test(name));
    if (config !== undefined) return readFileSync(path.join(folder, config), 'utf8');
    if (names.includes('.git') || path.dirname(folder) === folder) return undefined;
  }
}

/** A folder that may not be read holds no config that ESLint could. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
