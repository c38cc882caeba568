import type ts from 'typescript';

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Project } from 'ts-morph';

import type { TypeHost } from '../../core/src/engine/host/type-host.js';

import { collectFacts } from '../../core/src/engine/collect-facts.js';
import { createTypeScriptHost } from '../../core/src/engine/host/typescript-host.js';
import { openProject } from '../../core/src/project/open-project.js';
import { compilers } from '../support/compilers.js';
import { createRemoteHost } from '../support/remote-host.js';

const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/u, '');

/** Samples that are one program; of one that is several packages, the package with the annotated types. */
const projects = [
  'test/engine/fixtures/all-forms',
  ...readdirSync(path.join(repository, 'samples'))
    .flatMap((name) => [`samples/${name}`, `samples/${name}/domain`])
    .filter((folder) => existsSync(path.join(repository, folder, 'tsconfig.json')))
    .sort(),
].map((folder) => path.join(repository, folder));

function readFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** A program as each compiler makes it from the project's own config. */
function createProgram(compiler: typeof ts, root: string): ts.Program {
  const config = `${root}/tsconfig.json`;
  if (compiler.sys.getExecutingFilePath().includes('@ts-morph')) {
    return new Project({ tsConfigFilePath: config }).getProgram().compilerObject;
  }
  const parsed = compiler.getParsedCommandLineOfConfigFile(config, undefined, {
    ...compiler.sys,
    onUnRecoverableConfigFileDiagnostic: (problem) => {
      throw new Error(compiler.flattenDiagnosticMessageText(problem.messageText, '\n'));
    },
  });
  assert.ok(parsed);
  return compiler.createProgram(parsed.fileNames, parsed.options, createSharingHost(compiler, parsed.options));
}

/** Trees of installed declarations by compiler: the same for all projects, and most of what a program reads. */
const installed = new Map<typeof ts, Map<string, ts.SourceFile | undefined>>();

function createSharingHost(compiler: typeof ts, options: ts.CompilerOptions): ts.CompilerHost {
  const host = compiler.createCompilerHost(options);
  const trees = installed.get(compiler) ?? new Map<string, ts.SourceFile | undefined>();
  installed.set(compiler, trees);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, how, ...others) => {
    if (!/\/node_modules\/.*\.d\.[cm]?ts$/u.test(file)) return read(file, how, ...others);
    const key = `${file} ${JSON.stringify(how)}`;
    if (!trees.has(key)) trees.set(key, read(file, how, ...others));
    return trees.get(key);
  };
  return host;
}

for (const root of projects) {
  describe(`One engine, several compilers: ${path.relative(repository, root)}`, () => {
    let expected: ReturnType<typeof collectFacts>;
    before(() => {
      expected = collectFacts(openProject({ root }).host, { root });
    });

    it('holds facts to compare', () => {
      assert.ok(expected.facts.length >= 20, `${expected.facts.length} facts`);
    });

    for (const [name, compiler] of compilers) {
      let program: ts.Program | undefined;
      const open = (): TypeHost => {
        program ??= createProgram(compiler, root);
        return createTypeScriptHost({ ts: compiler, program, root, readFile });
      };
      after(() => {
        program = undefined;
      });

      it(`gives equal facts and findings under ${name}`, () => {
        assert.deepEqual(collectFacts(open(), { root }), expected);
      });

      if (name === 'TypeScript 6.0') {
        it(`gives equal facts and findings behind a pipe, with kinds numbered otherwise`, () => {
          const remote = createRemoteHost(open(), readFile);
          assert.deepEqual(collectFacts(remote, { root }), expected);
          const questions = (remote.requests.get('declarationsOf') ?? 0) + (remote.requests.get('namedTypesOf') ?? 0);
          const files = remote.files().length;
          assert.ok(questions <= files * 12, `${questions} questions for ${files} files: they belong in batches`);
        });
      }
    }
  });
}

describe('One engine, several compilers: the fixture', () => {
  after(() => {
    installed.clear();
  });

  it('shows every form and every kind of fact', () => {
    const [root] = projects;
    assert.ok(root !== undefined);
    const { facts, findings } = collectFacts(openProject({ root }).host, { root });
    const kinds = new Set(facts.map((fact) => ('form' in fact ? `${fact.kind} ${fact.form}` : fact.kind)));
    assert.deepEqual([...kinds].sort(), [
      'activity',
      'collectionPoint',
      'embedding',
      'inheritance',
      'notPersonalField decorator',
      'notPersonalField fields',
      'notPersonalField jsdoc',
      'notPersonalField schema',
      'owner',
      'personalField decorator',
      'personalField fields',
      'personalField jsdoc',
      'personalField schema',
      'personalField type',
      'recipient',
      'rightsRoute',
      'sharedWith',
      'term',
      'terminalAccess',
    ]);
    assert.deepEqual([...new Set(findings.map(({ id, at }) => `${id} ${at?.file ?? ''}`))].sort(), [
      'AN01 src/unreadable.ts',
    ]);
  });
});
