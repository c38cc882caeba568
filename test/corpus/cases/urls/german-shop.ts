// rule: no-personal-data-in-urls
// form: names in other languages
interface Filiale {
  name: string;
  nummer: number;
  ort: string;
}

export async function oeffnungszeiten(filiale: Filiale) {
  const antwort = await fetch(`/filialen/${filiale.nummer}?name=${encodeURIComponent(filiale.name)}`);
  return antwort.json();
}
