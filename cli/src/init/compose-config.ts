import type { FolderSurvey } from './survey-folder.js';

/**
 * A first config: what is needed, and beside it in comments what most organisations must say. It states nothing: whatever is
 * left out shows as an open point in the documents.
 */
export function composeConfig({
  packageName,
  schema,
  tsconfigs,
}: Omit<FolderSurvey, 'packageManager' | 'usesAnnotations'>): string {
  const text = (value: string): string => JSON.stringify(value);
  const [only, ...others] = tsconfigs;
  const tsconfig =
    others.length > 0
      ? `["${tsconfigs.map((path) => JSON.stringify(path).slice(1, -1)).join('", "')}"]`
      : text(only ?? 'tsconfig.json');
  return `{
  // What no code knows: who answers for the processing, and what happens to personal data outside the software.
  // Nothing in here is assumed: what you leave out becomes a visible open point in the documents.
  "$schema": ${text(schema)},

  // Which code is read. "include" and "exclude" take patterns of files.
  "tsconfig": ${tsconfig},
  // Where the documents are written. Commit that folder.
  "output": "privacy",

  "organisations": [
    {
      // An id of your own; it appears in no sentence.
      "id": ${text(idOf(packageName))}
      // "legalName": "",
      // "address": { "street": "", "postalCode": "", "city": "", "country": "" },
      // "email": "",
      // "phone": "",
      // "companyNumber": "",
      // A data protection officer: { "name": "", "email": "" }. If there is none, say "none".
      // "dpo": "none",
      // Supervisory authority: "NL", "BE", "LU", "FR", or "DE-NW" and so on.
      // "authority": "",
    }
  ],

  // Countries whose public you address; they decide the languages when "statements" does not.
  // "markets": ["NL"],

  "statements": [
    // Languages: "nl-NL", "nl-BE", "en", "fr-FR", "fr-BE", "de-DE" and so on.
    { "id": "website", "languages": ["en"] }
  ]

  // How people exercise their rights. "answerWithin" is at most one month.
  // "rights": { "email": "", "answerWithin": "P1M" },

  // Measures of security that hold for the organisation as a whole.
  // "security": { "measures": ["accessControl", "encryptTransit", "backup"] },

  // Processing that no code knows: staff, recruitment, suppliers, accounting, telephone, CCTV. Declare it in "activities",
  // and say here that it was considered and what does not exist.
  // "outsideCode": { "considered": true, "absent": ["cctv"] },
}
`;
}

/** `My Shop` → `my-shop`. */
function idOf(name: string | undefined): string {
  const id = (name ?? '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^[^a-z]+|-+$/gu, '');
  return id === '' ? 'organisation' : id;
}
