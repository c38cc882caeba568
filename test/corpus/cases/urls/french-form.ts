// rule: no-personal-data-in-urls
// form: names in other languages
interface Formulaire {
  prenom: string;
  codePostal: string;
  page: number;
}

export function etape(formulaire: Formulaire) {
  history.pushState({}, '', `/etape/${formulaire.page}`);
  history.pushState({}, '', `/etape/${formulaire.page}?prenom=${formulaire.prenom}`); // expect: no-personal-data-in-urls identity.name
}
