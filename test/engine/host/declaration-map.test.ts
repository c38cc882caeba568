import assert from 'node:assert/strict';

import { createDeclarationMaps, isDeclarationFile } from '../../../core/src/engine/host/declaration-map.js';

const source = `// a comment\nexport class Größe {\n  naam = '';\n}\n`;
const text = (url: string): string => `export declare class Größe {\n    naam: string;\n}\n//# sourceMappingURL=${url}`;
/** As the compiler writes it: `Größe` (0:21) from (1:13), `naam` (1:4) from (2:2). */
const map = (sources: readonly string[], sourceRoot = ''): string =>
  JSON.stringify({ version: 3, file: 'a.d.ts', sourceRoot, sources, names: [], mappings: 'AACA,qBAAa;IACX' });

const files: Record<string, string> = {
  '/w/a/src/a.ts': source,
  '/w/a/dist/a.d.ts.map': map(['../src/a.ts']),
  '/w/a/dist/rooted.d.ts.map': map(['a.ts'], '../src/'),
  '/w/a/dist/gone.d.ts.map': map(['../src/gone.ts']),
  '/w/a/dist/broken.d.ts.map': '{',
  '/w/a/dist/none.d.ts.map': map([]),
  '/w/a b#%/src/ä.ts': `\uFEFF${source}`,
  '/w/a b#%/dist/ä.d.ts.map': map(['../src/%C3%A4.ts']),
};

describe('Declaration maps', () => {
  const follow = (file: string, declarations: string, name = 'Größe'): unknown =>
    createDeclarationMaps((path) => files[path])(file, declarations, () => declarations.indexOf(name));

  it('lead from a name in a declaration file to the name in its source', () => {
    assert.deepEqual(follow('/w/a/dist/a.d.ts', text('a.d.ts.map')), {
      file: '/w/a/src/a.ts',
      position: source.indexOf('Größe'),
    });
    assert.deepEqual(follow('/w/a/dist/a.d.ts', text('a.d.ts.map'), 'naam'), {
      file: '/w/a/src/a.ts',
      position: source.indexOf('naam'),
    });
  });

  it('may have a root for sources, or stand inside the file', () => {
    const expected = { file: '/w/a/src/a.ts', position: source.indexOf('Größe') };
    assert.deepEqual(follow('/w/a/dist/rooted.d.ts', text('rooted.d.ts.map')), expected);
    const inline = Buffer.from(map(['../src/a.ts'])).toString('base64');
    assert.deepEqual(follow('/w/a/dist/inline.d.ts', text(`data:application/json;base64,${inline}`)), expected);
    assert.deepEqual(
      follow('/w/a/dist/inline.d.ts', text(`data:application/json;charset=utf-8;base64,${inline}`)),
      expected,
    );
  });

  it('read paths with marks that mean something in a URL, and sources with a byte-order mark', () => {
    assert.deepEqual(follow('/w/a b#%/dist/ä.d.ts', text('%C3%A4.d.ts.map')), {
      file: '/w/a b#%/src/ä.ts',
      position: source.indexOf('Größe'),
    });
  });

  it('lead nowhere when there is none, it is damaged or empty, or the source is gone', () => {
    for (const name of ['absent', 'gone', 'broken', 'none']) {
      assert.equal(follow(`/w/a/dist/${name}.d.ts`, text(`${name}.d.ts.map`)), undefined, name);
    }
    assert.equal(follow('/w/a/dist/a.d.ts', 'export declare class Größe {}'), undefined);
    assert.equal(follow('/w/a/dist/a.d.ts', text('data:application/json;base64,%%%')), undefined);
  });

  it('belong to declaration files only', () => {
    for (const file of ['/a.d.ts', '/a.d.mts', '/a.d.cts', '/a.d.json.ts'])
      assert.equal(isDeclarationFile(file), true, file);
    for (const file of ['/a.ts', '/a.d.tsx', '/d.ts', '/a.d/b.ts']) assert.equal(isDeclarationFile(file), false, file);
  });
});
