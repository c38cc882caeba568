import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';

import { UsageError } from '../../cli/src/errors.js';
import { decodePage } from '../../cli/src/published/decode-page.js';
import { fetchPage } from '../../cli/src/published/fetch-page.js';
import { requirePageAddress } from '../../cli/src/published/page-address.js';

const page = '<!doctype html><title>é</title>';
const html = { 'content-type': 'text/html; charset=utf-8' };

/** What a path of the server answers. */
const answers: Readonly<Record<string, RequestListener>> = {
  '/page': (_, response) => response.writeHead(200, html).end(page),
  '/moved': (_, response) => response.writeHead(301, { location: '/page' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/nowhere': (_, response) => response.writeHead(302, { location: 'http://' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-plain': (_, response) => response.writeHead(302, { location: 'http://a.example/' }).end(),
  '/to-login': (_, response) => response.writeHead(302, { location: 'https://me:secret@a.example/' }).end(),
  '/gone': (_, response) => response.writeHead(410, html).end('gone'),
  '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/untyped': (_, response) => response.writeHead(200).end(page),
  '/large': (_, response) => response.writeHead(200, html).end('x'.repeat(5_000_001)),
  '/endless': (_, response) => void response.writeHead(200, html).write('x'),
};

describe('fetchPage', () => {
  let server: Server;
  let origin: string;
  const asked: { readonly url: string; readonly headers: Readonly<Record<string, unknown>> }[] = [];
  before(async () => {
    server = createServer((request, response) => {
      asked.push({ url: request.url ?? '', headers: request.headers });
      answers[request.url ?? '']?.(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    assert.ok(typeof address === 'object' && address !== null);
    origin = `http://127.0.0.1:${String(address.port)}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const refusalOf = async (path: string, seconds = 10): Promise<string> => {
    let told = '';
    await assert.rejects(fetchPage(origin + path, seconds), (error: unknown) => {
      assert.ok(error instanceof UsageError, String(error));
      told = error.message;
      return true;
    });
    return told.replaceAll(origin, '');
  };

  it('gives a page, and where redirects led', async () => {
    assert.deepEqual(await fetchPage(`${origin}/page#part`, 10), { address: `${origin}/page`, html: page });
    assert.deepEqual(await fetchPage(`${origin}/moved`, 10), { address: `${origin}/page`, html: page });
  });

  it('asks for nothing but the page, and tells nothing of who asks', async () => {
    asked.length = 0;
    await fetchPage(`${origin}/page`, 10);
    assert.deepEqual(
      asked.map(({ url }) => url),
      ['/page'],
    );
    const { cookie, referer, 'user-agent': agent } = asked[0]!.headers;
    assert.deepEqual([cookie, referer, agent], [undefined, undefined, 'verklaar']);
  });

  for (const [path, told] of [
    ['/round', '/round leads on more than 5 times.'],
    ['/nowhere', '/nowhere leads to no address.'],
    ['/to-file', '"file:///etc/passwd" is not encrypted.'],
    ['/to-plain', '"http://a.example/" is not encrypted.'],
    ['/to-login', 'An address with a name or password in it is not asked for.'],
    ['/gone', '/gone answers with 410.'],
    ['/picture', '/picture is no page but "image/png".'],
    ['/untyped', '/untyped is no page but "".'],
    ['/large', '/large is larger than 5 MB.'],
  ] as const) {
    it(`refuses ${path}`, async () => {
      assert.equal(await refusalOf(path), told);
    });
  }

  it('waits no longer than it was told', async () => {
    assert.equal(await refusalOf('/endless', 0.2), '/endless gave no whole page within 0.2 seconds.');
  });

  it('says what is the matter when nobody answers', async () => {
    await assert.rejects(fetchPage('http://127.0.0.1:1/', 10), /could not be reached: .*\.$/u);
  });
});

describe('requirePageAddress', () => {
  for (const address of [
    'https://a.example/privacy',
    'http://localhost:8080/',
    'http://127.0.0.1/',
    'http://[::1]:80/',
  ]) {
    it(`accepts ${address}`, () => {
      assert.doesNotThrow(() => requirePageAddress(address));
    });
  }
  for (const address of [
    'privacy.html',
    'http://a.example/',
    'http://127.0.0.1.a.example/',
    'http://localhost.a.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://me@a.example/',
    'https://me:secret@a.example/',
  ]) {
    it(`refuses ${address}`, () => {
      assert.throws(() => requirePageAddress(address), UsageError);
    });
  }

  it('repeats no password', () => {
    assert.throws(
      () => requirePageAddress('https://me:secret@a.example/'),
      (error: unknown) => error instanceof UsageError && !`${error.message} ${error.remedy}`.includes('secret'),
    );
  });
});

describe('decodePage', () => {
  const latin = Uint8Array.from([0xe9]);
  it('reads the characters that the header names', () => {
    assert.equal(decodePage(latin, 'text/html; charset=iso-8859-1'), 'é');
  });
  it('reads those that the head names', () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="iso-8859-1">'), latin]);
    assert.equal(decodePage(bytes, 'text/html'), '<meta charset="iso-8859-1">é');
  });
  it('reads UTF-8 otherwise, and for a name that nobody knows', () => {
    assert.equal(decodePage(Buffer.from('é'), 'text/html'), 'é');
    assert.equal(decodePage(Buffer.from('é'), 'text/html; charset=klingon'), 'é');
  });
});
