import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';

import assert from 'node:assert/strict';

import { editorProject } from '../../support/editor-project.js';
import { type EditorSession, startEditor } from '../../support/editor-session.js';

/** The Markdown of a hover. */
function textOf(hover: Hover | null): string {
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

describe('hover', () => {
  describe('in English', () => {
    let editor: EditorSession;
    before(async () => {
      editor = await startEditor(editorProject);
      await editor.open('src/customer.ts');
      await editor.open('src/welcome.ts');
      await editor.open('src/privacy.ts');
    });
    after(() => editor.end());
    const hoverAt = async (file: string, words: string): Promise<string> =>
      textOf(await editor.ask<Hover | null>('textDocument/hover', file, words));

    it('tells of a field its category, activities, receivers and sentence', async () => {
      const text = await hoverAt('src/customer.ts', "['newsletter', 'support'] }) ph|one");
      assert.match(text, /^\*\*Telephone number\*\* · `contact\.phone` · personal data\n/u);
      assert.match(
        text,
        /- \*\*Newsletter\*\*: Consent · until 2 years after collection\n- \*\*Support\*\*: Performance of a contract · /u,
      );
      assert.match(text, /\nReceived by: Brevo\n/u);
      assert.match(text, /\nThe statement says:\n\n> /u);
    });

    it('tells the same at a use of the field in another file', async () => {
      const use = await hoverAt('src/welcome.ts', 'customer.em|ail');
      assert.match(use, /^\*\*E-mail address\*\* · `contact\.email`/u);
      assert.equal(use, await hoverAt('src/customer.ts', "['customer'] }) em|ail"));
    });

    it('tells of an activity what it does, and escapes the words of the project', async () => {
      const text = await hoverAt('src/privacy.ts', "id: 'newsl|etter'");
      assert.match(text, /^\*\*Newsletter\*\* · `newsletter` · processing activity/u);
      assert.match(text, /- Legal basis: Consent\n- Kept: until 2 years after collection\n/u);
      assert.match(text, /- Received by: Brevo\n/u);
      assert.match(text, /> We send you \\\*news\\\*\./u);
    });

    it('tells of a recipient by its id and by its name in code', async () => {
      const declared = await hoverAt('src/privacy.ts', "id: 'bre|vo'");
      assert.match(declared, /^\*\*Brevo\*\* · `brevo` · recipient/u);
      assert.match(declared, /- Country: France\n/u);
      assert.match(declared, /- In: Newsletter, Support/u);
      assert.equal(await hoverAt('src/privacy.ts', 'recipients: [br|evo]'), declared);
    });

    it('tells of a category where it is used', async () => {
      const text = await hoverAt('src/customer.ts', "'contact.em|ail'");
      assert.match(
        text,
        /^\*\*E-mail address\*\* · `contact\.email` · category of personal data\n[^]*\n- Fields: 1\n- In: Newsletter$/u,
      );
    });

    it('tells the reason of a review, as text', async () => {
      const text = await hoverAt('src/customer.ts', '  lo|t: string');
      assert.match(text, /^\*\*Not personal data\*\* · `Visitor\.lot`/u);
      assert.match(text, /Reason: a number of ours, \\`drawn\\` by lot$/u);
    });

    it('proposes a category where nobody decided', async () => {
      const text = await hoverAt('src/customer.ts', 'birth|Date');
      assert.match(text, /^\*\*Nobody decided on this field\*\* · `Customer\.birthDate`/u);
      assert.match(text, /`identity\.birthDate`/u);
    });

    it('is silent where nothing is known', async () => {
      assert.equal(await hoverAt('src/customer.ts', 'import|'), '');
    });
  });

  it('speaks Dutch in a Dutch editor', async () => {
    const editor = await startEditor(editorProject, { locale: 'nl' });
    await editor.open('src/customer.ts');
    const text = textOf(
      await editor.ask<Hover | null>('textDocument/hover', 'src/customer.ts', "'support'] }) ph|one"),
    );
    assert.match(text, /^\*\*Telefoonnummer\*\* · `contact\.phone` · persoonsgegeven\n/u);
    assert.match(text, /- \*\*Nieuwsbrief\*\*: Toestemming · tot 2 jaar na het verzamelen\n/u);
    assert.match(text, /\nOntvangen door: Brevo\n/u);
    await editor.end();
  });
});
