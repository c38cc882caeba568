import type { SettingPart } from '../../sinks/settings/setting.js';
import type { EngineContext, Region } from '../engine-context.js';
import type { RecordTree } from '../evaluate/value-tree.js';

/** The text of an object with one more property; undefined where it cannot be added safely. */
export function withProperty(context: EngineContext, object: Region, name: string, value: string): string | undefined {
  const text = context.host.sourceFile(object.file)?.text.slice(object.start, object.end);
  const match = /^(?<body>\{.*?)(?<space>\s*)\}$/su.exec(text ?? '');
  if (!match?.groups || name.includes('.')) return undefined;
  const { body = '', space = '' } = match.groups;
  // A comment at the end would swallow what is added.
  if (/\/\/[^\n]*$/u.test(body)) return undefined;
  const comma = /[{,]$/u.test(body) ? '' : ',';
  if (space.includes('\n')) return `${body}${comma}${space}  ${name}: ${value},${space}}`;
  return `${body}${comma} ${name}: ${value} }`;
}

/** An object of options with every part closed; undefined where something else stands in it. */
export function withPartsClosed(value: RecordTree, parts: readonly SettingPart[]): string | undefined {
  const known = new Set(parts.flatMap(({ key, aliases = [] }) => [key, ...aliases]));
  if ([...value.entries.keys()].some((key) => !known.has(key))) return undefined;
  return `{ ${parts.map(({ key, closed }) => `${key}: ${closed}`).join(', ')} }`;
}
