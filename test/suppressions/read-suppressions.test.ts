import fc from 'fast-check';
import assert from 'node:assert/strict';
import ts from 'typescript';

import type { SourceFileNode, Syntax } from '../../core/src/engine/host/type-host.js';
import type { ReadSuppressions } from '../../core/src/suppressions/index.js';

import { describeFinding } from '../../core/src/checks/index.js';
import { commentsOf } from '../../core/src/engine/ast/comments.js';
import { readSuppressions } from '../../core/src/suppressions/index.js';

const syntax: Syntax = {
  kinds: ts.SyntaxKind as unknown as Syntax['kinds'],
  forEachChild: (node, visit) => {
    ts.forEachChild(node as unknown as ts.Node, (child) => {
      visit(child);
    });
  },
};

function read(text: string): ReadSuppressions {
  const source = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest) as unknown as SourceFileNode;
  return readSuppressions({ file: 'src/a.tsx', text }, commentsOf(syntax, source));
}

/** `line: names | reason | until` of each suppression. */
const asked = (text: string): readonly string[] => {
  const { findings, suppressions } = read(text);
  assert.deepEqual(findings, []);
  return suppressions.map(({ line, names, reason, until }) =>
    [`${String(line)}: ${names.join(', ')}`, reason, ...(until === undefined ? [] : [until])].join(' | '),
  );
};

