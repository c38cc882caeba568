import { defineChecks } from '../define-checks.js';

/** Findings that somebody answers for in `accepted.yaml`. Raised where these are read and applied; none holds up a document. */
export const acceptanceChecks = defineChecks({
  AC01: {
    severity: 'error',
    articles: [],
    blocks: 'none',
    message: {
      en: 'No finding is accepted, because the list of them cannot be read: {problem}.',
      nl: 'Geen melding wordt aanvaard, want de lijst ervan is niet te lezen: {problem}.',
    },
    remedy: {
      en: 'Mend the place shown, or restore the file from version control.',
      nl: 'Herstel de aangegeven plaats, of haal het bestand terug uit versiebeheer.',
    },
  },
  AC02: {
    severity: 'error',
    articles: [],
    blocks: 'none',
    message: {
      en: '{id} cannot be accepted here: {problem}.',
      nl: '{id} kan hier niet aanvaard worden: {problem}.',
    },
    remedy: {
      en: 'Mend the finding itself and remove the entry.',
      nl: 'Los de melding zelf op en haal de vermelding weg.',
    },
  },
  AC03: {
    severity: 'warning',
    articles: [],
    blocks: 'none',
    message: {
      en: '{id} about {subject} was accepted until {until}, and that day is past.',
      nl: '{id} over {subject} was aanvaard tot en met {until}, en die dag is voorbij.',
    },
    remedy: {
      en: 'Mend the finding and remove the entry, or decide anew and give another day.',
      nl: 'Los de melding op en haal de vermelding weg, of besluit opnieuw en geef een andere dag.',
    },
  },
  AC04: {
    severity: 'warning',
    articles: [],
    blocks: 'none',
    message: {
      en: '{id} about {subject} is accepted, and nothing of the kind is found.',
      nl: '{id} over {subject} is aanvaard, en zoiets wordt niet gevonden.',
    },
    remedy: {
      en: 'Remove the entry: it would hide the next finding of the kind.',
      nl: 'Haal de vermelding weg: zij zou de volgende melding van die soort verbergen.',
    },
  },
  AC05: {
    severity: 'warning',
    articles: [],
    blocks: 'none',
    message: {
      en: '{id} about {subject} is accepted by nobody: {missing} is missing.',
      nl: '{id} over {subject} wordt door niemand aanvaard: {missing} ontbreekt.',
    },
    remedy: {
      en: 'Give the entry a `reason`, an `owner` who answers for it, and a day `until` which it holds.',
      nl: 'Geef de vermelding een reden (`reason`), wie ervoor instaat (`owner`), en tot en met welke dag (`until`).',
    },
  },
});
