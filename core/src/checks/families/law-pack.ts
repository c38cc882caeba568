import { defineChecks } from '../define-checks.js';
import { unverifiedUses } from '../unverified-uses.js';

/** What documents take from the law pack: how old it is, and whether it was read in a source. */
export const lawPackChecks = defineChecks({
  LP01: {
    severity: 'info',
    articles: ['GDPR 5(2)'],
    blocks: 'none',
    message: {
      en: 'The law pack was last read on {version}; since {since} it is too old to rely on.',
      nl: 'Het wettenpakket is voor het laatst nagelezen op {version}; sinds {since} is het te oud om op te bouwen.',
    },
    remedy: {
      en: 'Upgrade to a newer version, or have somebody check authorities, adequacy decisions and periods.',
      nl: 'Werk bij naar een nieuwere versie, of laat iemand toezichthouders, adequaatheidsbesluiten en termijnen nagaan.',
    },
  },
  LP02: {
    severity: 'info',
    articles: ['GDPR 5(2)'],
    blocks: 'none',
    rows: ['S42', 'S47', 'S56'],
    message: {
      en: 'What the law pack says of {fact} was read in no source.',
      nl: 'Wat het wettenpakket zegt van {fact} is in geen bron nagelezen.',
    },
    remedy: {
      en: 'Have somebody check it before the document is published; a law can be declared in `laws` of the config.',
      nl: 'Laat iemand het nagaan voordat het document verschijnt; een wet kan in `laws` van de config worden opgegeven.',
    },
    run: ({ register }) => unverifiedUses(register),
  },
});
