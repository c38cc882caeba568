import assert from 'node:assert/strict';

import type { ChangelogReader } from '../../core/src/documents/changelog/index.js';
import type { Register } from '../../core/src/model/register.js';

import { renderChangelog } from '../../core/src/documents/changelog/index.js';
import { wordsToMarkdown } from '../../core/src/documents/markdown.js';
import { activity, config, field, judge, recipient } from '../support/register-builder.js';

type Shape = Partial<Parameters<typeof activity>[0]>;

const names = { en: 'Orders', nl: 'Bestellingen', fr: 'Commandes', de: 'Bestellungen' };

function shop(orders: Shape = {}, more: Parameters<typeof judge>[0] = []): Register {
  const facts = [
    recipient({ id: 'mollie', name: 'Mollie B.V.', role: 'controller', country: 'NL', purpose: 'payment' }),
    recipient({ id: 'postnl', name: 'PostNL B.V.', role: 'controller', country: 'NL', purpose: 'orderFulfilment' }),
    activity({
      id: 'orders',
      name: names,
      purpose: 'orderFulfilment',
      dataSubjects: ['customer'],
      legalBasis: 'contract',
      retention: 'P5Y after contract.end',
      recipients: ['mollie'],
      ...orders,
    }),
    field('Order.email', 'contact.email', { for: ['orders'] }),
    ...more,
  ];
  return judge(facts, config()).register;
}

function told(before: Register, after: Register, language: string, reader: ChangelogReader): string {
  const root = renderChangelog(before, after, { language, reader });
  return wordsToMarkdown({ kind: 'register', language, title: '', root, placeholders: [] }).trim();
}

describe('renderChangelog', () => {
  const longer = shop({ retention: 'P7Y after contract.end' });

  it('says in every language that nothing changed', () => {
    for (const [language, words] of [
      ['en', 'Nothing has changed.'],
      ['nl-NL', 'Er is niets veranderd.'],
      ['fr-BE', 'Rien n’a changé.'],
      ['de-DE', 'Es hat sich nichts geändert.'],
    ] as const) {
      for (const reader of ['reader', 'lawyer', 'authority'] as const) {
        assert.match(told(shop(), shop(), language, reader), new RegExp(words, 'u'));
      }
    }
  });

  it('tells a reader in the words of the statement', () => {
    assert.equal(
      told(shop(), longer, 'nl-NL', 'reader'),
      [
        '# Wat is er veranderd?',
        '',
        '## Bestellingen',
        '',
        '- **Hoe lang?**',
        '  - Nu: Tot 7 jaar na het einde van de overeenkomst.',
        '  - Eerst: Tot 5 jaar na het einde van de overeenkomst.',
        '',
        '  De bewaartermijn is langer geworden.',
      ].join('\n'),
    );
  });

  it('tells it in French and German too', () => {
    assert.match(told(shop(), longer, 'fr-FR', 'reader'), /Avant\s: Jusqu’à 5 ans après la fin du contrat\./u);
    assert.match(told(shop(), longer, 'de-DE', 'reader'), /Zuvor: Bis 5 Jahre nach dem Ende des Vertrags\./u);
  });

  it('gives a lawyer the articles, and an authority only what Art. 30 asks', () => {
    const before = shop();
    const after = shop({ legalBasis: 'consent', retention: 'P7Y after contract.end' });
    const lawyer = told(before, after, 'en', 'lawyer');
    assert.match(lawyer, /\*\*Legal basis:\*\*/u);
    assert.match(lawyer, /Art\. 13\(2\)\(a\) GDPR/u);
    const authority = told(before, after, 'en', 'authority');
    assert.doesNotMatch(authority, /Legal basis/u);
    assert.match(authority, /\*\*Retention per category:\*\*/u);
  });

  it('tells what came and what went by name, once', () => {
    const text = told(shop(), shop({ recipients: ['postnl'] }), 'en', 'reader');
    assert.match(text, /Now: PostNL B\.V\./u);
    assert.match(text, /Before: Mollie B\.V\./u);
    assert.match(text, /\*\*Mollie B\.V\.:\*\* No longer part of this document\./u);
  });

  it('names new purposes first, for those who must announce them', () => {
    const after = shop({ purpose: ['orderFulfilment', 'statistics'] });
    assert.match(told(shop(), after, 'en', 'lawyer'), /before it starts \(Art\. 13\(3\) GDPR\):\n\n- Orders/u);
    assert.doesNotMatch(told(shop(), longer, 'en', 'lawyer'), /before it starts/u);
  });

  it('leaves no change untold to a lawyer, even one that no text shows', () => {
    const before = shop();
    const after: Register = {
      ...before,
      statements: before.statements.map((one) => ({ ...one, url: 'https://a.example' })),
    };
    assert.match(told(before, after, 'en', 'lawyer'), /`\/statements\/[^/]+\/url`/u);
  });
});
