import assert from 'node:assert/strict';

import { createNonce } from '../../../extension/src/client/preview/create-nonce.js';
import { pageHtml } from '../../../extension/src/client/preview/page-html.js';

const parts = {
  locale: 'nl',
  title: 'Privacyverklaring',
  cspSource: 'https://*.vscode-cdn.example',
  nonce: 'a1b2',
  script: 'https://file.vscode-cdn.example/preview.js',
  style: 'https://file.vscode-cdn.example/preview-style.css',
};

describe('the page that the preview starts from', () => {
  it('lets in one script and one style of the extension, and nothing else', () => {
    const html = pageHtml(parts);
    const [, policy] = /Content-Security-Policy" content="([^"]+)"/u.exec(html) ?? [];
    assert.equal(
      policy,
      "default-src 'none'; style-src https://*.vscode-cdn.example; script-src 'nonce-a1b2'; base-uri 'none'; form-action 'none'",
    );
    assert.deepEqual(html.match(/<(?:script|link|img|iframe)\b/gu), ['<link', '<script']);
    assert.doesNotMatch(html, /unsafe-|<style|\son\w+=/u);
  });

  it('takes nothing that it is given for markup', () => {
    const html = pageHtml({ ...parts, locale: '"><script>', title: '</title><script>' });
    assert.equal(html.match(/<script/gu)?.length, 1);
    assert.match(html, /<html lang="&quot;&gt;&lt;script&gt;">/u);
  });

  it('has a new number for every page', () => {
    const nonces = Array.from({ length: 50 }, createNonce);
    assert.equal(new Set(nonces).size, 50);
    for (const nonce of nonces) assert.match(nonce, /^[0-9a-f]{32}$/u);
  });
});
