import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

import { repositoryPath } from '../support/sample.js';

/** A text that code says through `t('…')`, or a call of `t` whose text is no literal (`text` is undefined). */
export interface UsedText {
  readonly file: string;
  readonly line: number;
  readonly text: string | undefined;
  /** Names of the values handed over; `undefined` when they are not written out. */
  readonly values: readonly string[] | undefined;
}

/** Calls of `t(…)`, `server.t(…)` or `l10n.t(…)` in sources. */
export function collectTexts(file: string, source: string): readonly UsedText[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: UsedText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isT(node.expression)) {
      const [first, second] = node.arguments;
      const line = parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      for (const text of first === undefined ? [undefined] : literalsOf(first)) {
        found.push({ file, line, text, values: namesOf(second) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

/** All texts of the client and the server of the extension. */
export function readUsedTexts(): readonly UsedText[] {
  return ['client', 'server'].flatMap((room) => {
    const folder = `extension/src/${room}`;
    const files = readdirSync(repositoryPath(folder), { recursive: true, encoding: 'utf8' });
    return files
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .flatMap((file) => {
        const path = join(folder, file);
        return collectTexts(path, readFileSync(repositoryPath(path), 'utf8'));
      });
  });
}

/** Names in `{…}`. */
export function slotsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name))].sort();
}

function isT(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 't';
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 't';
}

function literalsOf(node: ts.Expression): readonly (string | undefined)[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  return [undefined];
}

function namesOf(values: ts.Expression | undefined): readonly string[] | undefined {
  if (values === undefined) return [];
  if (!ts.isObjectLiteralExpression(values)) return undefined;
  const names = values.properties.map((property) =>
    ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property)
      ? property.name.getText()
      : undefined,
  );
  return names.every((name) => name !== undefined) ? names.sort() : undefined;
}
