import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import type { ProjectProblem } from '../../../extension/src/server/analysis/project-session.js';

import { CompilerMismatchError } from '../../../core/src/index.js';
import { problemOf } from '../../../extension/src/server/analysis/problem-of.js';
import { createTexts } from '../../../extension/src/server/texts.js';
import { wordsOfProblem } from '../../../extension/src/server/words/problem-words.js';
import { repositoryPath } from '../../support/sample.js';

const german = createTexts(
  'de',
  JSON.parse(readFileSync(repositoryPath('extension/l10n/bundle.l10n.de.json'), 'utf8')) as Record<string, string>,
);

describe('Why a project cannot be read', () => {
  it('is said in the language of the editor when the thread that knows types has ended', () => {
    const problem: ProjectProblem = { message: 'x', obstacle: { kind: 'threadEnded', reason: 'out of memory' } };
    assert.deepEqual(wordsOfProblem(german, problem), {
      message: 'Das Lesen endete vorzeitig: out of memory',
      remedy: 'Es wird noch einmal versucht. Bleibt es so, starten Sie den Server neu.',
    });
  });

  it('is said in the language of the editor when the compiler is another, with what it says', () => {
    const problem = problemOf(new CompilerMismatchError('TypeScript 7.0.2 has no compiler API'));
    assert.ok(problem !== undefined);
    const { message, remedy } = wordsOfProblem(german, problem);
    assert.equal(message, 'Mit diesem Compiler sind Typen nicht lesbar: TypeScript 7.0.2 has no compiler API');
    assert.match(remedy ?? '', /^Installieren Sie eine Version von TypeScript/u);
  });

  it('is a mistake of ours when it is no error that is known', () => {
    assert.equal(problemOf(new TypeError('x is undefined')), undefined);
  });
});
