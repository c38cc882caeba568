import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { childNode } from '../../ast/ast.js';

/** `['password', 'token']`, with what may stand between; not a type's `string[]`. */
const listOfTexts = /\[\s*((?:(?:'[^'\n]*'|"[^"\n]*")\s*,?\s*)+)\]/gu;
/** Lists that are gone over or looked into: `secrets.has(key)`, `of secrets)`. */
const listsAsked = /\b([A-Za-z_$][\w$]*)\.(?:forEach|has|includes|indexOf|some)\(|\bof\s+([A-Za-z_$][\w$]*)\s*\)/gu;
/** `/password|token/i.test(key)` */
const patterns = /\/((?:[\w^$()?:|[\]\\-])+)\/[a-z]*\.test\(/gu;
/** What guards a door, and what is as strictly kept. */
const secretNames = /auth|cookie|credential|password|passwd|pwd|secret|session|token|(?:api|private)[_-]?key/iu;
/** Categories of what is taken out without anybody thinking of the person. */
const besides = /^(?:account\.(?:password|token)|comm\.message|nationalId|payment\..*)$/u;

/**
 * The names that a function takes out, where it says them and they are those of secrets: a log without passwords and tokens
 * still has people in it. Absent: it says no names, or those of people too.
 */
export function secretsRemoved(tracking: Tracking, declaration: SyntaxNode): readonly string[] | undefined {
  const { ast } = tracking.context;
  const body = childNode(declaration, 'body');
  if (!body) return undefined;
  const text = ast.sourceTextOf(body);
  const file = ast.sourceTextOf(ast.sourceFileOf(declaration));
  const asked = [...text.matchAll(listsAsked)].map(([, list, other]) => list ?? other ?? '');
  const names = [
    ...textsIn(text),
    ...asked.flatMap((name) => textsIn(valueOfConstant(file, name))),
    ...[...text.matchAll(patterns)].flatMap(([, pattern = '']) => pattern.split(/\W+/u)),
  ].filter((name) => name !== '');
  if (!names.some((name) => secretNames.test(name))) return undefined;
  const isOfPeople = names.some((name) => {
    const category = tracking.names.judge(name, 'user', 'string')?.category;
    return category !== undefined && !besides.test(category);
  });
  return isOfPeople ? undefined : names;
}

function textsIn(text: string): readonly string[] {
  return [...text.matchAll(listOfTexts)].flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']*)'|"([^"]*)"/gu)].map(([, single, double]) => single ?? double ?? ''),
  );
}

/** What is written behind `const NAME =`, as far as a list of texts goes. */
function valueOfConstant(file: string, name: string): string {
  const start = new RegExp(
    `\\b(?:const|let|var|readonly|static)\\s+${name.replaceAll('$', '\\$&')}\\b[^=;]{0,80}=`,
    'u',
  ).exec(file);
  return start ? (/^[^;\]]*\]/u.exec(file.slice(start.index + start[0].length))?.[0] ?? '') : '';
}
