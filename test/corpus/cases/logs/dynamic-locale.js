// rule: no-personal-data-in-logs
// form: dynamic key
const messages = {
  nl: { email: 'E-mailadres', telefoon: 'Telefoonnummer' },
  de: { email: 'E-Mail-Adresse', telefoon: 'Telefonnummer' },
};

export function labelOf(language, field) {
  const label = messages[language]?.[field];
  if (label === undefined) console.warn(`no text for ${language}.${field}`);
  else console.debug(`text for ${field}: ${label}`);
  return label ?? field;
}

export function missing() {
  for (const [language, texts] of Object.entries(messages)) {
    console.log(language, 'has', Object.keys(texts).length, 'texts:', Object.values(texts).join(', '));
  }
}
