import assert from 'node:assert/strict';

import { identifyText, type KnownText } from '../../core/src/publication/identify-text.js';

const known = (version: string, ...lines: readonly string[]): KnownText => ({
  statement: 'website',
  language: 'en',
  version,
  lines,
});
const newest = known('bbbbbbbb', '## Who', 'We are A.', '## What', 'We keep names.', 'And addresses.');
const former = known('aaaaaaaa', '## Who', 'We are A.', '## What', 'We keep names.');
const marks = { statement: 'website', language: 'en', version: 'aaaaaaaa' };

describe('identifyText', () => {
  it('goes by the mark, and says whether the words are those of that version', () => {
    assert.deepEqual(identifyText({ marks, lines: former.lines }, [newest, former]), {
      known: { text: former, by: 'mark' },
      isSame: true,
      lines: former.lines,
    });
    const changed = identifyText({ marks, lines: newest.lines }, [newest, former]);
    assert.deepEqual([changed.known?.text.version, changed.isSame], ['aaaaaaaa', false]);
  });

  it('goes by the words of the same statement when the mark names no version of ours', () => {
    const page = { marks: { ...marks, version: 'cccccccc' }, lines: newest.lines };
    assert.deepEqual(identifyText(page, [former, newest]).known, { text: newest, by: 'words' });
    assert.equal(identifyText({ ...page, marks: { ...page.marks, language: 'nl' } }, [newest]).known, undefined);
    assert.equal(identifyText({ ...page, marks: { ...page.marks, statement: 'staff' } }, [newest]).known, undefined);
  });

  it('finds an unmarked text between the parts of a page of others', () => {
    const page = { lines: ['Menu', ...newest.lines, 'Footer'] };
    assert.deepEqual(identifyText(page, [former, newest]), {
      known: { text: newest, by: 'words' },
      isSame: true,
      lines: newest.lines,
    });
  });

  it('knows a text by most of its words, and says that some differ', () => {
    const lines = newest.lines.map((line) => (line === 'We are A.' ? 'We are B.' : line));
    const found = identifyText({ lines }, [newest]);
    assert.deepEqual([found.known?.by, found.isSame], ['words', false]);
  });

  it('knows nothing in a page of others', () => {
    assert.equal(identifyText({ lines: ['Hello', '## Who'] }, [newest, former]).known, undefined);
    assert.equal(identifyText({ lines: [] }, [newest]).known, undefined);
    assert.equal(identifyText({ lines: ['x'] }, []).known, undefined);
    assert.equal(identifyText({ lines: ['x'] }, [known('dddddddd')]).known, undefined);
  });
});
