import type { MessageLanguage } from '../session.js';

/** What the command line itself says, apart from findings. */
export interface CliMessages {
  edited(paths: readonly string[]): string;
  readonly editedRemedy: string;
  kept(from: string, to: string): string;
  nothingChanged(folder: string): string;
  openPoints(count: string): string;
  readonly draft: string;
  readonly drift: string;
  readonly driftRemedy: string;
  missing(path: string): string;
  changed(path: string): string;
  superfluous(path: string): string;
  readonly inStep: string;
  unknown(query: string): string;
  unknownRemedy(suggestion: string | undefined): string;
}

const catalogue: Readonly<Record<MessageLanguage, CliMessages>> = {
  en: {
    edited: (paths) => `Somebody edited ${paths.join(', ')} since it was written; nothing was changed.`,
    editedRemedy:
      'Move the edit into the annotations or the config and run again, or use --force: the edited file is then kept beside the new one.',
    kept: (from, to) => `Kept your edit of ${from} as ${to}.`,
    nothingChanged: (folder) => `The documents in ${folder} already say what the code says.`,
    openPoints: (count) => `Open points: ${count}. Details: verklaar check`,
    draft: 'These are drafts: a person must review them before anything is published.',
    drift: 'Committed documents do not say what the code says:',
    driftRemedy: 'Run "verklaar report" and commit the result.',
    missing: (path) => `${path} is missing`,
    changed: (path) => `${path} differs`,
    superfluous: (path) => `${path} is no longer made`,
    inStep: 'Documents and code say the same.',
    unknown: (query) => `Nothing in this register is called "${query}".`,
    unknownRemedy: (suggestion) =>
      suggestion === undefined
        ? 'Give a field (Customer.email), an activity, a recipient or a finding (LB01).'
        : `Did you mean "${suggestion}"?`,
  },
  nl: {
    edited: (paths) => `Iemand heeft ${paths.join(', ')} bewerkt sinds het geschreven werd; er is niets veranderd.`,
    editedRemedy:
      'Zet de bewerking in de annotaties of de configuratie en probeer opnieuw, of gebruik --force: het bewerkte bestand blijft dan naast het nieuwe staan.',
    kept: (from, to) => `Uw bewerking van ${from} is bewaard als ${to}.`,
    nothingChanged: (folder) => `De documenten in ${folder} zeggen al wat de code zegt.`,
    openPoints: (count) => `Open punten: ${count}. Details: verklaar check`,
    draft: 'Dit zijn concepten: een mens moet ze nalezen voor er iets gepubliceerd wordt.',
    drift: 'Vastgelegde documenten zeggen niet wat de code zegt:',
    driftRemedy: 'Voer "verklaar report" uit en leg het resultaat vast.',
    missing: (path) => `${path} ontbreekt`,
    changed: (path) => `${path} verschilt`,
    superfluous: (path) => `${path} wordt niet meer gemaakt`,
    inStep: 'Documenten en code zeggen hetzelfde.',
    unknown: (query) => `Niets in dit register heet "${query}".`,
    unknownRemedy: (suggestion) =>
      suggestion === undefined
        ? 'Geef een veld (Customer.email), een verwerking, een ontvanger of een melding (LB01).'
        : `Bedoelt u "${suggestion}"?`,
  },
};

export function messages(language: MessageLanguage): CliMessages {
  return catalogue[language];
}
