import fc from 'fast-check';
import assert from 'node:assert/strict';

import { splitName } from '../../core/src/identifiers/index.js';

const cases: readonly (readonly [string, string])[] = [
  ['email', 'email'],
  ['userEmail', 'user email'],
  ['UserEmail', 'user email'],
  ['user_email', 'user email'],
  ['user-email', 'user email'],
  ['USER_EMAIL', 'user email'],
  ['_userEmail', 'user email'],
  ['$email', 'email'],
  ['IPAddress', 'ip address'],
  ['userID', 'user id'],
  ['userIDs', 'user ids'],
  ['URLs', 'urls'],
  ['BSNNummer', 'bsn nummer'],
  ['XMLHttpRequest', 'xml http request'],
  ['email2', 'email 2'],
  ['address_line_1', 'address line 1'],
  ['oauth2Token', 'oauth 2 token'],
  ['prénom', 'prenom'],
  ['Straße', 'strasse'],
  ['Geschäftsadresse', 'geschaeftsadresse'],
  ['patiënt', 'patient'],
  ['geboortedatum', 'geboorte datum'],
  ['klantEmailadres', 'klant email adres'],
  ['telefoonnummer', 'telefoon nummer'],
  ['Kundenname', 'kunden name'],
  ['huisnummer', 'huis nummer'],
  ['rijksregisternummer', 'rijksregister nummer'],
  ['factuuradres', 'factuur adres'],
  ['klantid', 'klant id'],
  ['namespace', 'namespace'],
  ['strip', 'strip'],
  ['placeholder', 'placeholder'],
  ['', ''],
  ['___', ''],
];

describe('the words of a name', () => {
  for (const [name, words] of cases) {
    it(`${name || 'nothing'} is ${words || 'nothing'}`, () => {
      assert.equal(splitName(name).join(' '), words);
    });
  }

  it('gives lower-case words without separators for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        for (const word of splitName(name)) {
          assert.match(word, /^[\p{L}\p{N}]+$/u);
          assert.equal(word, word.toLowerCase());
        }
      }),
    );
  });

  it('spells the letters of a plain name and no others', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z][A-Za-z_-]{0,30}$/u), (name) => {
        assert.equal(splitName(name).join(''), name.replaceAll(/[_-]/gu, '').toLowerCase());
      }),
    );
  });
});
