import { defineChecks } from '../define-checks.js';

/** What a person approved, held against what the documents say now. Raised where approvals are read and judged. */
export const approvalChecks = defineChecks({
  AP01: {
    severity: 'error',
    articles: [],
    blocks: 'both',
    message: {
      en: 'Nothing counts as approved, because the approvals cannot be read: {problem}.',
      nl: 'Niets geldt als goedgekeurd, want de goedkeuringen zijn niet te lezen: {problem}.',
    },
    remedy: {
      en: 'Mend the place shown, or restore the file from version control: entries are only added to it.',
      nl: 'Herstel de aangegeven plaats, of haal het bestand terug uit versiebeheer: er komen alleen regels bij.',
    },
  },
  AP02: {
    severity: 'warning',
    articles: ['GDPR 12(1)', 'GDPR 5(2)'],
    blocks: 'none',
    rows: ['S10'],
    message: {
      en: 'What {document} says in {language} is not what was approved as version {version}: it is a draft again.',
      nl: 'Wat {document} in {language} zegt, is niet wat als versie {version} is goedgekeurd: het is weer een concept.',
    },
    remedy: {
      en: 'Read what changed and approve it: `verklaar approve {id} --lang {language}`; until then the approved version applies.',
      nl: 'Lees wat er veranderde en keur het goed: `verklaar approve {id} --lang {language}`; tot dan geldt de goedgekeurde versie.',
    },
  },
  AP03: {
    severity: 'warning',
    articles: [],
    blocks: 'none',
    message: {
      en: 'Version {version} was approved of "{id}" in {language}, and that document is no longer made.',
      nl: 'Versie {version} is goedgekeurd van "{id}" in {language}, en dat document wordt niet meer gemaakt.',
    },
    remedy: {
      en: 'Restore the statement or the language in the config, or take the page off the site; the approval stays as history.',
      nl: 'Zet de verklaring of de taal terug in de config, of haal de pagina van de site; de goedkeuring blijft als geschiedenis.',
    },
  },
  AP04: {
    severity: 'error',
    articles: ['GDPR 5(2)'],
    blocks: 'both',
    message: {
      en: '{path} is missing: nobody can show what was approved as version {version}.',
      nl: '{path} ontbreekt: niemand kan tonen wat als versie {version} is goedgekeurd.',
    },
    remedy: {
      en: 'Restore the file from version control.',
      nl: 'Haal het bestand terug uit versiebeheer.',
    },
  },
  AP05: {
    severity: 'error',
    articles: ['GDPR 5(2)'],
    blocks: 'both',
    message: {
      en: '{path} was changed after it was approved as version {version}.',
      nl: '{path} is veranderd nadat het als versie {version} was goedgekeurd.',
    },
    remedy: {
      en: 'Restore the file from version control; a changed text needs an approval of its own.',
      nl: 'Haal het bestand terug uit versiebeheer; een andere tekst heeft een eigen goedkeuring nodig.',
    },
  },
  AP06: {
    severity: 'info',
    articles: ['GDPR 12(1)'],
    blocks: 'none',
    rows: ['S10'],
    message: {
      en: 'Version {version} of {document} in {language} is approved and applies only from {day}.',
      nl: 'Versie {version} van {document} in {language} is goedgekeurd en geldt pas vanaf {day}.',
    },
    remedy: {
      en: 'Publish it on that day, and announce it before where something changes for people.',
      nl: 'Publiceer ze op die dag, en kondig ze eerder aan als er voor mensen iets verandert.',
    },
  },
});
