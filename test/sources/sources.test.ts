import assert from 'node:assert/strict';

import type { SourceDefinition, SourceValue } from '../../core/src/sources/index.js';

import { matchesPattern } from '../../core/src/sinks/match-pattern.js';
import { sources } from '../../core/src/sources/index.js';
import { knownIds } from '../../core/src/vocabulary/index.js';

interface Place {
  readonly definition: SourceDefinition;
  readonly value: SourceValue;
  readonly pattern: string;
}

const places: readonly Place[] = sources.flatMap((definition) =>
  definition.values.flatMap((value) => [value.value].flat().map((pattern) => ({ definition, value, pattern }))),
);

/** The value with the longest pattern for a path, with or without a key, as the engine looks it up. */
function sourceAt(id: string, path: string, key?: string): SourceValue | undefined {
  const definition = sources.find((candidate) => candidate.id === id);
  assert.ok(definition, id);
  return places
    .filter((place) => place.definition === definition && matchesPattern(path.split('.'), place.pattern))
    .filter(({ value }) => (key === undefined ? value.key === undefined : value.key?.includes(key)))
    .sort((left, right) => right.pattern.split('.').length - left.pattern.split('.').length)[0]?.value;
}

describe('sources', () => {
  it('have ids of their own', () => {
    const ids = sources.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  });

  it('have packages or globals, and values or decorators', () => {
    for (const { id, packages, globals, values, decorators } of sources) {
      assert.ok((packages?.length ?? 0) + (globals?.length ?? 0) > 0, id);
      assert.ok(values.length + (decorators?.length ?? 0) > 0, id);
    }
  });

  it('name packages as npm and Node do', () => {
    for (const name of sources.flatMap(({ packages }) => packages ?? [])) {
      assert.match(name, /^(?:node:[a-z0-9/]+|(?:@[a-z0-9-]+\/)?(?:[a-z0-9][a-z0-9.-]*|\*))$/u);
    }
  });

  it('name categories of the vocabulary', () => {
    const known = new Set<string>(knownIds('category'));
    const given = sources.flatMap(({ values, decorators }) =>
      [...values, ...(decorators ?? [])].map(({ category }) => category),
    );
    assert.deepEqual(
      given.filter((category) => category !== undefined && !known.has(category)),
      [],
    );
  });

  it('are patterns that parse', () => {
    for (const { definition, pattern } of places) {
      assert.match(
        pattern,
        /^\^?(?:[A-Za-z_$][\w$]*|\(\)|#\d|\*|\d+)(?:\.(?:[A-Za-z_$][\w$]*|\(\)|#\d|\*|\d+))*$/u,
        `${definition.id} ${pattern}`,
      );
    }
  });

  it('say one thing about a package, pattern and key', () => {
    const said = new Map<string, string>();
    for (const { definition, value, pattern } of places) {
      for (const root of [
        ...(definition.packages ?? []),
        ...(definition.globals ?? []).map((name) => `global ${name}`),
      ]) {
        for (const key of value.key ?? ['']) {
          const place = `${root} ${pattern} ${key}`;
          assert.equal(said.get(place), undefined, `${definition.id}: ${place}`);
          said.set(place, definition.id);
        }
      }
    }
  });

  it('have keys in lower case', () => {
    for (const key of sources.flatMap(({ values, decorators }) =>
      [...values, ...(decorators ?? [])].flatMap((value) => value.key ?? []),
    )) {
      assert.equal(key, key.toLowerCase());
    }
  });

  it('say either a category, or that something was sent in, or a record about a person', () => {
    for (const { definition, value, pattern } of places) {
      assert.ok(!(value.submitted && (value.category ?? value.bareId)), `${definition.id} ${pattern}`);
      assert.ok(!value.bareId || value.category, `${definition.id} ${pattern}`);
    }
  });
});

describe('a source', () => {
  const categories: readonly (readonly [id: string, path: string, category: string, key?: string])[] = [
    ['express', 'Request.().ip', 'device.ip'],
    ['express', 'default.().get.#0.ip', 'device.ip'],
    ['express', 'Router.().post.#0.ip', 'device.ip'],
    ['express', 'Request.().get.()', 'device.ip', 'x-forwarded-for'],
    ['express', 'default.().use.#0.headers', 'device.userAgent', 'user-agent'],
    ['express', 'Request.().headers', 'account.token', 'authorization'],
    ['express', 'Request.().cookies', 'device.cookieId'],
    ['fastify', 'FastifyRequest.().ip', 'device.ip'],
    ['fastify', 'default.().get.#0.ip', 'device.ip'],
    ['koa', 'default.().use.#0.request.ip', 'device.ip'],
    ['koa', 'ParameterizedContext.().ip', 'device.ip'],
    ['hono', 'Hono.().get.#0.req.header.()', 'device.ip', 'cf-connecting-ip'],
    ['hono', 'Context.().req.header.()', 'device.userAgent', 'user-agent'],
    ['hono', 'getConnInfo.().remote.address', 'device.ip'],
    ['nextjs', 'headers.().get.()', 'device.ip', 'x-forwarded-for'],
    ['nextjs', 'NextRequest.().ip', 'device.ip'],
    ['nextjs', 'cookies.().get.()', 'device.cookieId'],
    ['h3', 'getRequestIP.()', 'device.ip'],
    ['h3', 'getHeader.()', 'device.userAgent', 'user-agent'],
    ['sveltekit', 'RequestEvent.().getClientAddress.()', 'device.ip'],
    ['react-router', 'LoaderFunctionArgs.().request.headers.get.()', 'device.ip', 'x-forwarded-for'],
    ['hapi', 'Request.().info.remoteAddress', 'device.ip'],
    ['node-http', 'createServer.#0.socket.remoteAddress', 'device.ip'],
    ['node-http', 'IncomingMessage.().headers', 'device.userAgent', 'user-agent'],
    ['web-sockets', 'Server.().on.#0.handshake.address', 'device.ip'],
    ['address-finders', 'getClientIp.()', 'device.ip'],
    ['aws-lambda', 'APIGatewayProxyEvent.().requestContext.identity.sourceIp', 'device.ip'],
    ['aws-lambda', 'APIGatewayProxyEventV2.().requestContext.http.userAgent', 'device.userAgent'],
    ['vercel-functions', 'ipAddress.()', 'device.ip'],
    ['web-requests', 'Request.().headers.get.()', 'device.ip', 'cf-connecting-ip'],
    ['browser', 'navigator.geolocation.getCurrentPosition.#0.coords.latitude', 'location.precise'],
    ['browser', 'navigator.userAgent', 'device.userAgent'],
    ['browser', 'document.cookie', 'device.cookieId'],
    ['uploads', 'Express.Multer.File.()', 'comm.message'],
    ['passport', 'Profile.().emails.0.value', 'contact.email'],
    ['passport', 'Strategy.#2.displayName', 'identity.name'],
    ['next-auth', 'getServerSession.().user.email', 'contact.email'],
    ['next-auth', 'default.().auth.().user.name', 'identity.name'],
    ['better-auth', 'betterAuth.().api.getSession.().session.ipAddress', 'device.ip'],
    ['clerk', 'currentUser.().emailAddresses.0.emailAddress', 'contact.email'],
    ['clerk', 'useUser.().user.primaryEmailAddress.emailAddress', 'contact.email'],
    ['auth0', 'useAuth0.().user.email', 'contact.email'],
    ['firebase-auth', 'getAuth.().currentUser.email', 'contact.email'],
    ['firebase-auth', 'getAuth.().verifyIdToken.().email', 'contact.email'],
    ['supabase-auth', 'createClient.().auth.getUser.().data.user.email', 'contact.email'],
    ['cognito', 'fetchUserAttributes.().email', 'contact.email'],
    ['tokens', 'default.verify.().email', 'contact.email'],
    ['jose', 'jwtVerify.().payload.email', 'contact.email'],
  ];
  for (const [id, path, category, key] of categories) {
    it(`${id}: ${path}${key === undefined ? '' : ` of ${key}`} is ${category}`, () => {
      assert.equal(sourceAt(id, path, key)?.category, category);
    });
  }

  it('knows bare ids', () => {
    for (const [id, path] of [
      ['clerk', 'auth.().userId'],
      ['firebase-auth', 'getAuth.().currentUser.uid'],
      ['tokens', 'verify.().sub'],
      ['express', 'Request.().sessionID'],
    ] as const) {
      assert.equal(sourceAt(id, path)?.bareId, true, path);
    }
  });

  it('knows records about a person, of which the parts tell', () => {
    for (const [id, path] of [
      ['express', 'Request.().user'],
      ['supabase-auth', 'createClient.().auth.getUser.().data.user'],
      ['next-auth', 'auth.().user'],
      ['nextjs', 'headers.()'],
    ] as const) {
      const source = sourceAt(id, path);
      assert.equal(source !== undefined && !source.category && !source.submitted, id !== 'nextjs', path);
    }
  });

  it('knows what was sent in', () => {
    for (const [id, path] of [
      ['express', 'default.().post.#0.body'],
      ['fastify', 'FastifyRequest.().query'],
      ['hono', 'Context.().req.json.()'],
      ['web-requests', 'FormData.().get.()'],
      ['h3', 'readBody.()'],
    ] as const) {
      assert.equal(sourceAt(id, path)?.submitted, true, path);
    }
  });

  it('says nothing of what tells nothing about people', () => {
    for (const [id, path, key] of [
      ['express', 'Request.().hostname'],
      ['express', 'Request.().method'],
      ['express', 'Request.().headers', 'content-type'],
      ['fastify', 'FastifyRequest.().id'],
      ['hono', 'Context.().req.header.()', 'accept'],
      ['browser', 'navigator.onLine'],
      ['clerk', 'auth.().orgId'],
      ['firebase-auth', 'initializeApp.().name'],
    ] as const) {
      assert.equal(sourceAt(id, path, key), undefined, `${path} ${key ?? ''}`);
    }
  });

  it('is handed to parameters by decorators of NestJS', () => {
    const decorators = sources.find(({ id }) => id === 'nestjs')?.decorators ?? [];
    assert.equal(decorators.find(({ decorator }) => decorator === 'Ip')?.category, 'device.ip');
    assert.equal(
      decorators.find(({ decorator, key }) => decorator === 'Headers' && key?.includes('x-forwarded-for'))?.category,
      'device.ip',
    );
    assert.equal(decorators.find(({ decorator }) => decorator === 'Body')?.submitted, true);
    assert.deepEqual(decorators.find(({ decorator }) => decorator === 'Req')?.origin?.path, ['Request', '()']);
  });
});
