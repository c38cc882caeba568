import type { Wording } from '../facts/wording.js';

/** What is said of a text that was left out. */
export const nestsTooDeeply: Wording = {
  en: 'its code nests too deeply, and nothing of it was read',
  nl: 'de code is te diep genest, en er is niets van gelezen',
};

/** What is said of a file that is listed and gives no text: it is missing, or nobody may read it. */
export const cannotBeOpened: Wording = {
  en: 'the file is missing or may not be opened, and nothing of it was read',
  nl: 'het bestand ontbreekt of mag niet worden geopend, en er is niets van gelezen',
};
