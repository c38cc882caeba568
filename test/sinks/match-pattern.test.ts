import fc from 'fast-check';
import assert from 'node:assert/strict';

import { createPatternIndex, matchesPattern } from '../../core/src/sinks/match-pattern.js';
import { packageNameOf } from '../../core/src/sinks/package-name.js';

/** A path as people write it: `default.().info`. */
const pathOf = (text: string) => text.split('.');

describe('matchesPattern', () => {
  const cases: readonly (readonly [path: string, pattern: string, expected: boolean])[] = [
    ['info', 'info', true],
    ['default.().child.().info', 'info', true],
    ['default.().child.().info', 'child.().info', true],
    ['default.().child.().info', 'child.info', false],
    ['default.().information', 'info', false],
    ['info', 'default.().info', false],
    ['default', '^default', true],
    ['createLogger.().default', '^default', false],
    ['createLogger.().default', 'default', true],
    ['default.()', 'default.()', true],
    ['default.().()', '^default.()', false],
    ['withScope.#0.setTag', 'withScope.#0.setTag', true],
    ['withScope.#1.setTag', 'withScope.#0.setTag', false],
    ['logger.warn', 'logger.*', true],
    ['logger', 'logger.*', false],
    ['logger.fmt.()', 'logger.*', false],
    ['beta.chat.completions.parse', 'chat.*.parse', true],
  ];
  for (const [path, pattern, expected] of cases)
    it(`${path} ${expected ? 'is' : 'is not'} ${pattern}`, () => {
      assert.equal(matchesPattern(pathOf(path), pattern), expected);
    });

  it('finds the end of any path, and nothing longer than the path', () => {
    const segment = fc.constantFrom('a', 'b', '()', '#0', 'default');
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 6 }), fc.nat(5), (path, cut) => {
        const end = path.slice(Math.min(cut, path.length - 1));
        assert.ok(matchesPattern(path, end.join('.')));
        assert.ok(matchesPattern(path, end.map(() => '*').join('.')));
        assert.equal(matchesPattern(path, `^${end.join('.')}`), end.length === path.length);
        assert.ok(!matchesPattern(path, ['x', ...path].join('.')));
      }),
    );
  });
});

describe('packageNameOf', () => {
  const cases: readonly (readonly [specifier: string, name: string])[] = [
    ['pino', 'pino'],
    ['next/headers', 'next'],
    ['node:fs/promises', 'fs'],
    ['@sentry/node', '@sentry/node'],
    ['@sentry/node/preload', '@sentry/node'],
    ['@types/express', 'express'],
    ['@types/hapi__boom', '@hapi/boom'],
  ];
  for (const [specifier, name] of cases)
    it(`${specifier} is of ${name}`, () => {
      assert.equal(packageNameOf(specifier), name);
    });
});

