// rule: no-undeclared-recipient
// form: generics
interface Exporter<T> {
  toRow(item: T): readonly (string | number)[];
}

async function upload<T>(items: readonly T[], exporter: Exporter<T>): Promise<void> {
  const body = items.map((item) => exporter.toRow(item).join(';')).join('\n');
  await fetch('https://upload.bestandskluis.example/csv', { method: 'PUT', body });
}

const couriers: Exporter<{ mobile: string; stops: number }> = { toRow: (courier) => Object.values(courier) };

export async function nightly(all: readonly { mobile: string; stops: number }[]): Promise<void> {
  await upload(all, couriers); // expect: no-undeclared-recipient contact.phone
}
