import assert from 'node:assert/strict';

import type { CollectionSeen } from '../../../core/src/facts/observation.js';

import { inventoryOf } from '../../support/collect-inventory.js';

/** One place in a few words: `route POST /a: email! contact.email, message ~`. A `!` is required, a `~` free text. */
function show({ by, route, fields }: CollectionSeen): string {
  const words = fields.map(({ name, required, free, category }) =>
    [`${name}${required ? '!' : ''}${free ? '~' : ''}`, category].filter((word) => word !== undefined).join(' '),
  );
  return `${by} ${route ?? '?'}: ${words.join(', ')}`;
}

const collections = (code: string, file = 'src/a.tsx'): readonly string[] =>
  inventoryOf({ [file]: code }).collections.map(show);

const express = `import express from 'express'; const app = express();`;
const zod = `import { z } from 'zod';`;

const cases: Readonly<Record<string, readonly (readonly [code: string, seen: readonly string[]])[]>> = {
  routes: [
    [
      `${express} app.post('/a', (req, res) => { const { email, city } = req.body; });`,
      ['route POST /a: email contact.email, city contact.address'],
    ],
    [
      `${express} app.put('/a/:id', (req) => { save(req.body.iban, req.body['phone']); });`,
      ['route PUT /a/:id: iban payment.account, phone contact.phone'],
    ],
    [
      `${express} app.post('/a', (req, res) => { res.send('hello'); }); app.get('/b', (req) => use(req.body.email));`,
      [],
    ],
    [
      `${express} app.route('/a').get(list).patch(update); function update(req) { const body = req.body; use(body.email); }`,
      ['route PATCH /a: email contact.email'],
    ],
    [
      `export function routes(router) { router.post('/a', async (req, res) => { use(req.body.email); }); }`,
      ['route POST /a: email contact.email'],
    ],
    [`import axios from 'axios'; axios.post('/a', { email }); client.post('/b', () => use(req.body.email));`, []],
    [
      `import multer from 'multer'; ${express} app.post('/a', upload.single('photo'), (req) => { use(req.file); });`,
      ['route POST /a: photo~'],
    ],
    [
      `import { Hono } from 'hono'; const a = new Hono(); a.post('/a', async (c) => { const { email } = await c.req.json(); });`,
      ['route POST /a: email contact.email'],
    ],
    [
      `import Router from '@koa/router'; const r = new Router(); r.post('/a', async (ctx) => { const { email } = ctx.request.body; });`,
      ['route POST /a: email contact.email'],
    ],
    [
      `import Fastify from 'fastify'; const f = Fastify(); f.post<{ Body: { email: string; phone?: string } }>('/a', async (request) => {});`,
      ['route POST /a: email! contact.email, phone contact.phone'],
    ],
    [
      `import Fastify from 'fastify'; const f = Fastify(); f.route({ method: 'POST', url: '/a', schema: { body: { type: 'object', properties: { email: {} }, required: ['email'] } }, handler });`,
      ['route POST /a: email! contact.email'],
    ],
  ],
  schemas: [
    [
      `${zod}${express} const schema = z.object({ email: z.email(), phone: z.string().optional(), message: z.string() });
app.post('/a', (req) => { const body = schema.parse(req.body); });`,
      ['route POST /a: email! contact.email, phone contact.phone, message!~ comm.message'],
    ],
    [
      `${zod}${express} const base = z.object({ email: z.email(), iban: z.string() }); const small = base.pick({ email: true }).extend({ message: z.string().max(500) });
app.post('/a', validate(small), (req) => {});`,
      ['route POST /a: email! contact.email, message! comm.message'],
    ],
    [
      `${zod}${express} const schema = z.object({ address: z.object({ street: z.string(), postalCode: z.string().optional() }) });
app.post('/a', (req) => schema.safeParse(req.body));`,
      ['route POST /a: address.street! contact.address, address.postalCode contact.address'],
    ],
    [
      `import Joi from 'joi'; ${express} const schema = Joi.object({ email: Joi.string().email().required(), phone: Joi.string() });
app.post('/a', (req) => schema.validate(req.body));`,
      ['route POST /a: email! contact.email, phone contact.phone'],
    ],
    [
      `import * as v from 'valibot'; ${express} const schema = v.object({ email: v.string(), phone: v.optional(v.string()) });
app.post('/a', (req) => v.parse(schema, req.body));`,
      ['route POST /a: email! contact.email, phone contact.phone'],
    ],
    [
      `${zod}${express} const schema = z.object({ email: z.email() }); app.get('/a', (req) => schema.parse(req.query));`,
      [],
    ],
  ],
  controllers: [
    [
      `import { Body, Controller, Post } from '@nestjs/common'; class NewCustomer { @IsEmail() email!: string; @IsOptional() phone?: string; description!: string; @MaxLength(9) message!: string }
@Controller('customers') class Customers { @Post(':id') create(@Body() dto: NewCustomer) {} @Post('ping') ping() {} @Get() list() {} }`,
      [
        'route POST /customers/:id: email! contact.email, phone contact.phone, description!~ comm.message, message! comm.message',
      ],
    ],
    [
      `import { Body, Controller, Post } from '@nestjs/common'; class Base { email!: string } class Change extends PartialType(Base) {}
@Controller() class C { @Patch('a') a(@Body() dto: Change) {} @Put('b') b(@Body('phone') phone: string, @UploadedFile() proof: unknown) {} }`,
      ['route PATCH /a: email contact.email', 'route PUT /b: phone contact.phone, proof~'],
    ],
  ],
  forms: [
    [
      `const F = () => <form action="/sign-up" method="post"><input name="email" required /><textarea name="message"></textarea><input type="submit" name="go" /></form>;`,
      ['form POST /sign-up: email! contact.email, message~ comm.message'],
    ],
    [
      `const F = () => <form onSubmit={send}><Input name="phone" /><input type="file" name="passport" /></form>;`,
      ['form ?: phone contact.phone, passport~ identity.document'],
    ],
    [
      `function F() { const { register } = useForm(); return <form><input {...register('email', { required: true })} /><input {...register('city')} /></form>; }`,
      ['form ?: email! contact.email, city contact.address'],
    ],
    [
      `${zod} const schema = z.object({ email: z.email() });
function F() { const form = useForm({ resolver: zodResolver(schema) }); return <Form {...form}><form><FormField name="email" render={({ field }) => <Input {...field} />} /></form></Form>; }`,
      ['form ?: email! contact.email'],
    ],
    [`const F = () => <form action="/search"><input name="q" /></form>;`, []],
    [`const F = () => <form method="get"><input name="email" /></form>;`, []],
    [`const F = () => <div><input name="email" /></div>;`, []],
    [
      'const page = html`<form hx-post="/join"><input name="email" type="email" required><input type="hidden" name="t" value="${token}"></form>`;',
      ['form POST /join: email! contact.email'],
    ],
    ['const text = css`form { color: red }`; const other = html`<p>No form</p>`;', []],
  ],
};

