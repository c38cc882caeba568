import type { TSESLint } from '@typescript-eslint/utils';
import type { ParserServicesWithTypeInformation } from '@typescript-eslint/utils';

/** The part of a rule's context that says which file is linted, and how. */
export type AnyContext = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

/**
 * The compiler's program behind a linted file.
 *
 * @throws Error that says what to set, when ESLint runs without type information.
 */
export function typeServicesOf({ sourceCode, filename, id }: AnyContext): ParserServicesWithTypeInformation {
  const services = sourceCode.parserServices;
  if (services?.program && services.esTreeNodeToTSNodeMap) return services as ParserServicesWithTypeInformation;
  throw new Error(
    `The rule "${id}" follows data through types, and ESLint has no type information for ${filename}. Parse it with ` +
      'typescript-eslint and set `languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } }` ' +
      'for these files (https://typescript-eslint.io/getting-started/typed-linting), and see that a tsconfig includes ' +
      'the file; or lint other files only.',
  );
}
