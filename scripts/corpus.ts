/** Runs the rules over the labelled corpus and prints what they found, missed and said for nothing. */
import { parseArgs } from 'node:util';

import { addToFrozen } from '../test/corpus/frozen.js';
import { lintCorpus } from '../test/corpus/lint-corpus.js';
import { readCases } from '../test/corpus/read-cases.js';
import { renderCase, renderScore } from '../test/corpus/render-score.js';
import { scoreCorpus } from '../test/corpus/score.js';

const { values } = parseArgs({
  options: {
    case: { type: 'string' },
    freeze: { type: 'boolean', default: false },
    reveal: { type: 'boolean', default: false },
  },
});

if (values.freeze) {
  console.log(`${addToFrozen()} files frozen.`);
} else {
  const cases = readCases();
  const score = scoreCorpus(await lintCorpus(), cases);
  const wanted = values.case;
  if (wanted === undefined) {
    console.log(renderScore(score, { reveal: values.reveal }));
  } else {
    const found = score.cases.find(({ case: { id } }) => id === wanted);
    const shown = found !== undefined && (!found.heldApart || values.reveal);
    console.log(shown ? renderCase(found) : `No case "${wanted}" in the open part.`);
    if (!shown) process.exitCode = 2;
  }
}