const actions: readonly (readonly [file: string, code: string, seen: readonly string[]])[] = [
  [
    'app/join.ts',
    `'use server'; export async function join(state: unknown, data: FormData) { use(data.get('email')); }`,
    ['serverAction join: email contact.email'],
  ],
  [
    'app/page.tsx',
    `export function P() { async function join(form: FormData) { 'use server'; use(form.get('email')); } }`,
    ['serverAction join: email contact.email'],
  ],
  [
    'app/api/orders/[id]/route.ts',
    `export async function POST(request: Request) { const { email } = await request.json(); }`,
    ['route POST /api/orders/[id]: email contact.email'],
  ],
  [
    'app/api/orders/route.ts',
    `export async function GET(request: Request) { const { email } = await request.json(); }`,
    [],
  ],
  [
    'pages/api/join.ts',
    `export default function handler(req, res) { const { email } = req.body; }`,
    ['route POST /api/join: email contact.email'],
  ],
  [
    'server/api/join.post.ts',
    `export default defineEventHandler(async (event) => { const { email } = await readBody(event); });`,
    ['route POST /api/join: email contact.email'],
  ],
  [
    'src/routes/join/+page.server.ts',
    `export const actions = { default: async ({ request }) => { const data = await request.formData(); use(data.get('email')); } };`,
    ['serverAction POST /join: email contact.email'],
  ],
  [
    'app/routes/join.tsx',
    `export async function action({ request }) { const form = await request.formData(); use(form.get('email')); }`,
    ['serverAction ?: email contact.email'],
  ],
  [
    'src/router.ts',
    `${zod} export const r = router({ join: procedure.input(z.object({ email: z.email() })).mutation(run), find: procedure.input(z.object({ email: z.email() })).query(run) });`,
    ['serverAction join: email! contact.email'],
  ],
  ['lib/join.ts', `export async function join(data: FormData) { use(data.get('email')); }`, []],
];

