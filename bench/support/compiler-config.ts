import path from 'node:path';
import ts from 'typescript';

/**
 * Files and options of the project in a folder.
 *
 * @throws Error when its `tsconfig.json` cannot be read.
 */
export function readCompilerConfig(folder: string): ts.ParsedCommandLine {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
  const config = ts.getParsedCommandLineOfConfigFile(path.join(folder, 'tsconfig.json'), {}, host);
  if (config === undefined) throw new Error(`No tsconfig.json in ${folder}`);
  return config;
}
