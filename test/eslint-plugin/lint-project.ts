import type { ESLint } from 'eslint';

import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { bundleScript } from '../support/bundle.js';
import { repositoryPath } from '../support/sample.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  customConditions: ['@verklaar/source'],
  lib: ['es2022'],
  types: [],
  strict: true,
  skipLibCheck: true,
};

/** How typescript-eslint is asked for types. */
export type TypedBy = 'project' | 'projectService';

/** `eslint.config.js` of a project that lints its TypeScript with a preset. */
export function configOf(parserOptions: object = { projectService: true }, more = ''): string {
  const plugin = bundleScript('eslint-plugin/src/index.ts', 'eslint-plugin');
  return `import tseslint from 'typescript-eslint';
import verklaar from ${JSON.stringify(pathToFileURL(plugin).href)};
const parserOptions = { ...${JSON.stringify(parserOptions)}, tsconfigRootDir: import.meta.dirname };
export default [
  { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser, parserOptions } },
  verklaar.configs.recommended,
  verklaar.fromProject(import.meta.dirname),
  ${more}
];
`;
}

/** A project on disk in which a function of one file logs what others hand it, and one recipient is declared. */
export const project: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop", "type": "module" }',
  'tsconfig.json': JSON.stringify({ compilerOptions, include: ['src'] }),
  'eslint.config.js': configOf(),
  'src/trace.ts': `export function trace(text: string): void {\n  console.log(text);\n}\n`,
  'src/customer.ts': `import { PersonalData } from '@verklaar/annotations';
export class Customer {
  id = '';
  @PersonalData('contact.email') email = '';
}
`,
  'src/privacy.ts': `import { recipient } from '@verklaar/annotations';
export const psp = recipient({ id: 'psp', service: 'mollie' });
`,
  'src/welcome.ts': `import type { Customer } from './customer.js';
import { trace } from './trace.js';
export function welcome(customer: Customer): void {
  trace(customer.email);
}
`,
  'src/pay.ts': `import type { Customer } from './customer.js';
export async function pay(customer: Customer): Promise<void> {
  await fetch('https://api.mollie.com/v2/customers', { method: 'POST', body: customer.email });
  await fetch('https://api.brevo.com/v3/contacts', { method: 'POST', body: customer.email });
}
`,
};

/** What the project has to be told of. */
export const told = ['pay.ts:4 RC01', 'welcome.ts:4 DF01'];

/** The project on disk, with the packages it names linked. */
export function writeProject(more: Readonly<Record<string, string>> = {}): Workspace {
  const workspace = createWorkspace({ ...project, ...more });
  for (const name of ['@verklaar/annotations', 'typescript', 'typescript-eslint', 'vue-eslint-parser']) {
    const link = path.join(workspace.root, 'node_modules', name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(repositoryPath(`node_modules/${name}`), link);
  }
  return workspace;
}

/** `pay.ts:4 RC01` for each message. */
export function showResults(results: readonly ESLint.LintResult[]): readonly string[] {
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, message }) => {
      const [, id = message] = /\((\w+)\)$/u.exec(message) ?? [];
      return `${path.basename(filePath)}:${String(line)} ${id}`;
    }),
  );
}
