import assert from 'node:assert/strict';

import { nameInSelector } from '../../../core/src/engine/flow/values/selectors.js';
import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
declare const localStorage: { setItem(key: string, value: any): void };
declare const sessionStorage: typeof localStorage;
declare const $: any;
declare const found: any;
`;

/** Values of which only what stands beside them says what they are: each line says what is handed over. */
const ways: Readonly<Record<string, string>> = {
  'a field that a selector finds': `
console.log($('#email').val()); //= val() contact.email (inferred)
console.log($('#contact-form input[name="phone"]').val()); //= val(…) contact.phone (inferred)
console.log($('#rows').val(), $('#email').length);
$('#email').val('');
console.log(found.val());
`,
  'a logger that nothing else is known of': `
interface Sayings { err(text: unknown): void; notice(fields: object): void; setName(name: string): void }
export function tell(own: { logger: Sayings; books: Sayings }) {
own.logger.err(found.email); //= email contact.email (inferred)
own.logger.notice({ email: found.x }); //= x contact.email (inferred)
own.logger.setName(found.email);
own.books.err(found.email);
}
`,
  'a value under the key it is kept by': `
localStorage.setItem('email', found); //= found contact.email (inferred)
sessionStorage.setItem('phone', found.x); //= x contact.phone (inferred)
localStorage.setItem('email', 'shown');
localStorage.setItem('theme', found);
localStorage.setItem('token', found);
localStorage.setItem('email', found.length);
localStorage.setItem('emails', found.count > 3);
localStorage.setItem(found, 'email');
`,
  'the text of an answer to a request': `
interface Answer { ok: boolean; text(): Promise<string> }
declare function ask(url: string): Promise<Answer>;
export async function check() {
  const userRes = await ask('/user');
  const userResponse = await found.ask('/user');
  console.log('failed: ' + (await userRes.text()));
  console.log(await userResponse.text());
  console.log(userResponse.email); //= email contact.email (inferred)
}
`,
  'what plug-ins put on a component': `
export default {
  methods: {
    send(this: any) {
      this.$router.push({ path: '/done', query: { email: this.email } }); //= email contact.email (inferred)
      this.$router.push({ path: '/done', query: { page: this.page } });
      this.$cookies.set('name', this.email); //= email contact.email (inferred)
      this.$http.get('/check?email=' + this.email); //= email contact.email (inferred)
      this.$gtag.event('signup', { email: this.email }); //= email contact.email (inferred)
      this.$log.debug('sent to', this.email); //= email contact.email (inferred)
      this.$emit('sent', this.email);
      this.$set(this, 'email', this.email);
      this.$refs.field.focus(this.email);
    },
  },
};
class Own {
  $http = { get(path: string) { return path.length; } };
  email = found.email;
  send() {
    return this.$http.get('/check?email=' + this.email);
  }
}
new Own().send();
`,
};

describe('values that what stands beside them names', () => {
  testWays(ways, { shared, infer: true });
});

describe('names in selectors', () => {
  const selectors: Readonly<Record<string, string>> = {
    '#email': 'email',
    '.contact .phone': 'phone',
    '#login-email:checked': 'login-email',
    'form input[name="email"]': 'email',
    'input[name=email]:first': 'email',
    email: 'email',
    'input[type=email]': 'input[type=email]',
    '': '',
  };
  for (const [selector, name] of Object.entries(selectors)) {
    it(`${selector} names ${name}`, () => {
      assert.equal(nameInSelector(selector), name);
    });
  }
});
