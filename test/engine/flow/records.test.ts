import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

/** Names that only what stands beside them tells, a text: each line says what is handed over. */
const texts: Readonly<Record<string, string>> = {
  'by what is sent in': `
export function signUp(req, res) {
  const { name, email } = req.body;
  console.log(name, res); //= name identity.name (inferred)
  return email;
}
export function addProduct(req) {
  const { name, price } = req.body;
  console.log(name, price);
}
export function addShop(req) {
  const { name, email, openingHours } = req.body;
  console.log(name);
  return [email, openingHours];
}
export function contact(req) {
  console.log(req.body.name); //= name identity.name (inferred)
  return req.body.phone;
}
export function store(req) {
  console.log(req.body.name);
  return req.body.price;
}
export function save(input, supplier, row) {
  console.log(input.name, row.name); //= name identity.name (inferred)
  console.log(supplier.name);
  return [input.firstName, supplier.email, row.title];
}
export function inner(input) {
  console.log(input.product.name);
  return [input.email, input.product.price];
}
`,
  'by the type': `
interface SignUp { name: string; email: string; password: string }
interface Booking { name: string; phone: string; at: Date }
interface Product { name: string; price: number }
interface Supplier { name: string; email: string; phone: string }
interface Mailbox { name: string; email: string }
interface Space { name: string; email: string; slug: string }
interface Order { name: string; email: string; product: { name: string; weight: number } }
export function typed(a: SignUp, b: Booking, c: Product, d: Supplier, e: Mailbox, f: Space, g: Order) {
  console.log(a.name); //= name identity.name (inferred)
  console.log(b.name); //= name identity.name (inferred)
  console.log(c.name, d.name, e.name, f.name, g.product.name);
  console.log(g.name); //= name identity.name (inferred)
}
export function taken({ name }: SignUp, { name: title }: Product) {
  console.log(name); //= name identity.name (inferred)
  console.log(title);
}
export class Company {
  name = '';
  email = '';
  show() {
    console.log(this.name);
    console.log(this.email);
  }
}
export function written(input: { name: string; email: string }, company: { name: string; email: string }) {
  console.log(input.name); //= name identity.name (inferred)
  console.log(company.name);
}
`,
  'by the column': `
interface Column { readonly column: string }
declare const guests: { readonly fullName: Column; readonly email: Column };
declare const cabins: { readonly name: Column };
declare const db: { select<T extends Record<string, Column>>(columns: T): Promise<{ [K in keyof T]: string }[]> };
export async function arrivals() {
  const rows = await db.select({ who: guests.fullName, reach: guests.email, cabin: cabins.name });
  for (const row of rows) {
    console.log(row.who); //= who identity.name (inferred)
    console.log(row.cabin);
  }
  console.log(rows.map(({ reach }) => reach)); //= reach contact.email (inferred)
  console.log(rows.map(({ cabin }) => cabin));
  const labels = { who: guests.fullName };
  console.log(labels.who);
}
`,
};

const files: Readonly<Record<string, string>> = {
  '/app/package.json': '{ "name": "app", "type": "module" }',
  '/app/by-what-is-sent-in.js': texts['by what is sent in'] ?? '',
  '/app/by-the-type.ts': texts['by the type'] ?? '',
  '/app/by-the-column.ts': texts['by the column'] ?? '',
};

describe('names of records that go by nothing that tells', () => {
  const program = createMemoryProgram(typescript, files, { allowJs: true });
  const analysis = analysisOf(hostOf(typescript, program, '/app'), '/app');
  for (const file of Object.keys(files).filter((name) => name.startsWith('/app/by-'))) {
    it(file.slice('/app/'.length), () => {
      assertCarried(analysis, file, files[file] ?? '');
    });
  }
});