describe('createPatternIndex', () => {
  const pino = { packages: ['pino'], calls: [{ callee: ['info', 'child'] }, { callee: 'mixin', arguments: [0] }] };
  const sentry = { packages: ['@sentry/*'], calls: [{ callee: 'setUser' }, { callee: 'scope.user', assigned: true }] };
  const sentryNode = { packages: ['@sentry/node'], calls: [{ callee: 'setUser', arguments: [0] }] };
  const debug = { packages: ['debug'], calls: [{ callee: 'default.()' }] };
  const page = { globals: ['document'], calls: [{ callee: '^document.cookie', assigned: true }] } as const;
  const tracker = {
    packages: ['tracker'],
    calls: [
      { callee: 'track', arguments: [0] },
      { callee: 'track', arguments: [1], properties: ['traits'] },
      { callee: ['Quiet.().track', 'Quiet.().*'], arguments: [] },
    ],
  };
  const family = { packages: ['@grafana/faro-*'], calls: [{ callee: 'pushLog' }] };
  const index = createPatternIndex([pino, sentry, sentryNode, debug, page, tracker, family]);
  const found = (root: { package?: string; global?: string }, path: string, how?: 'call' | 'assignment') =>
    index.find(root, pathOf(path), how).map(({ definition, call }) => [definition, call]);

  it('names the last segments once, calls and assignments apart', () => {
    assert.deepEqual([...index.lastSegments].sort(), [
      '()',
      '*',
      'child',
      'info',
      'mixin',
      'pushLog',
      'setUser',
      'track',
    ]);
    assert.deepEqual([...index.assignedSegments].sort(), ['cookie', 'user']);
  });

  it('finds by package, by any path into it, and by its types', () => {
    assert.deepEqual(found({ package: 'pino' }, 'default.().info'), [[pino, pino.calls[0]]]);
    assert.deepEqual(found({ package: 'pino/browser' }, 'default.().info'), [[pino, pino.calls[0]]]);
    assert.deepEqual(found({ package: '@types/pino' }, 'Logger.().info'), [[pino, pino.calls[0]]]);
    assert.deepEqual(found({ package: 'pinot' }, 'default.().info'), []);
    assert.deepEqual(found({ package: 'pino' }, 'default.().warn'), []);
    assert.deepEqual(found({ package: 'pino' }, ''), []);
    assert.deepEqual(index.find({ package: 'pino' }, []), []);
    assert.deepEqual(index.find({}, []), []);
  });

  it('takes a package and its default export for one', () => {
    const made = {
      packages: ['p'],
      calls: [{ callee: '^default' }, { callee: '^send' }, { callee: 'default.().end' }],
    };
    const one = createPatternIndex([made]);
    const calls = (path: readonly string[]) => one.find({ package: 'p' }, path).map(({ call }) => call);
    assert.deepEqual(calls([]), [made.calls[0]]);
    assert.deepEqual(calls(['default']), [made.calls[0]]);
    assert.deepEqual(calls(['send']), [made.calls[1]]);
    assert.deepEqual(calls(['default', 'send']), [made.calls[1]]);
    assert.deepEqual(calls(['()', 'end']), [made.calls[2]]);
    assert.deepEqual(calls(['other', 'send']), []);
    assert.deepEqual(createPatternIndex([made]).find({ global: 'p' }, []), []);
  });

  it('takes a name that is computed for any', () => {
    assert.deepEqual(found({ package: 'pino' }, 'default.().*'), [
      [pino, pino.calls[0]],
      [pino, pino.calls[1]],
    ]);
    assert.deepEqual(found({ package: 'debug' }, 'default.*'), []);
    assert.deepEqual(found({ package: 'unknown' }, 'default.*'), []);
    assert.deepEqual(found({ package: 'pino' }, 'env.*.*'), []);
  });

  it('finds by scope, besides by package', () => {
    assert.deepEqual(found({ package: '@sentry/react' }, 'setUser'), [[sentry, sentry.calls[0]]]);
    assert.deepEqual(found({ package: '@sentry/node' }, 'default.setUser'), [
      [sentry, sentry.calls[0]],
      [sentryNode, sentryNode.calls[0]],
    ]);
    assert.deepEqual(found({ package: 'sentry' }, 'setUser'), []);
  });

  it('finds by the beginning of a name', () => {
    assert.deepEqual(found({ package: '@grafana/faro-web-sdk' }, 'faro.api.pushLog'), [[family, family.calls[0]]]);
    assert.deepEqual(found({ package: '@grafana/data' }, 'faro.api.pushLog'), []);
  });

  it('finds a call of what a call gave', () => {
    assert.deepEqual(found({ package: 'debug' }, 'default.()'), [[debug, debug.calls[0]]]);
    assert.deepEqual(found({ package: 'debug' }, 'default'), []);
  });

  it('keeps globals apart from packages, and calls from assignments', () => {
    assert.deepEqual(found({ global: 'document' }, 'document.cookie', 'assignment'), [[page, page.calls[0]]]);
    assert.deepEqual(found({ global: 'document' }, 'document.cookie'), []);
    assert.deepEqual(found({ package: 'document' }, 'document.cookie', 'assignment'), []);
    assert.deepEqual(found({ package: '@sentry/node' }, 'withScope.#0.setUser', 'assignment'), []);
  });

  it('lets the longest pattern of a definition speak, and gives a call once', () => {
    assert.deepEqual(found({ package: 'tracker' }, 'default.track'), [
      [tracker, tracker.calls[0]],
      [tracker, tracker.calls[1]],
    ]);
    assert.deepEqual(found({ package: 'tracker' }, 'Quiet.().track'), [[tracker, tracker.calls[2]]]);
  });

  it('says whether a root is worth a look', () => {
    assert.ok(index.knows({ package: '@sentry/vue' }));
    assert.ok(index.knows({ global: 'document' }));
    assert.ok(!index.knows({ package: 'left-pad' }));
    assert.ok(!index.knows({}));
  });
});
