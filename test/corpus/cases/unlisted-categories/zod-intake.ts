// rule: no-unlisted-category
// form: z.infer
// annotated: yes
import { recipient } from '@verklaar/annotations';
import { z } from 'zod';

export const interpreter = recipient({
  id: 'bl-interpreter',
  service: 'api.tolkenlijn.example',
  role: 'processor',
  categories: ['preference.language', 'contact.phone'],
});

const Intake = z.object({
  speaks: z.string().meta({ personalData: 'preference.language' }),
  line: z.string().meta({ personalData: 'contact.phone' }),
  origin: z.string().meta({ personalData: 'special.racialEthnic' }),
});

export async function request(body: unknown): Promise<void> {
  const intake = Intake.parse(body);
  const call = Intake.pick({ speaks: true, line: true }).parse(body);
  await fetch('https://api.tolkenlijn.example/calls', { method: 'POST', body: JSON.stringify(call) });
  await fetch('https://api.tolkenlijn.example/intakes', { method: 'POST', body: JSON.stringify(intake) }); // expect: no-unlisted-category special.racialEthnic
}
