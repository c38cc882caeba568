import { ts } from 'ts-morph';

import type { ConfigReader } from './read-tsconfigs.js';

/** Source files that the patterns select, in the manner of `include` in a `tsconfig.json`. */
export function selectFiles(root: string, patterns: readonly string[], reader: ConfigReader): readonly string[] {
  const config = {
    include: patterns.map((pattern) => pattern.replaceAll('\\', '/')),
    compilerOptions: { allowJs: true },
  };
  return ts.parseJsonConfigFileContent(config, reader.host, root).fileNames;
}
