// rule: no-undeclared-recipient
// form: alias import
// annotated: yes
import send from 'axios';
import type { Personal } from '@verklaar/annotations';

export async function measure(home: { kwh: number; ean: Personal<string, 'metering.connection'>; region: string }) {
  await send.post('https://api.forecast.example/regions', { region: home.region, smart: home.ean !== '' });
}
