// rule: no-personal-data-in-browser-storage
// form: names in other languages
interface Client {
  prenom: string;
  nomDeFamille: string;
  adresseEmail: string;
  panier: { reference: string; quantite: number }[];
}

export function sauvegarder(client: Client): void {
  sessionStorage.setItem('panier', JSON.stringify(client.panier));
  sessionStorage.setItem('courriel', client.adresseEmail); // expect: no-personal-data-in-browser-storage contact.email
  document.cookie = `bonjour=${encodeURIComponent(client.prenom)}; path=/`; // expect: no-personal-data-in-browser-storage identity.name
}
