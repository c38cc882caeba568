import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

import type { VocabularyKind } from '../core/src/vocabulary/index.js';

import { vocabulary } from '../core/src/vocabulary/index.js';

const target = new URL('../annotations/src/generated/vocabulary.ts', import.meta.url);
const command = 'npx tsx scripts/generate-annotation-vocabulary.ts';

const types: readonly { readonly name: string; readonly kind: VocabularyKind; readonly doc: string }[] = [
  { name: 'CategoryId', kind: 'category', doc: 'Categories of personal data.' },
  { name: 'DataSubjectId', kind: 'dataSubject', doc: 'Categories of data subjects.' },
  { name: 'PurposeId', kind: 'purpose', doc: 'Purposes of processing (Art. 5(1)(b)).' },
  { name: 'LegalBasisId', kind: 'legalBasis', doc: 'Legal bases (Art. 6(1)).' },
  { name: 'Art9Condition', kind: 'art9Condition', doc: 'Conditions for special categories (Art. 9(2)).' },
  { name: 'MeasureId', kind: 'measure', doc: 'Security measures (Art. 32).' },
  { name: 'RecipientRole', kind: 'recipientRole', doc: 'Roles of recipients.' },
  { name: 'RecipientKind', kind: 'recipientKind', doc: 'Kinds of recipients.' },
  { name: 'TransferMechanism', kind: 'transferMechanism', doc: 'Grounds for transfers outside the EEA (Art. 45-49).' },
  { name: 'EventId', kind: 'event', doc: 'Events at which a retention period starts or ends.' },
  { name: 'StateId', kind: 'state', doc: 'States during which data are kept.' },
];

/** Writes the ids of the vocabulary as types: the annotations package has no dependency, so it cannot import them. */
export async function generate(): Promise<string> {
  const declarations = types.map(({ name, kind, doc }) => {
    const ids = Object.keys(vocabulary[kind]).map((id) => `'${id}'`);
    return `/** ${doc} */\nexport type ${name} = ${ids.join(' | ')};\n`;
  });
  const note = `// Generated from core/src/vocabulary. Change the vocabulary, then run: ${command}\n`;
  const options = await resolveConfig(target);
  return format([note, ...declarations].join('\n'), { ...options, parser: 'typescript' });
}

async function run(check: boolean): Promise<void> {
  const text = await generate();
  if (!check) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(`annotations/src/generated/vocabulary.ts does not match core/src/vocabulary. Run: ${command}`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run(process.argv.includes('--check'));
