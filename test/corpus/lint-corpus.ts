import { ESLint } from 'eslint';
import path from 'node:path';
import tseslint from 'typescript-eslint';

import type { CorpusFinding } from './score.js';

import verklaar from '../../eslint-plugin/src/index.js';
import { sdkModules } from '../support/sdks.js';
import { casesFolder } from './read-cases.js';

const files = ['**/*.ts', '**/*.tsx', '**/*.js', '**/*.mjs'];

/**
 * Runs the plugin's recommended preset over all cases, in one program, with the SDKs of `test/sdks` installed.
 *
 * @throws Error when a case cannot be parsed, or ESLint itself fails.
 */
export async function lintCorpus(): Promise<readonly CorpusFinding[]> {
  sdkModules();
  const eslint = new ESLint({
    cwd: casesFolder,
    overrideConfigFile: true,
    // Suppressions are judged elsewhere; here every finding counts.
    allowInlineConfig: false,
    overrideConfig: [
      {
        files,
        languageOptions: {
          parser: tseslint.parser,
          parserOptions: { project: '../tsconfig.json', tsconfigRootDir: casesFolder },
        },
      },
      { ...verklaar.configs.recommended, files },
    ],
  });
  const results = await eslint.lintFiles(files);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ fatal, line, message, ruleId }) => {
      const file = path.relative(casesFolder, filePath).replaceAll(path.sep, '/');
      if (fatal === true || ruleId === null) throw new Error(`${file}:${line}: ${message}`);
      return { file, line, rule: ruleId.replace(/^.*\//u, '') };
    }),
  );
}
