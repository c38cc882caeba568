import type { MessageLanguage } from '../session.js';
import type { FolderSurvey, PackageManager } from './survey-folder.js';

const installCommands: Readonly<Record<PackageManager, string>> = {
  bun: 'bun add',
  npm: 'npm install',
  pnpm: 'pnpm add',
  yarn: 'yarn add',
};

const runCommands: Readonly<Record<PackageManager, string>> = {
  bun: 'bunx verklaar',
  npm: 'npx verklaar',
  pnpm: 'pnpm verklaar',
  yarn: 'yarn verklaar',
};

/** What to do after a config was written, in order, with the commands of the package manager in use. */
export function nextSteps(
  { packageManager, tsconfigs, usesAnnotations }: FolderSurvey,
  file: string,
  language: MessageLanguage,
): string {
  const install = `${installCommands[packageManager]} @verklaar/annotations`;
  const run = runCommands[packageManager];
  const [written, ...steps] =
    language === 'nl'
      ? [
          `${file} geschreven. Wat nu:`,
          ...(usesAnnotations ? [] : [`Installeer de annotaties: ${install}`]),
          ...(tsconfigs.length === 0 ? ['Voeg een tsconfig.json toe: die zegt welke code gelezen wordt'] : []),
          `Vul in ${file} in wie u bent`,
          "Markeer het eerste veld: @PersonalData('contact.email', { for: ['newsletter'] })",
          `Maak de concepten: ${run} report`,
          `Laat CI ze bewaken: ${run} check`,
        ]
      : [
          `Wrote ${file}. Next:`,
          ...(usesAnnotations ? [] : [`Install the annotations: ${install}`]),
          ...(tsconfigs.length === 0 ? ['Add a tsconfig.json: it says which code is read'] : []),
          `Say in ${file} who you are`,
          "Mark the first field: @PersonalData('contact.email', { for: ['newsletter'] })",
          `Make the drafts: ${run} report`,
          `Let CI hold them: ${run} check`,
        ];
  return `${[written, ...steps.map((step, index) => `  ${String(index + 1)}. ${step}`)].join('\n')}\n`;
}
