import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const candidates = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/** Every sheet as CSV, in UTF-8, as formatted on the screen: the numbers are LibreOffice's own for these choices. */
const allSheetsAsCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** What LibreOffice makes of a workbook: the text of each sheet by its name, and the pages it prints. */
export interface Opened {
  readonly sheets: ReadonlyMap<string, string>;
  readonly pdf: Uint8Array;
}

/**
 * Opens a workbook in LibreOffice without a screen.
 *
 * @throws Error with the command that installs what is missing; a test without it fails, it is never skipped.
 */
export function openInOffice(workbook: Uint8Array): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'verklaar-office-'));
  try {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    for (const target of [allSheetsAsCsv, 'pdf']) {
      runOffice([profile, '--headless', '--norestore', '--convert-to', target, '--outdir', folder, file]);
    }
    const named = readdirSync(folder).flatMap((name) => {
      const sheet = /^book-(.*)\.csv$/u.exec(name)?.[1];
      return sheet === undefined ? [] : [[sheet, readFileSync(join(folder, name), 'utf8')] as const];
    });
    return { sheets: new Map(named), pdf: readFileSync(join(folder, 'book.pdf')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runOffice(options: readonly string[]): void {
  const failures: string[] = [];
  for (const command of candidates) {
    const { error, status, stderr } = spawnSync(command, options, { encoding: 'utf8' });
    if (error === undefined && status === 0) return;
    failures.push(`Tried ${command}: ${error?.message ?? stderr}`);
  }
  throw new Error(
    [
      'LibreOffice could not be started, so the workbook cannot be tested. On Debian or Ubuntu:',
      '  apt-get install -y --no-install-recommends libreoffice-calc-nogui',
      ...failures,
    ].join('\n'),
  );
}
