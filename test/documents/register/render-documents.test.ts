import assert from 'node:assert/strict';

import type { Register, Statement } from '../../../core/src/model/register.js';

import { renderDocuments } from '../../../core/src/documents/render-documents.js';
import { sampleFindings, sampleRegister } from './sample-register.js';

function pathsOf(register: Register): readonly string[] {
  return renderDocuments(register, sampleFindings).map(({ path }) => path);
}

describe('renderDocuments', () => {
  it('writes the register as data, and each document in each language, as Markdown and as a page, with the text that edits are held against', () => {
    assert.deepEqual(pathsOf(sampleRegister), [
      'register.json',
      'register.nl-BE.md',
      'register.nl-BE.html',
      '.base/register.nl-BE.md',
      'register.en.md',
      'register.en.html',
      '.base/register.en.md',
      'statement.nl-BE.md',
      'statement.nl-BE.html',
      '.base/statement.nl-BE.md',
      'statement.en.md',
      'statement.en.html',
      '.base/statement.en.md',
    ]);
  });

  it('names statements by id when there are several', () => {
    const [website] = sampleRegister.statements;
    assert.ok(website);
    const staff: Statement = { ...website, id: 'staff', languages: ['nl-NL'], audiences: ['staff'] };
    const paths = pathsOf({ ...sampleRegister, registerLanguages: ['en'], statements: [website, staff] });
    assert.deepEqual(
      paths.filter((path) => path.endsWith('.md') && !path.startsWith('.base/')),
      ['register.en.md', 'statement.website.nl-BE.md', 'statement.website.en.md', 'statement.staff.nl-NL.md'],
    );
  });

  it('writes the register in the languages of the statements, unless told otherwise', () => {
    const register = { ...sampleRegister };
    delete (register as { registerLanguages?: unknown }).registerLanguages;
    assert.ok(pathsOf(register).includes('register.nl-BE.md'));
    assert.ok(!pathsOf({ ...register, registerLanguages: ['en'] }).includes('register.nl-BE.md'));
  });

  it('writes nothing in a language it does not have', () => {
    const paths = pathsOf({ ...sampleRegister, registerLanguages: ['es', 'en'] });
    assert.ok(!paths.some((path) => path.includes('.es.')));
    assert.ok(paths.includes('register.en.md'));
  });

  it('gives the same bytes for the same register', () => {
    const copy = JSON.parse(JSON.stringify(sampleRegister)) as Register;
    assert.deepEqual(renderDocuments(copy, sampleFindings), renderDocuments(sampleRegister, sampleFindings));
  });

  it('ends every text with one newline', () => {
    for (const { path, content } of renderDocuments(sampleRegister, sampleFindings)) {
      assert.match(content, /[^\n]\n$/, path);
    }
  });
});
