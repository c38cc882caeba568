// rule: no-personal-data-in-errors
// form: names in other languages
interface Kunde {
  kundennummer: string;
  nachname: string;
  kontonummer: string;
}

export function pruefe(kunde: Kunde, gesperrt: Set<string>) {
  if (kunde.kontonummer === '') throw new Error('Kontonummer fehlt');
  if (gesperrt.has(kunde.kontonummer)) {
    throw new Error(`Konto ${kunde.kontonummer} ist gesperrt`); // expect: no-personal-data-in-errors payment.account
  }
}
