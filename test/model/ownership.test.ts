import assert from 'node:assert/strict';

import type { Fact } from '../../core/src/facts/facts.js';

import { activity, config, embeds, field, inherits, judge, owner } from '../support/register-builder.js';

/** `activity category [subjects] <evidence>`, one line a use. */
function usesOf(facts: readonly Fact[]): readonly string[] {
  return judge(facts, config()).register.activities.flatMap(({ id, data }) =>
    data.map(
      (use) =>
        `${id} ${use.category} [${use.dataSubjects.join(' ')}] <${use.evidence.map(({ symbol }) => symbol).join(' ')}>`,
    ),
  );
}

describe('ownership: who says what of a field', () => {
  it('takes activity and subject from the leaf before the class', () => {
    assert.deepEqual(
      usesOf([
        owner('Customer', { processedFor: ['file'], dataSubjects: ['customer'] }),
        field('Customer.email', 'contact.email', { for: ['news'], dataSubjects: ['subscriber'] }),
        field('Customer.name', 'identity.name'),
      ]),
      ['file identity.name [customer] <Customer.name>', 'news contact.email [subscriber] <Customer.email>'],
    );
  });

  it('takes them from the embedding property before the embedding class', () => {
    assert.deepEqual(
      usesOf([
        owner('Customer', { processedFor: ['file'], dataSubjects: ['customer'] }),
        embeds('Customer.delivery', 'Address', { processedFor: ['orders'] }),
        embeds('Customer.home', 'Address'),
        field('Address.street', 'contact.address'),
      ]),
      ['file contact.address [customer] <Address.street>', 'orders contact.address [customer] <Address.street>'],
    );
  });

  it('lets a value object keep its own activity and take only the subject from outside', () => {
    assert.deepEqual(
      usesOf([
        owner('Customer', { processedFor: ['file'], dataSubjects: ['customer'] }),
        owner('Address', { processedFor: ['delivery'] }),
        embeds('Customer.home', 'Address'),
        field('Address.street', 'contact.address'),
      ]),
      ['delivery contact.address [customer] <Address.street>'],
    );
  });

  it('gives a value object of two classes a use in both', () => {
    assert.deepEqual(
      usesOf([
        owner('Customer', { processedFor: ['file'], dataSubjects: ['customer'] }),
        owner('Supplier', { processedFor: ['purchase'], dataSubjects: ['supplierContact'] }),
        embeds('Customer.home', 'Address'),
        embeds('Supplier.office', 'Address'),
        field('Address.street', 'contact.address'),
      ]),
      [
        'file contact.address [customer] <Address.street>',
        'purchase contact.address [supplierContact] <Address.street>',
      ],
    );
  });

  it('goes outwards over several levels', () => {
    assert.deepEqual(
      usesOf([
        owner('Customer', { processedFor: ['file'], dataSubjects: ['customer'] }),
        embeds('Customer.home', 'Address'),
        embeds('Address.geo', 'Position'),
        field('Position.latitude', 'location.precise'),
      ]),
      ['file location.precise [customer] <Position.latitude>'],
    );
  });

  it('ends on classes that embed each other, and keeps what the ring knows', () => {
    assert.deepEqual(
      usesOf([
        owner('Customer', { processedFor: ['file'] }),
        embeds('Customer.orders', 'Order'),
        embeds('Order.customer', 'Customer'),
        field('Customer.email', 'contact.email'),
        field('Order.note', 'comm.message'),
      ]),
      ['file comm.message [] <Order.note>', 'file contact.email [] <Customer.email>'],
    );
  });

  it('loses no activity of a ring when another class embeds the value object too', () => {
    assert.deepEqual(
      usesOf([
        owner('Customer', { processedFor: ['file'] }),
        owner('Supplier', { processedFor: ['purchase'], dataSubjects: ['supplierContact'] }),
        embeds('Customer.orders', 'Order'),
        embeds('Order.customer', 'Customer'),
        embeds('Customer.home', 'Address'),
        embeds('Supplier.office', 'Address'),
        field('Address.street', 'contact.address'),
      ]),
      ['file contact.address [] <Address.street>', 'purchase contact.address [supplierContact] <Address.street>'],
    );
  });

  it('counts the field of a base class once, for the activities of base and subclass', () => {
    assert.deepEqual(
      usesOf([
        owner('Person', { processedFor: ['file'] }),
        owner('Employee', { processedFor: ['hr'], dataSubjects: ['employee'] }),
        inherits('Employee', 'Person'),
        field('Person.name', 'identity.name'),
      ]),
      ['file identity.name [] <Person.name>', 'hr identity.name [employee] <Person.name>'],
    );
  });

  it('gives a silent base class no use of its own beside its subclasses', () => {
    assert.deepEqual(
      usesOf([
        owner('Employee', { processedFor: ['hr'], dataSubjects: ['employee'] }),
        owner('Customer', { processedFor: ['file'], dataSubjects: ['customer'] }),
        inherits('Employee', 'Person'),
        inherits('Customer', 'Person'),
        field('Person.name', 'identity.name'),
      ]),
      ['file identity.name [customer] <Person.name>', 'hr identity.name [employee] <Person.name>'],
    );
  });

  it('does not hand a field of a subclass to those who embed only the base class', () => {
    assert.deepEqual(
      usesOf([
        owner('Order', { processedFor: ['orders'] }),
        embeds('Order.person', 'Person'),
        owner('Customer', { processedFor: ['file'] }),
        inherits('Customer', 'Person'),
        field('Customer.loyalty', 'preference.interest'),
      ]),
      ['file preference.interest [] <Customer.loyalty>'],
    );
  });

  it('takes the persons of the activity when neither field nor class names any', () => {
    assert.deepEqual(
      usesOf([
        activity({ id: 'news', dataSubjects: ['subscriber'] }),
        field('Customer.email', 'contact.email', { for: ['news'] }),
      ]),
      ['news contact.email [subscriber] <Customer.email>'],
    );
  });

  it('answers for a deep chain of value objects in which each embeds the next twice', () => {
    const depth = 40;
    const chain = Array.from({ length: depth }, (_, level) => [
      embeds(`Level${String(level)}.left`, `Level${String(level + 1)}`),
      embeds(`Level${String(level)}.right`, `Level${String(level + 1)}`),
    ]).flat();
    assert.deepEqual(
      usesOf([
        owner('Level0', { processedFor: ['top'], dataSubjects: ['user'] }),
        ...chain,
        field(`Level${String(depth)}.ip`, 'device.ip'),
      ]),
      [`top device.ip [user] <Level${String(depth)}.ip>`],
    );
  });
});