describe('a comment that asks to ignore findings', () => {
  describe('says what, why and until when', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['// verklaar-ignore DF01: our own address', '2: DF01 | our own address'],
      ['/* verklaar-ignore DF01: our own address */', '2: DF01 | our own address'],
      ['/** verklaar-ignore DF01: our own address */', '2: DF01 | our own address'],
      ['{/* verklaar-ignore DF01: our own address */}', '2: DF01 | our own address'],
      ['//verklaar-ignore DF01,RC01 : because: it is so', '2: DF01, RC01 | because: it is so'],
      ['// verklaar-ignore no-personal-data-in-logs: ours', '2: no-personal-data-in-logs | ours'],
      ['// verklaar-ignore @verklaar/valid-annotation, DF01: ours', '2: valid-annotation, DF01 | ours'],
      ['// verklaar-ignore DF01, DF01: ours', '2: DF01 | ours'],
      ['// verklaar-ignore DF01: ours until 2027-01-31', '2: DF01 | ours | 2027-01-31'],
      ['// verklaar-ignore DF01: ours [until 2027-01-31]', '2: DF01 | ours | 2027-01-31'],
      ['// verklaar-ignore DF01: ours, until 2028-02-29.', '2: DF01 | ours | 2028-02-29'],
      ['// verklaar-ignore DF01: kept until the migration', '2: DF01 | kept until the migration'],
      ['// Verklaar-Ignore DF01: ours', '2: DF01 | ours'],
    ];
    for (const [comment, expected] of cases) {
      it(comment, () => {
        assert.deepEqual(asked(`${comment}\nf(user);`), [expected]);
      });
    }

    it('over several lines of one comment', () => {
      const text = '/*\n * verklaar-ignore DF01: our own\n * address until 2027-01-31\n */\nf(user);';
      assert.deepEqual(asked(text), ['5: DF01 | our own address | 2027-01-31']);
    });
  });

  describe('covers', () => {
    const ask = 'verklaar-ignore DF01: ours';
    const cases: readonly (readonly [string, string, string])[] = [
      ['the line it ends', `f(user); // ${ask}\ng(user);`, '1'],
      ['the line it begins', `/* ${ask} */ f(user);\ng(user);`, '1'],
      ['the line behind an opening brace', `{ // ${ask}\ng(user);}`, '1'],
      ['the next line', `g(user);\n  // ${ask}\n  f(user);\n`, '3'],
      ['the next line of code, past blank lines and comments', `// ${ask}\n\n// why\n/* and\n how */\nf(user);`, '6'],
      ['the line that other comments begin', `/* why */ // ${ask}\nf(user);`, '2'],
      ['the next line of JSX', `<a>\n  {/* ${ask} */}\n  <b c={user} />\n</a>;`, '3'],
      ['the line of JSX it stands on', `<a>\n  <b c={user} /> {/* ${ask} */}\n</a>;`, '2'],
      ['an argument', `f(\n  1,\n  // ${ask}\n  user,\n);`, '4'],
      ['lines that end the Windows way', `g(user);\r\n// ${ask}\r\nf(user);`, '3'],
      ['no line where no code follows', `f(user);\n// ${ask}\n`, 'undefined'],
    ];
    for (const [what, text, line] of cases) {
      it(what, () => {
        assert.deepEqual(asked(text), [`${line}: DF01 | ours`]);
      });
    }

    it('nothing when it only looks like a comment, or only speaks of it', () => {
      for (const text of [
        `f('// ${ask}');`,
        `f(\`// ${ask}\`);`,
        `<a>// ${ask}</a>;`,
        '// write verklaar-ignore DF01: reason',
        '/verklaar-ignore/.test(a);',
      ]) {
        assert.deepEqual(read(text), { suppressions: [], findings: [] }, text);
      }
    });
  });

  describe('is a finding itself, and asks nothing', () => {
    const cases: readonly (readonly [string, string, RegExp])[] = [
      ['verklaar-ignore', 'SU02', /it names no finding/],
      ['verklaar-ignore: ours', 'SU02', /it names no finding/],
      ['verklaar-ignore-next-line DF01: ours', 'SU02', /then a space and the id/],
      ['verklaar-ignored DF01: ours', 'SU02', /then a space and the id/],
      ['verklaar-ignore DF01 our own address', 'SU02', /a colon .* is missing/],
      ['verklaar-ignore DF01 DF02: ours', 'SU02', /separated by commas/],
      ['verklaar-ignore DF01,: ours', 'SU02', /separated by commas/],
      ['verklaar-ignore DF99: ours', 'SU02', /no finding or rule "DF99"\. Did you mean "DF\d\d"\?/],
      ['verklaar-ignore no-personal-data-in-log: ours', 'SU02', /Did you mean "no-personal-data-in-logs"\?/],
      ['verklaar-ignore toString: ours', 'SU02', /no finding or rule "toString"/],
      ['verklaar-ignore LB01: ours', 'SU02', /LB01 is about what documents say/],
      ['verklaar-ignore SU01: ours', 'SU02', /SU01 is about what documents say/],
      ['verklaar-ignore DF01: ours until 2027-02-30', 'SU02', /"2027-02-30" is no date/],
      ['verklaar-ignore DF01: ours until 31-01-2027', 'SU02', /"31-01-2027" is no date/],
      ['verklaar-ignore DF01', 'SU04', /ignore DF01 without a reason/],
      ['verklaar-ignore DF01, DF02:', 'SU04', /ignore DF01, DF02 without a reason/],
      ['verklaar-ignore DF01: ...', 'SU04', /without a reason/],
      ['verklaar-ignore DF01: until 2027-01-31', 'SU04', /without a reason/],
    ];
    for (const [comment, id, message] of cases) {
      it(comment, () => {
        const { findings, suppressions } = read(`f(user); // ${comment}`);
        assert.deepEqual(suppressions, []);
        assert.deepEqual(
          findings.map((finding) => [finding.id, finding.at?.start.column]),
          [[id, 10]],
        );
        assert.match(describeFinding(findings[0]!, 'en').message, message);
        assert.doesNotMatch(describeFinding(findings[0]!, 'nl').message, /\{\w+\}/);
      });
    }

    it('only for the name that is wrong', () => {
      const { findings, suppressions } = read('f(user); // verklaar-ignore DF01, DF99: ours');
      assert.deepEqual(
        findings.map(({ id }) => id),
        ['SU02'],
      );
      assert.deepEqual(
        suppressions.map(({ names }) => names),
        [['DF01']],
      );
    });
  });

  it('never throws, whatever it says', () => {
    const part = fc.oneof(
      fc.constantFrom('verklaar-ignore', ' DF01', ':', ',', ' until ', '2027-01-31', '[', ']', '*', '/', '\n', 'ours'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = `/* verklaar-ignore${parts.join('').replaceAll('*/', '')}*/ f();`;
        const { findings, suppressions } = readSuppressions({ file: 'a.ts', text }, [
          { start: 0, end: text.length - 5 },
        ]);
        assert.ok(findings.length + suppressions.length > 0);
        for (const { names, reason } of suppressions) assert.ok(names.length > 0 && reason !== '');
      }),
    );
  });
});
