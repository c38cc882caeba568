// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const archive = recipient({ id: 'corpus-vault', service: 'kluisbeheer.example', role: 'processor' });

class Vault {
  readonly #host: string;

  constructor(host: string) {
    this.#host = host;
  }

  keep(text: string) {
    return fetch(this.#host + '/files', { method: 'POST', body: text });
  }
}

const vault = new Vault('https://kluisbeheer.example');

export const keep = (letter: { of: Personal<string, 'contact.address'> }) => vault.keep(letter.of);
