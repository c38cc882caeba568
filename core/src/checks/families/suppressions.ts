import { defineChecks } from '../define-checks.js';

/** Comments and the baseline that keep findings quiet. Raised where these are read and applied; none holds up a document. */
export const suppressionChecks = defineChecks({
  SU01: {
    severity: 'warning',
    articles: [],
    blocks: 'none',
    message: {
      en: 'This comment asks to ignore {ids}, and nothing of the kind is found here.',
      nl: 'Deze opmerking vraagt {ids} te negeren, en zoiets wordt hier niet gevonden.',
    },
    remedy: {
      en: 'Remove it, or put it on the line of the finding or on the line before.',
      nl: 'Haal haar weg, of zet haar op de regel van de melding of op de regel ervoor.',
    },
  },
  SU02: {
    severity: 'warning',
    articles: [],
    blocks: 'none',
    message: {
      en: 'This `verklaar-ignore` ignores nothing: {problem}.',
      nl: 'Deze `verklaar-ignore` negeert niets: {problem}.',
    },
    remedy: {
      en: 'Write `verklaar-ignore DF01: reason`, with `until 2027-01-31` behind the reason if it is to end.',
      nl: 'Schrijf `verklaar-ignore DF01: reden`, met `until 2027-01-31` achter de reden als ze moet aflopen.',
    },
  },
  SU03: {
    severity: 'warning',
    articles: [],
    blocks: 'none',
    message: {
      en: '{ids} was to be ignored until {until}, and that day is past.',
      nl: '{ids} mocht genegeerd worden tot en met {until}, en die dag is voorbij.',
    },
    remedy: {
      en: 'Mend the finding and remove the comment, or decide anew and give another day.',
      nl: 'Los de melding op en haal de opmerking weg, of besluit opnieuw en geef een andere dag.',
    },
  },
  SU04: {
    severity: 'warning',
    articles: [],
    blocks: 'none',
    message: {
      en: 'This comment asks to ignore {ids} without a reason, and so ignores nothing.',
      nl: 'Deze opmerking vraagt {ids} te negeren zonder reden, en negeert daarom niets.',
    },
    remedy: {
      en: 'Say behind a colon why: `verklaar-ignore DF01: the address is our own`.',
      nl: 'Zeg achter een dubbele punt waarom: `verklaar-ignore DF01: het adres is van onszelf`.',
    },
  },
  SU05: {
    severity: 'error',
    articles: [],
    blocks: 'none',
    message: {
      en: 'The baseline lists {id} in {place} more often than it is found; too many: {count}.',
      nl: 'De baseline noemt {id} in {place} vaker dan het gevonden wordt; te veel: {count}.',
    },
    remedy: {
      en: 'Run `verklaar check --update-baseline` and commit the file.',
      nl: 'Voer `verklaar check --update-baseline` uit en leg het bestand vast.',
    },
  },
  SU06: {
    severity: 'error',
    articles: [],
    blocks: 'none',
    message: {
      en: 'The baseline accepts nothing, because it cannot be read: {problem}.',
      nl: 'De baseline aanvaardt niets, want ze is niet te lezen: {problem}.',
    },
    remedy: {
      en: 'Mend the place shown, or restore the file from version control.',
      nl: 'Herstel de aangegeven plaats, of haal het bestand terug uit versiebeheer.',
    },
  },
});
