import assert from 'node:assert/strict';

import type { CategoryTerm, Term, TermText, VocabularyKind, WordingTerm } from '../../core/src/vocabulary/index.js';

import {
  art9Conditions,
  categories,
  categoryGroups,
  dataSubjects,
  events,
  knownIds,
  legalBases,
  measures,
  purposes,
  recipientKinds,
  recipientRoles,
  rights,
  states,
  textOf,
  transferMechanisms,
  vocabulary,
} from '../../core/src/vocabulary/index.js';

const tables = Object.entries(vocabulary) as [kind: VocabularyKind, terms: Readonly<Record<string, WordingTerm>>][];
const allTerms = tables.flatMap(([kind, terms]) =>
  Object.entries(terms).map(([id, term]) => ({ kind, id, term, name: `${kind} ${id}` })),
);

function textsOf(term: WordingTerm): readonly [key: string, text: Partial<TermText>][] {
  return Object.entries(term.labels);
}

/** What an informal reader reads: the own words, else the language's. Only words that are used in a sentence address anybody. */
function textsOfBoth(general: Partial<TermText>, informal: Partial<TermText> = {}): Partial<TermText> {
  return { ...general, ...informal };
}

describe('vocabulary', () => {
  it('has the thirteen tables, none empty', () => {
    const named = [
      categories,
      categoryGroups,
      dataSubjects,
      purposes,
      legalBases,
      art9Conditions,
      measures,
      recipientRoles,
      recipientKinds,
      transferMechanisms,
      events,
      states,
      rights,
    ];
    assert.deepEqual(
      tables.map(([, terms]) => terms),
      named,
    );
    for (const [kind, terms] of tables) assert.ok(Object.keys(terms).length > 2, kind);
  });

  it('has the special categories of Art. 9, and the other protected ones', () => {
    const special = knownIds('category').filter((id) => (categories as Record<string, CategoryTerm>)[id]?.special);
    assert.deepEqual(special, [
      'special.biometric',
      'special.genetic',
      'special.health',
      'special.political',
      'special.racialEthnic',
      'special.religion',
      'special.sexLife',
      'special.union',
    ]);
    assert.equal(categories.criminal.criminal, true);
    assert.equal(categories.nationalId.nationalId, true);
    assert.equal(categories['child.any'].child, true);
  });

  it('puts each category into a known group, by its id', () => {
    for (const [id, term] of Object.entries(categories)) {
      assert.equal(term.group, id.split('.')[0]);
      assert.ok(Object.hasOwn(categoryGroups, term.group), id);
    }
    const used = new Set<string>(Object.values(categories).map((term) => term.group));
    assert.deepEqual(
      Object.keys(categoryGroups).filter((group) => !used.has(group)),
      [],
    );
  });

  it('speaks four languages everywhere, alone and in a sentence', () => {
    for (const { kind, id, name } of allTerms) {
      for (const tag of ['nl', 'en', 'fr', 'de']) {
        const text = textOf(kind, id, tag);
        assert.ok(text !== undefined && text.label.length > 1 && text.running.length > 1, `${name} ${tag}`);
      }
    }
  });

  it('gives each term an own German form in a sentence where its label starts with an adjective', () => {
    // In German a noun keeps its capital in a sentence, and an adjective before it does not.
    const adjective = /^\p{Lu}\p{L}+(?:e|er|es|en) \p{Lu}/u;
    for (const { name, term } of allTerms) {
      const { label, running } = term.labels.de;
      if (adjective.test(label)) assert.notEqual(running ?? label, label, name);
    }
  });

  it('has ids that can stand in a retention expression or a type', () => {
    for (const { name, id } of allTerms) assert.match(id, /^[a-z0-9][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)?$/, name);
  });

  it('shows no id, placeholder, double space or loose space', () => {
    for (const { name, id, term } of allTerms) {
      for (const [key, text] of textsOf(term)) {
        assert.notEqual(text.label, id, `${name} ${key}`);
        for (const word of Object.values(text)) {
          assert.doesNotMatch(word, /[{}_]| {2}|^\s|\s$|\.$/, `${name} ${key}`);
        }
      }
    }
  });

  it('starts labels with a capital and running forms without, names and abbreviations apart', () => {
    const proper = /^(?:IP|EAN|CNIL|EU|UE|BSN|MFA|VAT|IBAN)\b/;
    for (const { name, term } of allTerms) {
      for (const lang of ['nl', 'en', 'fr'] as const) {
        const { label, running } = term.labels[lang];
        assert.match(label, /^\p{Lu}/u, name);
        if (!proper.test(running)) assert.match(running, /^\p{Ll}/u, name);
      }
    }
  });

  it('never addresses the reader in a form that has no counterpart', () => {
    for (const { name, term } of allTerms) {
      for (const [lang, address] of [
        ['nl', /\b(?:u|uw)\b/],
        ['fr', /\b(?:vous|votre|vos)\b/],
        ['de', /\b(?:Sie|Ihre?[mnrs]?)\b/],
      ] as const) {
        const formal = Object.values(term.labels[lang]).some((word: string) => address.test(word));
        const informal = term.labels[`${lang}-informal`];
        assert.equal(informal !== undefined, formal, `${name} ${lang}`);
        const said = textsOfBoth(term.labels[lang], informal);
        for (const word of Object.values(said)) assert.doesNotMatch(word, address, `${name} ${lang}`);
      }
    }
  });

  it('names well-formed terms of DPV', () => {
    for (const { name, term } of allTerms) {
      if (!('dpv' in term)) continue;
      const { dpv } = term as Term;
      assert.ok(dpv.length > 0, name);
      for (const iri of dpv) assert.match(iri, /^(?:dpv|pd):[A-Z]\w+$|^eu-gdpr:[A-Z][\w-]+$/, name);
    }
  });

  it('has no two terms of a kind with the same words', () => {
    for (const [kind, terms] of tables) {
      for (const lang of ['nl', 'en', 'fr', 'de'] as const) {
        const labels = Object.values(terms).map((term) => term.labels[lang].label);
        assert.deepEqual(
          labels.filter((label, index) => labels.indexOf(label) !== index),
          [],
          `${kind} ${lang}`,
        );
      }
    }
  });
});
