import assert from 'node:assert/strict';
import ts60 from 'typescript';
import ts54 from 'typescript-5.4';
import ts59 from 'typescript-5.9';

import { diagnose } from './support/diagnose.js';

// The fixtures carry their own verdicts: `@ts-expect-error` fails where no error follows, any other line where one does.
const compilers = [ts54, ts59, ts60] as unknown as readonly (typeof ts60)[];

describe('annotation types', () => {
  for (const compiler of compilers) {
    for (const experimentalDecorators of [false, true]) {
      const mode = experimentalDecorators ? 'legacy' : 'standard';
      it(`accept and reject the listed forms and retentions on TypeScript ${compiler.version}, ${mode} decorators`, () => {
        assert.deepEqual(diagnose(compiler, ['retention.ts', 'forms.ts', 'redaction.ts'], experimentalDecorators), []);
      });
    }

    it(`check ids against an augmented Register on TypeScript ${compiler.version}`, () => {
      assert.deepEqual(diagnose(compiler, ['augmented.ts'], false), []);
    });
  }

  it('say the same as the declarations that core reads', () => {
    assert.deepEqual(diagnose(ts60, ['contract.ts'], false), []);
  });

  it('name what is wrong with a retention', () => {
    const [error, ...others] = diagnose(ts60, ['message.ts'], false);
    assert.deepEqual(others, []);
    assert.match(error ?? '', /"Retention: 'P1\.5Y' is not a duration of whole numbers such as P1Y/);
  });

  it('name the member that a class lacks', () => {
    const [error, ...others] = diagnose(ts60, ['missing-member.ts'], true);
    assert.deepEqual(others, []);
    assert.match(error ?? '', /PersonalFields: the class has no member 'emial'"/);
  });
});
