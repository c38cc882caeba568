import { HtmlValidate } from 'html-validate';
import assert from 'node:assert/strict';

import { publishSite } from '../support/published-site.js';

/**
 * The standard and what accessibility asks, as html-validate has them. One rule is off: a table names its roles, since the
 * style shows its rows as blocks on a narrow screen, and browsers then take the roles away (`no-redundant-role`).
 */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-redundant-role': 'off' },
});

async function problemsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ column, line, message, ruleId }) => `${String(line)}:${String(column)} ${ruleId}: ${message}`),
  );
}

describe('published pages, to an HTML validator', () => {
  it('finds mistakes in a bad page', async () => {
    const problems = await problemsOf('<!doctype html><html><body><p><div id="a"></div></p><img id="a"></body></html>');
    assert.ok(problems.length > 3, problems.join('\n'));
  });

  it('finds nothing in any page of a site', async () => {
    for (const { path, content } of publishSite(undefined, { fragments: 2 })) {
      if (path.endsWith('.html')) assert.deepEqual(await problemsOf(content), [], path);
    }
  });

  it('finds nothing in drafts', async () => {
    for (const { path, content } of publishSite(undefined, { draft: true })) {
      assert.deepEqual(await problemsOf(content), [], path);
    }
  });
});
