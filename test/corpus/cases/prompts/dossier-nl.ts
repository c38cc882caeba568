// rule: no-personal-data-in-prompts
// form: names in other languages
import { Mistral } from '@mistralai/mistralai';

const mistral = new Mistral();

interface Dossier {
  nummer: string;
  clientnaam: string;
  burgerservicenummer: string;
}

export function vatSamen(dossier: Dossier) {
  // expect: no-personal-data-in-prompts identity.document
  return mistral.chat.stream({
    model: 'mistral-large-latest',
    messages: [{ role: 'user', content: `Vat dossier ${dossier.nummer} van ${dossier.burgerservicenummer} samen.` }],
  });
}
