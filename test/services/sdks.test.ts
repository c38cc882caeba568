import assert from 'node:assert/strict';
import typescript from 'typescript';

import { createFlowAnalysis } from '../../core/src/engine/flow/flow-analysis.js';
import { createTypeScriptHost } from '../../core/src/engine/host/typescript-host.js';
import { findServiceByPackage } from '../../core/src/services/index.js';
import { createSdkProgram } from '../support/sdk-program.js';
import { sdkSnippets } from './sdk-snippets.js';

const user =
  'interface User { address: string; email: string; firstName: string; ipAddress: string; lastName: string; name: string; phoneNumber: string }';

function fileOf([imports, use]: readonly [imports: string, use: string]): string {
  return `${imports}\n${user}\nexport function handOver(user: User) {\n  ${use}\n}\n`;
}

function importedPackage(imports: string): string {
  const specifier = /from '(?<name>(?:@[^/']+\/)?[^/']+)[^']*'/u.exec(imports)?.groups?.name;
  assert.ok(specifier, imports);
  return specifier;
}

describe('SDKs of services, with their real types', () => {
  const entries = Object.entries(sdkSnippets);
  const files = Object.fromEntries(entries.map(([id, snippet]) => [`${id}.ts`, fileOf(snippet)]));
  let made: ReturnType<typeof createSdkProgram> | undefined;
  let analysis: ReturnType<typeof createFlowAnalysis> | undefined;

  before('install and read the SDKs', function () {
    this.timeout(600_000);
    made = createSdkProgram(files);
    const { program, root } = made;
    const paths = Object.keys(files).map((file) => `${root}/${file}`);
    const host = createTypeScriptHost({
      ts: typescript,
      program,
      root,
      files: paths,
      readFile: (file) => typescript.sys.readFile(file),
    });
    analysis = createFlowAnalysis(host, { root, facts: [] });
  });

  after(() => {
    made = undefined;
    analysis = undefined;
  });

  for (const [id, [imports]] of entries)
    it(`${id}: ${importedPackage(imports)}`, () => {
      assert.ok(made && analysis);
      const file = `${made.root}/${id}.ts`;
      assert.equal(findServiceByPackage(importedPackage(imports))?.id, id, 'whose package it is');
      const problems = made.program.getSemanticDiagnostics(made.program.getSourceFile(file));
      assert.deepEqual(
        problems.map(({ messageText }) => typescript.flattenDiagnosticMessageText(messageText, '\n')),
        [],
        'the snippet is code as the SDK has it',
      );
      const flows = analysis.flowsOf(file);
      assert.ok(flows.length > 0, 'no flow was seen');
      for (const { sink, data } of flows) {
        assert.equal(sink.service, id);
        assert.ok(data.some(({ category }) => category !== undefined));
      }
    });
});
