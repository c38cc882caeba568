import assert from 'node:assert/strict';

import type { KnownTerms } from '../../core/src/completion/index.js';

import { nothingKnown } from '../../core/src/completion/index.js';
import { idsAt, placeIn, withImports } from './marked.js';

const known: KnownTerms = {
  ...nothingKnown,
  terms: { categories: [{ id: 'account.pin', parent: 'account.password', labels: { nl: 'pincode' } }] },
  activities: [
    { id: 'newsletter', legalBasis: 'consent' },
    { id: 'orders', legalBasis: 'contract' },
  ],
  recipients: [{ id: 'mollie' }],
};
const first = (code: string): string | undefined => idsAt(withImports(code), known)[0];
const all = (code: string): readonly string[] => idsAt(withImports(code), known);
const where = (code: string): string => {
  const place = placeIn(withImports(code));
  return place ? [place.shape, ...place.path, ...(place.isKey ? ['?'] : [])].join('.') : 'nowhere';
};

describe('completion in code', () => {
  describe('knows where it is', () => {
    for (const [code, expected] of [
      ["class U { @PersonalData('|') a = ''; }", 'FieldDeclaration.category'],
      ["class U { @PersonalData(`|`) a = ''; }", 'FieldDeclaration.category'],
      ["class U { @PersonalData(|) a = ''; }", 'FieldDeclaration.category'],
      ["class U { @PersonalData('contact.email', '|') a = ''; }", 'FieldDeclaration.retention'],
      ["class U { @PersonalData('contact.email', |) a = ''; }", 'FieldDeclaration.retention'],
      ["class U { @PersonalData('contact.email', 'P1Y', '|') a = ''; }", 'FieldDeclaration.legalBasis'],
      ["class U { @PersonalData('contact.email', { | }) a = ''; }", 'FieldDeclaration.?'],
      ["class U { @PersonalData('contact.email', { leg| }) a = ''; }", 'FieldDeclaration.?'],
      ["class U { @PersonalData('contact.email', { 'leg|': 'consent' }) a = ''; }", 'FieldDeclaration.?'],
      ["class U { @PersonalData('contact.email', { legalBasis: | }) a = ''; }", 'FieldDeclaration.legalBasis'],
      ["class U { @PersonalData('contact.email', { for: [|] }) a = ''; }", 'FieldDeclaration.for'],
      ["class U { @PersonalData('contact.email', { for: [() => '|'] }) a = ''; }", 'FieldDeclaration.for'],
      [
        "class U { @PersonalData('contact.email', { for: [{ activity: '|' }] }) a = ''; }",
        'FieldDeclaration.for.activity',
      ],
      ["class U { @PersonalData('contact.email', { for: [{ | }] }) a = ''; }", 'FieldDeclaration.for.?'],
      ["class U { constructor(@PersonalData('|') readonly a: string) {} }", 'FieldDeclaration.category'],
      ["const Mail = PersonalData('|');", 'FieldDeclaration.category'],
      ["@PersonalFields({ | }) class U { a = ''; }", 'Fields.?'],
      ["@PersonalFields({ a: '|' }) class U { a = ''; }", 'FieldDeclaration.category'],
      ["@PersonalFields({ a: ['contact.email', '|'] }) class U { a = ''; }", 'FieldDeclaration.retention'],
      ["@PersonalFields({ a: ['contact.email', 'P1Y', '|'] }) class U { a = ''; }", 'FieldDeclaration.legalBasis'],
      ["@PersonalFields({ a: ['contact.email', { for: ['|'] }] }) class U { a = ''; }", 'FieldDeclaration.for'],
      ["@DataSubject('|') class U {}", 'OwnerDeclaration.dataSubjects'],
      ["@ProcessedFor('orders', '|') class U {}", 'OwnerDeclaration.processedFor'],
      ["@SharedWith('|') class U {}", 'RecipientUse'],
      ["@SharedWith({ recipient: '|' }) class U {}", 'RecipientUse.recipient'],
      ["interface U { a: Personal<string, '|'> }", 'FieldDeclaration.category'],
      ['interface U { a: Personal<string, |> }', 'FieldDeclaration.category'],
      ["interface U { a: Personal<string, 'contact.email', { for: ['|'] }> }", 'FieldDeclaration.for'],
      ["interface U { a: Personal<string, 'contact.email', { | }> }", 'FieldDeclaration.?'],
      ["activity({ purpose: '|' });", 'ActivityDeclaration.purpose'],
      ["activity({ source: { from: '|' } });", 'ActivityDeclaration.source.from'],
      ["recipient({ transfers: [{ mechanism: '|' as const }] });", 'RecipientDeclaration.transfers.mechanism'],
      ["const U = z.object({ a: z.string().meta({ personalData: '|' }) });", 'FieldDeclaration.category'],
      [
        "const U = z.object({ a: z.string().meta({ personalData: { category: 'x', for: ['|'] } }) });",
        'FieldDeclaration.for',
      ],
      ["const U = z.object({}).meta({ processedFor: ['|'] });", 'OwnerDeclaration.processedFor'],
      ['const U = z.string().meta({ | });', 'SchemaMetadata.?'],
    ] as const) {
      it(code, () => {
        assert.equal(where(code), expected);
      });
    }
  });

  describe('knows where it is in code that is not complete', () => {
    for (const [code, expected] of [
      ["class U {\n  @PersonalData('|\n  a = '';\n}", 'FieldDeclaration.category'],
      ["class U {\n  @PersonalData('con|) a = '';\n}", 'FieldDeclaration.category'],
      ["class U {\n  @PersonalData('|", 'FieldDeclaration.category'],
      ["class U {\n  @PersonalData('|')\n}", 'FieldDeclaration.category'],
      ["class U {\n  @PersonalData('contact.email', { for: [|", 'FieldDeclaration.for'],
      ["class U {\n  @PersonalData('contact.email', { legalBasis: |\n  a = '';\n}", 'FieldDeclaration.legalBasis'],
      ["activity({ id: 'x', purpose: |", 'ActivityDeclaration.purpose'],
      ["activity({ id: 'x', purpose: |\n  legalBasis: 'consent' });", 'ActivityDeclaration.purpose'],
      ["activity({ id: 'x', | legalBasis: 'consent' });", 'ActivityDeclaration.?'],
      ["activity({ id: 'x',\n  |\n", 'ActivityDeclaration.?'],
      ["interface U { a: Personal<string, '|", 'FieldDeclaration.category'],
    ] as const) {
      it(JSON.stringify(code), () => {
        assert.equal(where(code), expected);
      });
    }
  });

  describe('says nothing', () => {
    for (const [name, code] of [
      ['in other calls', "report({ legalBasis: '|' });"],
      ['in other objects', "const options = { legalBasis: '|' };"],
      ['in other types', "interface U { a: Readonly<'|'> }"],
      ['behind an annotation', "class U { @PersonalData('contact.email') | a = ''; }"],
      ['behind an argument', "class U { @PersonalData('contact.email' |) a = ''; }"],
      ['behind the value of a key', "activity({ id: 'x' | });"],
      ['in the reason why a field is not personal', "class U { @NotPersonalData('|') a = ''; }"],
      ['of an id that is new', "activity({ id: '|' });"],
      ['of words for people', "activity({ name: { nl: '|' } });"],
    ] as const) {
      it(name, () => {
        assert.deepEqual(all(code), []);
      });
    }

    it('of a function of that name from elsewhere', () => {
      assert.deepEqual(idsAt("import { activity } from './mine.js';\nactivity({ purpose: '|' });"), []);
      assert.deepEqual(idsAt("function activity(a: unknown) {}\nactivity({ purpose: '|' });"), []);
    });
  });

  it('knows functions by any name that an import gives them', () => {
    assert.ok(
      idsAt("import { activity as processing } from '@verklaar/annotations';\nprocessing({ role: '|' });").length > 0,
    );
    assert.ok(
      idsAt("import * as v from '@verklaar/annotations';\nclass U { @v.PersonalData('|') a = ''; }").length > 0,
    );
    assert.ok(
      idsAt(
        "import { PersonalData } from '@verklaar/annotations';\nconst PII = PersonalData;\nclass U { @PII('|') a = ''; }",
      ).length > 0,
    );
  });

  describe('puts first what is likely', () => {
    it('the category that the name of the field tells', () => {
      assert.equal(first("class Guest { @PersonalData('|') phone = ''; }"), 'contact.phone');
      assert.equal(first("class Guest { @PersonalData('|') geboortedatum = ''; }"), 'identity.birthDate');
      assert.equal(first("interface Guest { ip: Personal<string, '|'> }"), 'device.ip');
      assert.equal(first("@PersonalFields({ iban: '|' }) class Guest { iban = ''; }"), 'payment.account');
    });

    it('then the rest of its group, then terms of the project', () => {
      const ids = all("class Guest { @PersonalData('|') phone = ''; }");
      assert.deepEqual(ids.slice(0, 5), [
        'contact.phone',
        'contact.email',
        'contact.address',
        'contact.social',
        'account.pin',
      ]);
    });

    it('keys without which nothing is said', () => {
      assert.equal(first('activity({ | });'), 'id');
      assert.equal(first('const U = terminalAccess({ | });'), 'key');
    });
  });

  it('offers what the project has named', () => {
    assert.deepEqual(all("class U { @PersonalData('contact.email', { for: ['|'] }) a = ''; }"), [
      'newsletter',
      'orders',
    ]);
    assert.deepEqual(all("activity({ recipients: ['|'] });"), ['mollie']);
  });

  it('leaves out what stands there already', () => {
    assert.deepEqual(all("class U { @PersonalData('contact.email', { for: ['orders', '|'] }) a = ''; }"), [
      'newsletter',
    ]);
    assert.ok(!all("activity({ id: 'x', purpose: 'payment', | });").includes('purpose'));
    assert.ok(!all("class U { @PersonalData('contact.email', { | }) a = ''; }").includes('category'));
    assert.deepEqual(all("@PersonalFields({ a: 'contact.email', | }) class U { a = ''; b = ''; static c = ''; }"), [
      'b',
    ]);
  });

  it('offers words of a closed list, and languages as keys of texts', () => {
    assert.deepEqual(all("activity({ role: '|' });"), ['controller', 'jointController', 'processor']);
    assert.deepEqual(all('activity({ name: { nl: "x", | } });').slice(0, 3), ['en', 'fr', 'de']);
    assert.deepEqual(all('activity({ dpia: { required: | } });'), ['true', 'false']);
  });

  describe('replaces the whole word at the cursor', () => {
    for (const [code, text, offset] of [
      ["class U { @PersonalData('contact.em|ail') a = ''; }", 'contact.email', 0],
      ["class U { @PersonalData('|contact.email') a = ''; }", 'contact.email', 0],
      ["class U { @PersonalData('contact.email|') a = ''; }", 'contact.email', 0],
      ["class U { @PersonalData('contact.em|\n a = ''; }", 'contact.em', 0],
      ["activity({ retention: 'P1Y after custo|mer.end early:request' });", 'customer.end', 10],
      [
        "class U { @PersonalData('contact.email', { for: ['orders-and-|returns'] }) a = '🧾'; }",
        'orders-and-returns',
        0,
      ],
    ] as const) {
      it(JSON.stringify(code), () => {
        for (const marked of [code, code.replaceAll('\n', '\r\n'), `/* 🧾 */ ${code}`]) {
          const place = placeIn(withImports(marked));
          assert.equal(place?.word.text, text);
          assert.equal(
            withImports(marked)
              .replace('|', '')
              .slice(place.word.start, place.word.start + text.length),
            text,
          );
          assert.equal(place.word.start - place.whole.start, offset);
        }
      });
    }
  });
});