describe('inventory: collection', () => {
  for (const [name, rows] of Object.entries(cases)) {
    describe(name, () => {
      for (const [code, seen] of rows)
        it(code.slice(-160), () => {
          assert.deepEqual(collections(code), seen);
        });
    });
  }

  describe('actions and handlers found by name', () => {
    for (const [file, code, seen] of actions) {
      it(`${file}: ${code.slice(0, 80)}`, () => {
        assert.deepEqual(collections(code, file), seen);
      });
    }
  });

  it('puts the paths of routers together, across files', () => {
    const { collections: seen } = inventoryOf({
      'app.ts': `${express} import { api } from './api.js'; app.use('/v1', api);`,
      'api.ts': `import { Router } from 'express'; import { people } from './people.js'; export const api = Router(); api.use('/people', people());`,
      'people.ts': `import { Router } from 'express'; export function people() { const routes = Router(); routes.post('/:id/', (req) => use(req.body.email)); return routes; }`,
    });
    assert.deepEqual(seen.map(show), ['route POST /v1/people/:id: email contact.email']);
  });

  it('reads handlers and schemas of other files', () => {
    const { collections: seen } = inventoryOf({
      'app.ts': `${express} import { create } from './create.js'; app.post('/a', create);`,
      'create.ts': `import { personSchema } from './schema.js'; export const create = async (req, res) => { await check(req, personSchema); };`,
      'schema.ts': `${zod} export const personSchema = z.object({ email: z.email() });`,
    });
    assert.deepEqual(seen.map(show), ['route POST /a: email! contact.email']);
  });

  it('takes the category of an annotation before that of a name', () => {
    const { collections: seen } = inventoryOf(
      {
        'a.ts': `import { Body, Controller, Post } from '@nestjs/common'; class Dto { ref!: string } @Controller() class C { @Post('a') a(@Body() dto: Dto) {} }`,
      },
      new Map([['a.ts#Dto.ref', 'billing.invoice']]),
    );
    assert.deepEqual(seen.map(show), ['route POST /a: ref! billing.invoice']);
  });

  it('takes a name for a person’s where another field of the form is', () => {
    assert.deepEqual(collections(`const F = () => <form><input name="name" /><input name="email" /></form>;`), [
      'form ?: name identity.name, email contact.email',
    ]);
    assert.deepEqual(collections(`const F = () => <form><input name="name" /><input name="price" /></form>;`), [
      'form ?: name, price',
    ]);
  });

  it('is bounded', () => {
    const inputs = Array.from({ length: 500 }, (_, n) => `<input name="f${n}" />`).join('');
    assert.ok(
      (inventoryOf({ 'a.tsx': `const F = () => <form>${inputs}</form>;` }).collections[0]?.fields.length ?? 0) <= 80,
    );
  });
});
