import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const texts: Readonly<Record<string, string>> = {
  'what stands in a field goes by the selector that finds it': `
console.log(document.querySelector('#email').value); //= value contact.email (inferred)
console.log((doc.querySelector('[name=email]') as any).value); //= value contact.email (inferred)
console.log(doc.querySelector<Field>('form #phone')?.value.trim()); //= value contact.phone (inferred)
console.log((<Field>doc.getElementById('email')!).value); //= value contact.email (inferred)
const field = document.getElementById('email') as HTMLInputElement;
console.log(field.value); //= value contact.email (inferred)
const input = $('input[name="phone"]');
console.log(input.val()); //= val() contact.phone (inferred)
const $email = $(this).find('form .user-email');
console.log($email.val()); //= val() contact.email (inferred)
const amount = document.getElementById('amount') as HTMLInputElement;
console.log(amount.value, field.id, field.className, input.length, $('#amount').val());
console.log(document.querySelector('#email').id, document.querySelector('.emails').length, $('#email').data('at'));
const row = table.querySelector('#email');
console.log(row.value.length);
`,
  'a form that was made of fields holds what people fill in': `
import { FormBuilder, FormControl, FormGroup } from '@angular/forms';
class Page {
  form = new FormGroup({ email: new FormControl(), amount: new FormControl(1) });
  made: FormGroup;
  stock = new FormGroup({ amount: new FormControl(1) });
  constructor(fb: FormBuilder) { this.made = fb.group({ phone: [''], amount: 1 }); }
  send() {
    console.log(this.form.value); //= email contact.email (inferred)
    console.log(this.form.getRawValue()); //= email contact.email (inferred)
    console.log(this.form.value.email); //= email contact.email (inferred)
    this.form.valueChanges.subscribe((filled) => console.log(filled)); //= email contact.email (inferred)
    console.log(this.made.value); //= phone contact.phone (inferred)
    console.log(this.form.valid, this.form.value.amount, this.stock.value, this.stock.getRawValue(), this.form.status);
  }
}
`,
  'libraries of pages copy what they are given': `
declare const user: { email: string; name: string };
console.log($.extend({}, user)); //= email contact.email (inferred); name identity.name (inferred)
console.log(jQuery.extend(true, {}, { to: user.email })); //= email contact.email (inferred)
console.log(_.cloneDeep(user)); //= email contact.email (inferred); name identity.name (inferred)
console.log(angular.copy(user)); //= email contact.email (inferred); name identity.name (inferred)
console.log(angular.toJson(user)); //= email contact.email (inferred); name identity.name (inferred)
console.log($.trim(user.email), _.padEnd(user.email, 40)); //= email contact.email (inferred)
console.log($.extend({}, { plan: 'small' }), _.size(user), _.isEqual(user, {}), angular.isDefined(user), $.isEmptyObject(user));
`,
};

const fileOf = (name: string): string => `/app/${name.replaceAll(/\W+/gu, '-')}.ts`;

describe('scripts of pages', () => {
  const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [fileOf(name), `${text}\nexport {};`]));
  const analysis = analysisOf(hostOf(typescript, createMemoryProgram(typescript, files), '/app'), '/app');
  for (const name of Object.keys(texts)) {
    it(name, () => {
      assertCarried(analysis, fileOf(name), files[fileOf(name)] ?? '');
    });
  }
});
