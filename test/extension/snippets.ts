import { readFileSync } from 'node:fs';

import { repositoryPath } from '../support/sample.js';

/** A snippet of VS Code. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** A file of snippets, by their names. */
export function readSnippets(file: string): Readonly<Record<string, Snippet>> {
  return JSON.parse(readFileSync(repositoryPath(`extension/${file}`), 'utf8')) as Record<string, Snippet>;
}

const choice = /\$\{\d+\|([^|]*)\|\}/gu;

/** The texts a snippet gives when every default is kept: one for each item of its longest list of choices. */
export function textsOf({ body }: Snippet): readonly string[] {
  const template = body.join('\n');
  const lengths = [...template.matchAll(choice)].map(([, items = '']) => items.split(',').length);
  return Array.from({ length: Math.max(1, ...lengths) }, (_, index) => fill(template, index));
}

function fill(template: string, index: number): string {
  return template
    .replaceAll(choice, (_, items: string) => items.split(',')[index % items.split(',').length] ?? '')
    .replaceAll(/\$\{\d+:([^${}]*)\}/gu, '$1')
    .replaceAll(/\$\d+/gu, '');
}
