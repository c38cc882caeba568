import assert from 'node:assert/strict';

import type { ServiceDefinition } from '../../core/src/services/index.js';

import {
  findServiceByAddress,
  findServiceByGlobal,
  findServiceByHost,
  findServiceByPackage,
  serviceById,
  services,
} from '../../core/src/services/index.js';

function makeService(id: string, recognition: ServiceDefinition['recognition']): ServiceDefinition {
  return { id, name: id, kind: 'other', recognition };
}

const own = [
  makeService('cloud', { hosts: ['*.cloud.test', 'cloud.test'], packages: ['@cloud/*'] }),
  makeService('cloud-maps', { hosts: ['maps.cloud.test', '*.tiles.cloud.test'], packages: ['@cloud/maps', 'maps'] }),
  makeService('cloud-queue', { hosts: ['queue.*.cloud.test'], globals: ['cloudQueue'] }),
];

describe('findServiceByHost', () => {
  const cases: readonly [host: string, id: string | undefined][] = [
    ['cloud.test', 'cloud'],
    ['a.cloud.test', 'cloud'],
    ['a.b.cloud.test', 'cloud'],
    ['maps.cloud.test', 'cloud-maps'],
    ['a.maps.cloud.test', 'cloud'],
    ['a.tiles.cloud.test', 'cloud-maps'],
    ['tiles.cloud.test', 'cloud'],
    ['queue.eu-1.cloud.test', 'cloud-queue'],
    ['queue.a.eu-1.cloud.test', 'cloud'],
    ['a.queue.eu-1.cloud.test', 'cloud'],
    ['MAPS.Cloud.test', 'cloud-maps'],
    ['maps.cloud.test.', 'cloud-maps'],
    ['notcloud.test', undefined],
    ['cloud.test.evil.test', undefined],
    ['test', undefined],
    ['', undefined],
    ['*', undefined],
  ];
  for (const [host, id] of cases)
    it(`${host || 'an empty name'}: ${id ?? 'none'}`, () => {
      assert.equal(findServiceByHost(host, own)?.id, id);
    });

  it('does not care in which order claims stand', () => {
    const turned = own.toReversed();
    for (const [host, id] of cases) assert.equal(findServiceByHost(host, turned)?.id, id, host);
  });

  it('looks in the catalogue when no list is given', () => {
    assert.equal(findServiceByHost('api.mollie.com')?.id, 'mollie');
    assert.equal(findServiceByHost('api.mollie.com', own), undefined);
  });
});

describe('findServiceByAddress', () => {
  const all = [
    ...own,
    makeService('cloud-events', { addresses: ['maps.cloud.test/events', 'maps.cloud.test/tr'] }),
    makeService('cloud-forms', { addresses: ['forms.cloud.test/answers'] }),
  ];
  const cases: readonly [host: string, address: string, id: string | undefined][] = [
    ['maps.cloud.test', 'https://maps.cloud.test/v1/events', 'cloud-events'],
    ['maps.cloud.test', '`https://maps.cloud.test/${id}/events?at=${at}`', 'cloud-events'],
    ['Maps.cloud.test', 'https://Maps.cloud.test/tr?id=1', 'cloud-events'],
    ['maps.cloud.test', 'https://maps.cloud.test/tree', 'cloud-maps'],
    ['maps.cloud.test', 'https://maps.cloud.test/my-events', 'cloud-maps'],
    ['maps.cloud.test', 'https://maps.cloud.test/events/1', 'cloud-maps'],
    ['maps.cloud.test', 'https://maps.cloud.test/me?fields=/events', 'cloud-maps'],
    ['forms.cloud.test', 'https://forms.cloud.test/answers', 'cloud-forms'],
    ['forms.cloud.test', 'https://forms.cloud.test/', 'cloud'],
    ['forms.test', 'https://forms.test/answers', undefined],
  ];
  for (const [host, address, id] of cases)
    it(`${address}: ${id ?? 'none'}`, () => {
      assert.equal(findServiceByAddress(host, address, all)?.id, id);
    });

  it('tells signing in with Facebook from what is told to its advertising', () => {
    const idOf = (address: string): string | undefined => findServiceByAddress('graph.facebook.com', address)?.id;
    assert.equal(idOf('https://graph.facebook.com/me?fields=id,email'), 'facebook');
    assert.equal(idOf('https://graph.facebook.com/v19.0/oauth/access_token'), 'facebook');
    assert.equal(idOf('`https://graph.facebook.com/v19.0/${pixel}/events`'), 'meta');
  });
});

describe('the hosts of LinkedIn', () => {
  it('tells conversions from signing in', () => {
    const address = 'https://api.linkedin.com/rest/conversionEvents';
    assert.equal(findServiceByAddress('api.linkedin.com', address)?.id, 'linkedin');
    assert.equal(findServiceByAddress('api.linkedin.com', 'https://api.linkedin.com/v2/me')?.id, 'linkedin-sign-in');
  });
  const hosts: Readonly<Record<string, string>> = {
    'www.linkedin.com': 'linkedin-sign-in',
    'api.linkedin.com': 'linkedin-sign-in',
    'px.ads.linkedin.com': 'linkedin',
    'snap.licdn.com': 'linkedin',
  };
  for (const [host, id] of Object.entries(hosts))
    it(`${host}: ${id}`, () => {
      assert.equal(findServiceByHost(host)?.id, id);
    });
});

describe('findServiceByPackage', () => {
  const cases: readonly [name: string, id: string | undefined][] = [
    ['maps', 'cloud-maps'],
    ['@cloud/maps', 'cloud-maps'],
    ['@cloud/other', 'cloud'],
    ['@cloud', undefined],
    ['cloud', undefined],
    ['@clouds/maps', undefined],
    ['constructor', undefined],
  ];
  for (const [name, id] of cases)
    it(`${name}: ${id ?? 'none'}`, () => {
      assert.equal(findServiceByPackage(name, own)?.id, id);
    });
});

describe('findServiceByGlobal', () => {
  it('finds a name, and only the whole name', () => {
    assert.equal(findServiceByGlobal('cloudQueue', own)?.id, 'cloud-queue');
    assert.equal(findServiceByGlobal('cloudQueues', own), undefined);
  });
});

describe('services of the catalogue', () => {
  it('are each found by id, and by all that they claim', () => {
    for (const service of services) {
      const { packages = [], hosts = [], globals = [] } = service.recognition;
      assert.equal(serviceById.get(service.id), service);
      for (const name of packages)
        assert.equal(findServiceByPackage(name.replace('/*', '/any-other-name'))?.id, service.id, name);
      for (const host of hosts)
        assert.equal(findServiceByHost(host.replaceAll('*', 'any-label'))?.id, service.id, host);
      for (const name of globals) assert.equal(findServiceByGlobal(name)?.id, service.id, name);
    }
  });
});
