// rule: no-unlisted-category
// form: closure
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const signing = recipient({
  id: 'bl-signing',
  service: 'api.handtekenaar.example',
  role: 'processor',
  categories: ['contact.email', 'identity.name'],
});

interface Signer {
  mail: Personal<string, 'contact.email'>;
  called: Personal<string, 'identity.name'>;
  nationalNumber: Personal<string, 'identity.document'>;
}

export function signRequest(signer: Signer, file: string) {
  const post = (body: unknown) =>
    fetch('https://api.handtekenaar.example/requests', { method: 'POST', body: JSON.stringify(body) });
  return {
    start: () => post({ file, mail: signer.mail, called: signer.called }),
    verify: () => post({ file, check: signer.nationalNumber }), // expect: no-unlisted-category identity.document
    remind: () => post({ file, again: true }),
  };
}
