// rule: no-personal-data-in-browser-storage
// form: names in other languages
interface Einstellungen {
  sprache: string;
  farbschema: string;
  druckername: string;
}

export function speichere(einstellungen: Einstellungen) {
  localStorage.setItem('einstellungen', JSON.stringify(einstellungen));
}
