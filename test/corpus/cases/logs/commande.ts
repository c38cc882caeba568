// rule: no-personal-data-in-logs
// form: names in other languages
import pino from 'pino';

const journal = pino();

interface Commande {
  reference: string;
  client: { prenom: string; nomDeFamille: string; adresseEmail: string };
}

export function confirmer(commande: Commande) {
  journal.info({ reference: commande.reference }, 'commande confirmée');
  const { adresseEmail } = commande.client;
  journal.info({ adresseEmail }, 'courriel envoyé'); // expect: no-personal-data-in-logs contact.email
}
