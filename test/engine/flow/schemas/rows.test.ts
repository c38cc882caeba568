import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../../support/carried.js';
import { createSdkProgram } from '../../../support/sdk-program.js';

/** One text a library; what a line hands over stands in a comment behind it. */
const texts: Readonly<Record<string, string>> = {
  'zod.ts': `
import { z } from 'zod';
const Phone = z.string().meta({ personalData: 'contact.phone' });
export const Intake = z.object({
  reference: z.string(),
  q: z.string().meta({ personalData: 'contact.email' }),
  remark: z.string().optional().meta({ personalData: { category: 'comm.message', for: ['intake'] } }),
  email: z.string().meta({ notPersonalData: 'address of the desk' }),
  w: Phone.nullable(),
});
type Intake = z.infer<typeof Intake>;
export function typed(intake: Intake) {
  console.log(intake.q); //= q contact.email
  console.log(intake.w); //= w contact.phone
  console.log(intake.reference);
  console.log(intake.email);
  console.log(intake); //= q contact.email; remark comm.message; w contact.phone
  const { q, ...others } = intake;
  console.log(others); //= remark comm.message; w contact.phone
  console.log(Intake, Intake.shape.q);
}
export async function parsed(input: unknown) {
  console.log(Intake.parse(input)); //= q contact.email; remark comm.message; w contact.phone
  console.log(Intake.parse(input).reference);
  const result = Intake.safeParse(input);
  if (result.success) console.log(result.data.q); //= q contact.email
  else console.log(result.error);
  const { w } = await Intake.parseAsync(input);
  console.log(w); //= w contact.phone
  for (const one of z.array(Intake).parse(input)) console.log(one.q); //= q contact.email
}
const Picked = Intake.pick({ reference: true, q: true }).partial();
const Omitted = Intake.omit({ q: true, w: true });
const Extended = Intake.omit({ q: true }).extend({ ip: z.ipv4().meta({ personalData: 'device.ip' }) });
const Spread = z.object({ ...Omitted.shape, other: z.string() });
const Nested = z.object({ intake: Intake, lines: z.array(z.object({ q: z.string() })) });
export function derived(input: unknown, picked: z.infer<typeof Picked>, extended: z.output<typeof Extended>) {
  console.log(picked); //= q contact.email
  console.log(picked.reference);
  console.log(Omitted.parse(input)); //= remark comm.message
  console.log(extended); //= ip device.ip; remark comm.message; w contact.phone
  console.log(Spread.parse(input)); //= remark comm.message
  console.log(Spread.parse(input).other);
  console.log(Nested.parse(input)); //= q contact.email; remark comm.message; w contact.phone
  console.log(Nested.parse(input).lines);
}
const globally = z.object({ q: z.string().register(z.globalRegistry, { personalData: 'contact.email' }), other: z.string() });
export function registered(value: z.input<typeof globally>) {
  console.log(value.q); //= q contact.email
  console.log(value.other);
}
`,
  'valibot.ts': `
import * as v from 'valibot';
const Contact = v.object({
  q: v.pipe(v.string(), v.email(), v.metadata({ personalData: 'contact.email' })),
  w: v.optional(v.pipe(v.string(), v.metadata({ personalData: 'contact.phone' }))),
  other: v.string(),
});
export function handle(contact: v.InferOutput<typeof Contact>, input: unknown) {
  console.log(contact.q); //= q contact.email
  console.log(contact.other);
  console.log(v.parse(Contact, input)); //= q contact.email; w contact.phone
  console.log(v.parse(v.omit(Contact, ['q']), input)); //= w contact.phone
  console.log(v.parse(v.pick(Contact, ['other']), input));
}
`,
  'typebox.ts': `
import { type Static, Type } from '@sinclair/typebox';
const Contact = Type.Object({
  q: Type.String({ format: 'email', personalData: 'contact.email' }),
  other: Type.String({ maxLength: 3 }),
});
export function handle(contact: Static<typeof Contact>) {
  console.log(contact); //= q contact.email
  console.log(contact.other);
}
`,
  'drizzle.ts': `
import { drizzle } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
export const users = pgTable('users', {
  id: integer(),
  /** @personalData contact.email for orders */
  q: text(),
  /** @personalData contact.phone for orders */
  w: text().notNull(),
  /** @notPersonalData address of the desk */
  email: text(),
});
type User = typeof users.$inferSelect;
const db = drizzle('', { schema: { users } });
export function row(user: User) {
  console.log(user.q); //= q contact.email
  console.log(user.email);
  const { q, w, ...others } = user;
  console.log(others.email);
  console.log(users, users.q);
}
export async function rows() {
  const all = await db.select().from(users);
  console.log(all[0]?.q); //= q contact.email
  console.log(all[0]?.email);
  for (const one of all) console.log(one.w); //= w contact.phone
  const one = await db.query.users.findFirst();
  console.log(one?.q); //= q contact.email
  const only = await db.query.users.findFirst({ columns: { email: true } });
  console.log(only);
  const [made] = await db.insert(users).values({ w: '' }).returning();
  console.log(made?.w); //= w contact.phone
  const some = await db.select({ mail: users.q, desk: users.email }).from(users);
  console.log(some); //= mail contact.email
  console.log(some[0]?.desk);
}
`,
  'typeorm.ts': `
import { Column, type DataSource, Entity, PrimaryGeneratedColumn, type Repository } from 'typeorm';
@Entity()
export class Account {
  @PrimaryGeneratedColumn() id!: number;
  /** @personalData contact.email for orders */
  @Column() q!: string;
  @Column() other!: string;
}
export async function find(accounts: Repository<Account>, source: DataSource) {
  const one = await accounts.findOne({ where: { other: '' } });
  console.log(one); //= q contact.email
  console.log(one?.other);
  const list = await source.getRepository(Account).find();
  console.log(list[0]?.q); //= q contact.email
  const [found, count] = await accounts.findAndCount();
  console.log(found); //= q contact.email
  console.log(count);
  const built = await accounts.createQueryBuilder('a').where('1').getOne();
  console.log(built?.q); //= q contact.email
  console.log(await source.manager.findOneBy(Account, { other: '' })); //= q contact.email
}
`,
  'mikro-orm.ts': `
import { Entity, type EntityManager, PrimaryKey, Property } from '@mikro-orm/core';
@Entity()
export class Account {
  @PrimaryKey() id!: number;
  /** @personalData contact.email for orders */
  @Property() q!: string;
  @Property() other!: string;
}
export async function find(em: EntityManager) {
  const list = await em.find(Account, {});
  console.log(list[0]?.q); //= q contact.email
  console.log(list[0]?.other);
  console.log(await em.findOne(Account, { other: '' })); //= q contact.email
  const one = await em.findOneOrFail(Account, { other: '' });
  console.log(one.q); //= q contact.email
  for (const each of await em.getRepository(Account).findAll()) console.log(each.q); //= q contact.email
}
`,
  'mongoose.ts': `
import { type HydratedDocument, type InferSchemaType, type Model, model, Schema } from 'mongoose';
const schema = new Schema({
  /** @personalData contact.email for orders */
  q: { type: String, required: true },
  other: Number,
  nested: {
    /** @personalData contact.phone for orders */
    w: String,
  },
});
const Accounts = model('Account', schema);
export async function inferred(account: InferSchemaType<typeof schema>) {
  console.log(account); //= q contact.email; w contact.phone
  console.log(account.other);
  const one = await Accounts.findOne();
  console.log(one?.q); //= q contact.email
  const list = await Accounts.find().lean();
  console.log(list); //= q contact.email; w contact.phone
  console.log(list[0]?.other);
}
interface Written {
  /** @personalData contact.email for orders */
  q: string;
  other: number;
}
export async function written(document: HydratedDocument<Written>, model: Model<Written>) {
  console.log(document.q); //= q contact.email
  console.log(document.other);
  console.log(document.toObject()); //= q contact.email
  console.log(await model.findById('').lean()); //= q contact.email
}
`,
  'class-transformer.ts': `
import { instanceToPlain, plainToInstance } from 'class-transformer';
class Dto {
  /** @personalData contact.email for orders */
  q!: string;
  other!: string;
}
export function transform(body: object) {
  const dto = plainToInstance(Dto, body);
  console.log(dto); //= q contact.email
  console.log(dto.other);
  console.log(instanceToPlain(dto)); //= q contact.email
}
`,
  'trpc.ts': `
import { initTRPC } from '@trpc/server';
import { z } from 'zod';
const t = initTRPC.create();
const Input = z.object({ q: z.string().meta({ personalData: 'contact.email' }), other: z.string() });
export const router = t.router({
  add: t.procedure.input(Input).mutation(({ input }) => {
    console.log(input); //= q contact.email
    console.log(input.other);
  }),
});
`,
};

describe('rows, documents and parsed values', () => {
  const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [`schemas-${name}`, text]));
  let analysis: ReturnType<typeof analysisOf>;
  let root: string;
  before(function () {
    this.timeout(600_000);
    const made = createSdkProgram(files);
    root = made.root;
    analysis = analysisOf(hostOf(typescript, made.program, root), root, { infer: false });
  });
  for (const [name, text] of Object.entries(files)) {
    it(`carry what their schema says: ${name.slice('schemas-'.length, -'.ts'.length)}`, () => {
      assertCarried(analysis, `${root}/${name}`, text);
    });
  }
});
