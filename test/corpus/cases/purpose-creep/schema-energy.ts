// rule: no-purpose-creep
// form: z.infer
// annotated: yes
import { activity, recipient } from '@verklaar/annotations';
import { z } from 'zod';

export const gridOperator = recipient({ id: 'bl-grid', service: 'edsn.netbeheer.example', role: 'controller' });

export const supply = activity({ id: 'bl-supply', purpose: 'serviceProvision', legalBasis: 'contract', recipients: [gridOperator] });
export const advice = activity({ id: 'bl-energy-advice', purpose: 'customerCare', legalBasis: 'consent' });

const Connection = z.object({
  ean: z.string().meta({ personalData: ['metering.connection', { for: ['bl-supply'] }] }),
  reading: z.number().meta({ personalData: ['metering.reading', { for: ['bl-supply', 'bl-energy-advice'] }] }),
  habits: z.string().meta({ personalData: ['preference.interest', { for: ['bl-energy-advice'] }] }),
});

type Connection = z.infer<typeof Connection>;

export async function report(connection: Connection): Promise<void> {
  const { ean, reading } = connection;
  await fetch('https://edsn.netbeheer.example/readings', { method: 'POST', body: JSON.stringify({ ean, reading }) });
  await fetch('https://edsn.netbeheer.example/switches', { method: 'POST', body: JSON.stringify(connection) }); // expect: no-purpose-creep preference.interest
}
