import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** The run that is measured against, and the one with all our rules beside it. */
export const variants = ['base', 'ours'] as const;
export type Variant = (typeof variants)[number];

const parts: Readonly<Record<Variant, string>> = {
  base: '',
  ours: `import verklaar from '@verklaar/eslint-plugin';
config.push({ ...verklaar.configs.strict, files }, verklaar.fromProject(root));
`,
};

/**
 * Writes a config of ESLint that lints a project with one cheap typed rule, or with that rule and all of ours.
 *
 * @param folder - Below the folder that holds the built plugin.
 * @param root - Absolute path of the linted project.
 * @returns Absolute path of the config.
 */
export function writeLintConfig(folder: string, root: string, variant: Variant, ignores: readonly string[]): string {
  const file = path.join(folder, `eslint.${path.basename(root)}.${variant}.config.js`);
  const [imports = '', push = ''] = parts[variant].split('\n');
  writeFileSync(
    file,
    `import tseslint from 'typescript-eslint';
${imports}
const root = ${JSON.stringify(root)};
const files = ['**/*.ts', '**/*.tsx'];
const config = [
  { ignores: ${JSON.stringify(ignores)} },
  {
    files,
    // What the project's own config would have used is not told of here.
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: root } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { '@typescript-eslint/await-thenable': 'error' },
  },
];
${push}
export default config;
`,
  );
  return file;
}
