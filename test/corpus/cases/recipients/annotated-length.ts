// rule: no-undeclared-recipient
// form: length or comparison
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

class Petition {
  @PersonalData('identity.name') signatures: string[] = [];
  @PersonalData('contact.email') organiser = '';
}

export async function count(petition: Petition, me: string) {
  const body = JSON.stringify({ total: petition.signatures.length, mine: petition.organiser === me });
  await fetch('https://api.petitions.example/counts', { method: 'POST', body });
}
