import type { Wording } from '../facts/wording.js';

/** What is said of a text that was left out. */
export const nestsTooDeeply: Wording = {
  en: 'its code nests too deeply, and nothing of it was read',
  nl: 'de code is te diep genest, en er is niets van gelezen',
};
