// rule: no-purpose-creep
// form: z.infer
// annotated: yes
import { activity, recipient } from '@verklaar/annotations';
import { z } from 'zod';

export const solarPartner = recipient({ id: 'bl-solar', service: 'api.zonnedak.example', role: 'processor' });

export const panels = activity({ id: 'bl-panels', purpose: 'serviceProvision', legalBasis: 'contract', recipients: [solarPartner] });
export const charging = activity({ id: 'bl-charging', purpose: 'serviceProvision', legalBasis: 'contract' });

const Roof = z.object({
  address: z.string().meta({ personalData: ['contact.address', { for: ['bl-panels'] }] }),
  plate: z.string().meta({ personalData: ['identity.document', { for: ['bl-charging'] }] }),
  slope: z.number(),
});

const Survey = Roof.omit({ plate: true });

export async function survey(raw: unknown): Promise<void> {
  const roof: z.infer<typeof Survey> = Survey.parse(raw);
  await fetch('https://api.zonnedak.example/surveys', { method: 'POST', body: JSON.stringify(roof) });
}
