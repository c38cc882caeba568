import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

import type { ServiceDefinition, ServiceLaw } from '../../core/src/services/index.js';

import { isEea } from '../../core/src/law/index.js';
import { findServiceByHost, services } from '../../core/src/services/index.js';
import { knownIds } from '../../core/src/vocabulary/index.js';
import { repositoryPath } from '../support/sample.js';

const folder = repositoryPath('core/src/services/catalogue');
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const beneluxCountries = ['BE', 'LU', 'NL'];

/** A label of a host: letters, digits and hyphens inside (RFC 1123), or one star. */
const hostPattern = /^(?:\*|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(?:\.(?:\*|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?))+$/u;
const packagePattern = /^(?:@[a-z0-9-][a-z0-9._-]*\/(?:\*|[a-z0-9-][a-z0-9._-]*)|[a-z0-9-][a-z0-9._-]*)$/u;

type ListName = 'environment' | 'globals' | 'hosts' | 'packages';

/** One entry for each name in a list of a service: whose it is, and the name. */
function claimsOf(list: ListName): readonly (readonly [id: string, name: string])[] {
  return services.flatMap(({ id, recognition }) => (recognition[list] ?? []).map((name) => [id, name] as const));
}

/** Names that stand twice, in one service or in two, with those who claim them. */
function claimedTwice(list: ListName): readonly string[] {
  const owners = new Map<string, string[]>();
  for (const [id, name] of claimsOf(list)) owners.set(name, [...(owners.get(name) ?? []), id]);
  return [...owners].filter(([, ids]) => ids.length > 1).map(([name, ids]) => `${name}: ${ids.join(', ')}`);
}

function unfit(list: ListName, fits: (name: string) => boolean): readonly string[] {
  return claimsOf(list)
    .filter(([, name]) => !fits(name))
    .map(([id, name]) => `${id}: ${name}`);
}

function withLaw(): readonly (readonly [ServiceDefinition, ServiceLaw])[] {
  return services.flatMap((service) => (service.law === undefined ? [] : [[service, service.law] as const]));
}

function isRealDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function isWebPage(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:' && new URL(address).hostname.includes('.');
}

describe('services catalogue', () => {
  it('has every file of its folder, sorted, each under the name of its id', () => {
    const ids = readdirSync(folder)
      .map((file) => file.replace(/\.ts$/u, ''))
      .sort();
    assert.deepEqual(
      ids,
      services.map(({ id }) => id),
    );
    for (const { id } of services) assert.match(id, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u);
  });

  it('is data: no file imports anything but types, calls anything or computes anything', () => {
    for (const { id } of services) {
      const text = readFileSync(`${folder}/${id}.ts`, 'utf8');
      const imports = text.split('\n').filter((line) => line.startsWith('import'));
      assert.deepEqual(imports, ["import type { ServiceDefinition } from '../service.js';"], id);
      assert.doesNotMatch(text, /=>|\bfunction\b|\$\{|\.\.\.|\bnew\b.*\(|\brequire\b/u, id);
    }
  });

  it('names each service once, in words', () => {
    const names = services.map(({ name }) => name.toLowerCase());
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
    for (const { name } of services) assert.equal(name, name.trim());
  });

  it('knows enough to be of use, and most of all what is near', () => {
    assert.ok(services.length >= 300, `${String(services.length)} services`);
    assert.ok(services.filter(({ region }) => region !== undefined).length >= 60);
    assert.ok(services.filter(({ region }) => region === 'benelux').length >= 35);
    assert.ok(withLaw().length >= 120);
  });

  it('recognises each service by something', () => {
    const unseen = services.filter(
      ({ recognition: { packages = [], globals = [], hosts = [] } }) =>
        packages.length + globals.length + hosts.length === 0,
    );
    assert.deepEqual(unseen, []);
  });

  it('claims no name twice', () => {
    for (const list of ['packages', 'hosts', 'globals'] as const) assert.deepEqual(claimedTwice(list), [], list);
  });

  it('claims no host that another claim of the same service covers', () => {
    const covered = services.flatMap(({ id, recognition: { hosts = [] } }) =>
      hosts
        .filter((host) => hosts.some((wide) => wide !== host && wide.startsWith('*.') && host.endsWith(wide.slice(1))))
        .map((host) => `${id}: ${host}`),
    );
    assert.deepEqual(covered, []);
  });

  it('claims single addresses only at hosts of another service, each once', () => {
    const claims = services.flatMap(({ id, recognition: { addresses = [] } }) =>
      addresses.map((address) => ({ id, address, host: address.split('/')[0] ?? '' })),
    );
    assert.ok(claims.length > 0);
    for (const { id, address, host } of claims) {
      assert.match(address, /^[^/]+\/[\w.-]+$/u);
      assert.ok(![undefined, id].includes(findServiceByHost(host)?.id), `${id}: ${address}`);
    }
    assert.equal(new Set(claims.map(({ address }) => address)).size, claims.length);
  });

  it('claims hosts, packages and globals as they are written', () => {
    assert.deepEqual(
      unfit('hosts', (host) => hostPattern.test(host)),
      [],
    );
    assert.deepEqual(
      unfit('packages', (name) => packagePattern.test(name)),
      [],
    );
    assert.deepEqual(
      unfit('globals', (name) => /^[A-Za-z_$][\w$]*$/u.test(name)),
      [],
    );
    assert.deepEqual(
      unfit('environment', (name) => /^[A-Z][A-Z0-9_]*$/u.test(name)),
      [],
    );
  });

  it('claims no host that anybody may rent a part of', () => {
    const rented = new Set([
      'co.uk',
      'com',
      'com.au',
      'com.br',
      'eu',
      'github.io',
      'herokuapp.com',
      'net',
      'nl',
      'org',
    ]);
    assert.deepEqual(
      unfit('hosts', (host) => !rented.has(host.replace(/^(?:\*\.)+/u, ''))),
      [],
    );
  });

  it('keeps its lists sorted and without empty ones', () => {
    for (const { id, recognition } of services) {
      for (const list of ['packages', 'globals', 'hosts', 'environment'] as const) {
        const names = recognition[list];
        if (names === undefined) continue;
        assert.ok(names.length > 0, `${id}: ${list} is empty`);
        assert.deepEqual(names, [...names].sort(), `${id}: ${list}`);
      }
    }
  });

  it('has patterns of calls only for packages or globals, and each says which parts leave', () => {
    for (const { id, recognition } of services) {
      const { calls = [], packages = [], globals = [] } = recognition;
      if (calls.length > 0) assert.ok(packages.length + globals.length > 0, id);
      for (const call of calls)
        assert.ok(
          [call.callee].flat().every((pattern) => pattern !== ''),
          id,
        );
    }
  });
});

describe('legal facts of services', () => {
  it('each have a source with the date it was read', () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const [{ id }, { sources }] of withLaw()) {
      assert.ok(sources.length > 0, id);
      for (const { url, read } of sources) {
        assert.ok(isWebPage(url), `${id}: ${url}`);
        assert.ok(isRealDate(read), `${id}: ${read}`);
        assert.ok(read >= '2026-01-01' && read <= today, `${id}: read on ${read}`);
      }
      assert.equal(new Set(sources.map(({ url }) => url)).size, sources.length, `${id}: the same source twice`);
    }
  });

  it('are more than a source', () => {
    for (const [{ id }, { sources, ...facts }] of withLaw()) {
      assert.ok(sources.length > 0 && Object.keys(facts).length > 0, id);
      for (const [name, fact] of Object.entries(facts))
        assert.ok(fact === fact.trim() && fact !== '', `${id}: ${name}`);
    }
  });

  it('name pages by https, countries by ISO 3166-1, and roles of the vocabulary', () => {
    const roles: readonly string[] = knownIds('recipientRole');
    for (const [{ id }, law] of withLaw()) {
      for (const page of [law.privacyPage, law.agreementPage, law.subProcessorsPage])
        assert.ok(page === undefined || isWebPage(page), `${id}: ${String(page)}`);
      const { country, usualRole } = law;
      assert.ok(country === undefined || (/^[A-Z]{2}$/u.test(country) && regions.of(country) !== undefined), id);
      assert.ok(usualRole === undefined || roles.includes(usualRole), `${id}: ${String(usualRole)}`);
    }
  });

  it('agree with the region', () => {
    for (const [{ id, region }, { country }] of withLaw()) {
      if (country === undefined) continue;
      if (region === 'benelux') assert.ok(beneluxCountries.includes(country), `${id}: ${country}`);
      if (region === 'eu') assert.ok(isEea(country) && !beneluxCountries.includes(country), `${id}: ${country}`);
    }
  });
});
