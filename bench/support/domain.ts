/** What a module of the generated project is about. */
export interface Domain {
  /** `Order12`: unique in a project. */
  readonly type: string;
  /** `order12`. */
  readonly value: string;
  readonly folder: string;
  readonly fields: readonly Field[];
  /** The module that this one builds on. */
  readonly base?: Domain;
}

export interface Field {
  readonly name: string;
  readonly type: 'Date' | 'boolean' | 'number' | 'string';
  /** Of personal data. */
  readonly category?: string;
}

const nouns = [
  'Order',
  'Customer',
  'Invoice',
  'Shipment',
  'Subscriber',
  'Ticket',
  'Booking',
  'Employee',
  'Product',
  'Payment',
  'Review',
  'Session',
  'Supplier',
  'Vehicle',
  'Contract',
  'Campaign',
] as const;

const pool: readonly Field[] = [
  { name: 'email', type: 'string', category: 'contact.email' },
  { name: 'reference', type: 'string' },
  { name: 'phone', type: 'string', category: 'contact.phone' },
  { name: 'amount', type: 'number' },
  { name: 'fullName', type: 'string', category: 'identity.name' },
  { name: 'isActive', type: 'boolean' },
  { name: 'createdAt', type: 'Date' },
  { name: 'street', type: 'string', category: 'contact.address' },
  { name: 'status', type: 'string' },
  { name: 'ipAddress', type: 'string', category: 'device.ip' },
  { name: 'currency', type: 'string' },
  { name: 'weight', type: 'number' },
  { name: 'updatedAt', type: 'Date' },
  { name: 'label', type: 'string' },
];

/** The same domains for the same count; each builds on the one before it, in chains of eight. */
export function domainsOf(count: number): readonly Domain[] {
  const domains: Domain[] = [];
  for (let index = 0; index < count; index += 1) {
    const noun = nouns[index % nouns.length] ?? nouns[0];
    const type = `${noun}${index}`;
    const value = type.charAt(0).toLowerCase() + type.slice(1);
    const fields = pool.filter((_, at) => (at * 7 + index * 3) % 5 < 3);
    const base = index % 8 === 0 ? undefined : domains[index - 1];
    domains.push({ type, value, folder: `src/${value}`, fields, ...(base && { base }) });
  }
  return domains;
}
