import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';

import { cannotBeOpened } from '../../core/src/project/left-out.js';
import { openProject, type OpenedProject, type ProjectOptions } from '../../core/src/project/open-project.js';
import { ProjectError } from '../../core/src/project/project-error.js';
import { placeOf, showDeclaration } from '../support/place.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const plain = JSON.stringify({
  compilerOptions: { target: 'es2022', module: 'nodenext', lib: ['es2022'], types: [], strict: true },
  include: ['src'],
});

describe('Opening a project', () => {
  const workspaces: Workspace[] = [];
  afterEach(() => {
    for (const workspace of workspaces.splice(0)) workspace.remove();
  });
  function workspaceOf(files: Readonly<Record<string, string>>, name?: string): Workspace {
    const workspace = createWorkspace(files, name);
    workspaces.push(workspace);
    return workspace;
  }
  const open = ({ root }: Workspace, options: Omit<ProjectOptions, 'root'> = {}): OpenedProject =>
    openProject({ root, ...options });
  const filesOf = ({ host, root }: OpenedProject): readonly string[] =>
    host.files().map((file) => path.relative(root, file));
  function declared({ host, root }: OpenedProject, file: string, name: string, nth = 0): readonly string[] {
    const [found] = host.declarationsOf([placeOf(host, `${root}/${file}`, name, nth)]);
    return (found ?? []).map((declaration) => showDeclaration(host, declaration).slice(root.length + 1));
  }

  it('reads the files of tsconfig.json, and the types of the language', () => {
    const project = open(
      workspaceOf({
        'tsconfig.json': plain,
        'src/a.ts': `import { B } from './b.js';\nexport const list: B[] = [];`,
        'src/b.ts': 'export class B {}',
        'src/types.d.ts': 'declare const ambient: string;',
        'other/c.ts': 'export {};',
      }),
    );
    assert.deepEqual(filesOf(project), ['src/a.ts', 'src/b.ts']);
    assert.deepEqual(
      project.host
        .namedTypesOf([placeOf(project.host, `${project.root}/src/a.ts`, 'list')])[0]
        ?.map((found) => showDeclaration(project.host, found).slice(project.root.length + 1)),
      ['src/b.ts: export class B {}'],
    );
  });

  it('says of a file that is listed and is not there that nothing of it was read', () => {
    const { host, root } = open(
      workspaceOf({
        'tsconfig.json': plain.replace('"include":["src"]', '"files":["src/a.ts","src/gone.ts"]'),
        'src/a.ts': '',
      }),
    );
    assert.deepEqual(filesOf({ host, root, readFile: () => undefined }), ['src/a.ts', 'src/gone.ts']);
    const problems = (file: string) => host.syntaxErrors(`${root}/src/${file}`).map(({ message }) => message);
    assert.deepEqual(problems('a.ts'), []);
    assert.deepEqual(problems('gone.ts'), [cannotBeOpened]);
  });

  it('reads byte-order marks, CRLF and names that are not ASCII, in folders that are not ASCII', () => {
    const project = open(
      workspaceOf(
        {
          'tsconfig.json': `\uFEFF${plain.replace('{', '{\r\n// note\r\n')}`,
          'src/héé/Größe.ts': '\uFEFFexport class Größe {\r\n  naam = "";\r\n}\r\nnew Größe().naam;\r\n',
        },
        'café münchen',
      ),
    );
    assert.deepEqual(filesOf(project), ['src/héé/Größe.ts']);
    assert.deepEqual(declared(project, 'src/héé/Größe.ts', 'naam', 1), ['src/héé/Größe.ts: naam = "";']);
  });

  it('opens each file once, although links make a loop and a second way in', () => {
    const workspace = workspaceOf({ 'tsconfig.json': plain, 'src/a.ts': 'export {};', 'src/deep/b.ts': 'export {};' });
    symlinkSync(path.join(workspace.root, 'src'), path.join(workspace.root, 'src/deep/loop'));
    symlinkSync(path.join(workspace.root, 'src/deep'), path.join(workspace.root, 'src/again'));
    assert.deepEqual(filesOf(open(workspace)), ['src/a.ts', 'src/deep/b.ts']);
  });

  it('opens a folder through a link as the folder itself', () => {
    const workspace = workspaceOf({ 'app/tsconfig.json': plain, 'app/src/a.ts': 'export {};' });
    symlinkSync(path.join(workspace.root, 'app'), path.join(workspace.root, 'link'));
    const project = openProject({ root: path.join(workspace.root, 'link') });
    assert.equal(project.root, path.join(workspace.root, 'app'));
    assert.deepEqual(filesOf(project), ['src/a.ts']);
  });

  it('follows the projects of a solution, whatever the cycles, each file once and in source', () => {
    const part = (references: readonly string[]): string =>
      JSON.stringify({
        compilerOptions: {
          composite: true,
          module: 'nodenext',
          target: 'es2022',
          lib: ['es2022'],
          types: [],
          rootDir: 'src',
          outDir: 'dist',
        },
        include: ['src'],
        references: references.map((to) => ({ path: to })),
      });
    const project = open(
      workspaceOf({
        'tsconfig.json': JSON.stringify({ files: [], references: [{ path: './a' }, { path: './b/tsconfig.json' }] }),
        'a/tsconfig.json': part(['../b']),
        'a/src/a.ts': `import { B } from '../../b/src/b.js';\nexport const a = new B();`,
        'b/tsconfig.json': part(['../a']),
        'b/src/b.ts': 'export class B {}',
      }),
    );
    assert.deepEqual(filesOf(project), ['a/src/a.ts', 'b/src/b.ts']);
    assert.deepEqual(declared(project, 'a/src/a.ts', 'B()'), ['b/src/b.ts: export class B {}']);
  });

  it('reads a referred package in source although it was never built', () => {
    const project = workspaceOf({
      'a/package.json': JSON.stringify({ name: '@acme/a', type: 'module', types: './dist/a.d.ts' }),
      'a/tsconfig.json': JSON.stringify({
        compilerOptions: {
          composite: true,
          module: 'nodenext',
          target: 'es2022',
          types: [],
          rootDir: 'src',
          outDir: 'dist',
        },
        include: ['src'],
      }),
      'a/src/a.ts': 'export class A {}',
      'b/package.json': JSON.stringify({ name: 'b', type: 'module' }),
      'b/tsconfig.json': JSON.stringify({
        compilerOptions: { module: 'nodenext', target: 'es2022', types: [] },
        include: ['src'],
        references: [{ path: '../a' }],
      }),
      'b/src/b.ts': `import { A } from '@acme/a';\nexport const a = new A();`,
      'node_modules/@acme/.keep': '',
    });
    symlinkSync(path.join(project.root, 'a'), path.join(project.root, 'node_modules/@acme/a'));
    const opened = openProject({ root: path.join(project.root, 'b') });
    assert.deepEqual(filesOf(opened), ['src/b.ts']);
    const [found] = opened.host.declarationsOf([placeOf(opened.host, `${opened.root}/src/b.ts`, 'A()')]);
    assert.deepEqual(
      found?.map(({ file }) => file),
      [`${project.root}/a/src/a.ts`],
    );
    assert.deepEqual(opened.host.packageOf(`${project.root}/a/src/a.ts`), {
      name: '@acme/a',
      root: `${project.root}/a`,
    });
  });

  it('takes several configs, named on Windows too', () => {
    const workspace = workspaceOf({
      'web/tsconfig.json': plain,
      'web/src/w.ts': 'export {};',
      'api/tsconfig.app.json': plain,
      'api/src/a.ts': 'export {};',
    });
    assert.deepEqual(filesOf(open(workspace, { tsconfig: ['web', '.\\api\\tsconfig.app.json'] })), [
      'api/src/a.ts',
      'web/src/w.ts',
    ]);
  });

  it('selects by include and exclude', () => {
    const workspace = workspaceOf({
      'tsconfig.json': plain,
      'src/a.ts': 'export {};',
      'src/a.test.ts': 'export {};',
      'src/generated/g.ts': 'export {};',
      'tools/t.ts': 'export {};',
    });
    assert.deepEqual(filesOf(open(workspace, { exclude: ['**/*.test.ts', 'src\\generated'] })), ['src/a.ts']);
    assert.deepEqual(filesOf(open(workspace, { include: ['tools', 'src/*.ts'], exclude: ['**/*.test.ts'] })), [
      'src/a.ts',
      'tools/t.ts',
    ]);
  });

  it('reads unsaved text before saved', () => {
    const workspace = workspaceOf({ 'tsconfig.json': plain, 'src/a.ts': 'export class Saved {}' });
    const file = path.join(workspace.root, 'src/a.ts');
    const project = open(workspace, { overlay: new Map([[file, '\uFEFFexport class Unsaved {}']]) });
    assert.equal(project.host.sourceFile(file)?.text, 'export class Unsaved {}');
    assert.equal(project.readFile(file), 'export class Unsaved {}');
  });

  it('reads code that has syntax errors, and under options it does not know', () => {
    const project = open(
      workspaceOf({
        'tsconfig.json': JSON.stringify({ compilerOptions: { types: [], ofTheFuture: true }, include: ['src'] }),
        'src/a.ts': 'export class { x: = ; }',
      }),
    );
    assert.equal(project.host.syntaxErrors(`${project.root}/src/a.ts`).length > 0, true);
  });

  it('reads comments at whose last hyphen a compiler that reads them too would never end', () => {
    const options = { types: [], allowJs: true };
    const texts = { 'src/a.ts': '/** Foo-*/\nexport const a = 1;', 'src/b.js': 'export const b = 1;\n/** Foo-12' };
    const project = open(
      workspaceOf({ 'tsconfig.json': JSON.stringify({ compilerOptions: options, include: ['src'] }), ...texts }),
    );
    assert.deepEqual(filesOf(project), Object.keys(texts));
  });

  const refusals: readonly (readonly [
    string,
    Readonly<Record<string, string>>,
    Omit<ProjectOptions, 'root'>,
    RegExp,
    RegExp,
  ])[] = [
    ['no tsconfig.json', { 'src/a.ts': '' }, {}, /^There is no tsconfig\.json in /u, /"tsconfig": \["packages/u],
    [
      'a config that is not there',
      { 'tsconfig.json': plain, 'src/a.ts': '' },
      { tsconfig: 'tsconfig.app.json' },
      /^There is no tsconfig\.app\.json/u,
      /Add one/u,
    ],
    [
      'a folder without config',
      { 'api/src/a.ts': '' },
      { tsconfig: 'api' },
      /^There is no api\/tsconfig\.json/u,
      /Add one/u,
    ],
    [
      'a config that is no JSON',
      { 'tsconfig.json': '{ "include": [', 'src/a.ts': '' },
      {},
      /^tsconfig\.json cannot be used: /u,
      /npx tsc -p tsconfig\.json --noEmit/u,
    ],
    [
      'a missing base config',
      { 'tsconfig.json': '{ "extends": "./base.json" }', 'src/a.ts': '' },
      {},
      /base\.json/u,
      /npx tsc/u,
    ],
    [
      'circular base configs',
      { 'tsconfig.json': '{ "extends": "./tsconfig.json" }', 'src/a.ts': '' },
      {},
      /[Cc]ircular/u,
      /npx tsc/u,
    ],
    [
      'a missing project reference',
      { 'tsconfig.json': '{ "files": [], "references": [{ "path": "./gone" }] }' },
      {},
      /^There is no gone/u,
      /Add one/u,
    ],
    [
      'no files',
      { 'tsconfig.json': plain },
      {},
      /^No TypeScript file is selected by tsconfig\.json in /u,
      /"include", "exclude"/u,
    ],
  ];
  for (const [name, files, options, message, remedy] of refusals) {
    it(`refuses ${name} in one line, with the remedy`, () => {
      const workspace = workspaceOf({ 'keep.txt': '', ...files });
      assert.throws(
        () => open(workspace, options),
        (error) => {
          assert.equal(error instanceof ProjectError, true, String(error));
          const problem = error as ProjectError;
          assert.match(problem.message, message);
          assert.match(problem.remedy, remedy);
          assert.doesNotMatch(problem.message, /\n/u);
          return true;
        },
      );
    });
  }
});
