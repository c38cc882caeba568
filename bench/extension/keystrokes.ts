import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file as it is while somebody types in it: one text, and the text with one character more. */
export interface Keystroke {
  readonly file: string;
  readonly text: string;
  readonly again: string;
}

/** Files in which people type, of modules from all over a generated project. */
const typed = ['service.ts', 'routes.ts', 'client.ts', 'mail.ts', 'repository.ts', 'assistant.ts'] as const;

/** As many places to type as are asked for: in a function, behind a value that is logged. The same for the same project. */
export function keystrokesIn(folder: string, count: number): readonly Keystroke[] {
  const modules = readdirSync(path.join(folder, 'src'), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && entry.name !== 'shared' ? [entry.name] : [],
  );
  return Array.from({ length: count }, (_, index) => {
    const module = modules[Math.floor((index * modules.length) / count)] ?? '';
    const file = `${folder}/src/${module}/${typed[index % typed.length] ?? typed[0]}`;
    const text = readFileSync(file, 'utf8');
    const at = text.lastIndexOf('return ');
    const withText = (more: string): string => `${text.slice(0, at)}console.debug('${more}');\n    ${text.slice(at)}`;
    return { file, text: withText('a'), again: withText('ab') };
  });
}
