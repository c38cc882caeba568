// rule: no-personal-data-in-browser-storage
// form: names in other languages
interface Formulier {
  voorletters: string;
  achternaam: string;
  stap: number;
}

export function tussentijds(formulier: Formulier) {
  sessionStorage.setItem('stap', `${formulier.stap}`);
  sessionStorage.setItem('formulier', JSON.stringify(formulier)); // expect: no-personal-data-in-browser-storage identity.name
}
