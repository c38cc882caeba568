import { imports, sound } from './small-project.js';

/** A small project in which every feature of an editor has something to tell. */
export const editorProject: Readonly<Record<string, string>> = {
  ...sound,
  'verklaar.config.json': JSON.stringify(
    {
      organisations: [{ id: 'acme', legalName: 'Acme BV' }],
      markets: ['NL'],
      statements: [{ id: 'site', languages: ['nl', 'en'] }],
      activities: [
        {
          id: 'support',
          name: { nl: 'Klantenservice', en: 'Support' },
          purpose: 'requestHandling',
          legalBasis: 'contract',
          retention: 'P1Y',
          recipients: ['brevo'],
        },
      ],
    },
    undefined,
    2,
  ),
  'src/privacy.ts': `import { activity, recipient } from '@verklaar/annotations';
export const brevo = recipient({ id: 'brevo', service: 'brevo', name: 'Brevo', role: 'processor', country: 'FR' });
export const newsletter = activity({
  id: 'newsletter',
  name: { nl: 'Nieuwsbrief', en: 'Newsletter' },
  purpose: 'directMarketing',
  description: { nl: 'Wij sturen u nieuws.', en: 'We send you *news*.' },
  legalBasis: 'consent',
  retention: 'P2Y',
  recipients: [brevo],
});
`,
  'src/customer.ts': `${imports}import { newsletter } from './privacy.js';
export class Customer {
  @PersonalData('contact.email', { for: [newsletter], dataSubjects: ['customer'] }) email = '';
  @PersonalData('contact.phone', { for: ['newsletter', 'support'] }) phone = '';
  birthDate = '';
}
/** What one may know of somebody. */
export interface Visitor {
  /** @personalData identity.name for newsletter, support */
  name: string;
  /** @notPersonalData a number of ours, \`drawn\` by lot */
  lot: string;
}
`,
  'src/welcome.ts': `import type { Customer } from './customer.js';
export function welcome(customer: Customer): void {
  console.log(customer.email);
}
`,
};
