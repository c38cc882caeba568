/** The main job on the sample: reads its code, writes its documents, says where they are and how to look at them. */
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { main } from '../cli/src/main.js';

const sample = fileURLToPath(new URL('../samples/web-agency', import.meta.url));

const code = await main(['report', '--cwd', sample]);
if (code === 0) {
  const page = (name: string): string => `  ${pathToFileURL(`${sample}/privacy/${name}`).href}`;
  console.log(
    [
      '',
      `The documents of the sample are in ${relative(process.cwd(), `${sample}/privacy`)}. Open in a browser:`,
      page('statement.nl-BE.html'),
      page('statement.en.html'),
      page('register.en.html'),
      '',
      'They were made from samples/web-agency/src and verklaar.config.json. Change a @PersonalData there and run this again.',
    ].join('\n'),
  );
}
process.exitCode = code;
