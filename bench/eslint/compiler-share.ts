/**
 * What part of a full check of a project is reading and binding it: CPU seconds, one number. Run as a process of its own:
 * `node --import tsx bench/eslint/compiler-share.ts <folder with tsconfig.json>`
 */
import path from 'node:path';
import ts from 'typescript';

import { readCompilerConfig } from '../support/compiler-config.js';

const { fileNames, options } = readCompilerConfig(path.resolve(process.argv[2] ?? '.'));
const before = process.cpuUsage();
const seconds = (): number => {
  const { user, system } = process.cpuUsage(before);
  return user + system;
};
const program = ts.createProgram(fileNames, options);
program.getTypeChecker();
const createAndBind = seconds();
const [error] = program.getSemanticDiagnostics();
if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
console.log(createAndBind / seconds());
