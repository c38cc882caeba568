const examples: Readonly<Record<string, readonly (readonly [command: string, meaning: string])[]>> = {
  verklaar: [
    ['verklaar init', 'start: write verklaar.config.json'],
    ['verklaar report', 'write privacy/: register, statements, manifest'],
    ['verklaar check', 'in CI: fail on errors and on documents that no longer match'],
    ['verklaar approve website --role "privacy officer"', 'a person read it and stands behind it'],
    ['verklaar explain LB01', 'what a finding asks and why'],
  ],
  init: [
    ['verklaar init', 'here'],
    ['verklaar init --cwd packages/shop', 'in another folder'],
  ],
  report: [
    ['verklaar report', 'write what changed; stop at files that somebody edited'],
    ['verklaar report --force', 'write all; keep an edited file as <file>.edited'],
    ['verklaar report --strict', 'fail when the draft has errors'],
    ['verklaar report --library', 'in a package: write verklaar.facts.json'],
  ],
  check: [
    ['verklaar check', 'what differs, what is missing, what to do'],
    ['verklaar check --max-warnings 0', 'warnings fail too'],
    ['verklaar check --update-baseline', 'drop from the baseline what was mended'],
    ['verklaar check --format github', 'annotations in a pull request'],
    ['verklaar check --format sarif > out.sarif', 'for code scanning'],
    ['verklaar check --url https://shop.example/privacy', 'which version visitors read, and what changed since'],
  ],
  export: [
    ['verklaar export register', 'a workbook in each language of the register'],
    ['verklaar export register --layout gba', 'with the columns of the Belgian model'],
    ["verklaar export register --format csv --separator ';'", 'for Excel in Dutch, French, German'],
    ['verklaar export register --format csv --sheet agreements --out -', 'one table, to another program'],
  ],
  diff: [
    ['verklaar diff', 'what the code says otherwise than what was approved'],
    ['verklaar diff v1.0 v1.1 --lang nl-BE', 'between two revisions, in Dutch for Belgium'],
    ['verklaar diff main --for lawyer', 'with the articles, for a pull request'],
  ],
  publish: [
    ['verklaar publish --out site/privacy', 'the approved statements, as pages that need nothing else'],
    ['verklaar publish --out preview --draft', 'with a watermark on what nobody approved'],
    ['verklaar publish --out site/privacy --fragment', 'also as fragments for a page of your own'],
  ],
  approve: [
    ['verklaar approve website --lang nl-BE --role "privacy officer" --effective-from 2026-12-01', 'one text'],
    ['verklaar approve website --all-languages --role "privacy officer"', 'on the day that the config proposes'],
    ['verklaar approve register --lang nl-BE --role "privacy officer" --effective-from 2026-12-01', 'the register'],
  ],
  accept: [
    ['verklaar accept CO03 --reason "asked for in May" --owner marketing --until 2027-01-31', 'the only one'],
    ['verklaar accept RT08 --subject orders --reason "..." --owner sales --until 2027-01-31', 'one of several'],
  ],
  explain: [
    ['verklaar explain Customer.email', 'what it is, which activities use it, where it stands'],
    ['verklaar explain newsletter', 'an activity'],
    ['verklaar explain mollie', 'a recipient'],
    ['verklaar explain LB01', 'what a finding asks and why'],
  ],
};

/** Examples of a command, for the end of its help. */
export function helpOf(command: string): string {
  const lines = examples[command] ?? [];
  const width = Math.max(0, ...lines.map(([example]) => example.length));
  return ['', 'Examples:', ...lines.map(([example, meaning]) => `  ${example.padEnd(width)}  ${meaning}`)].join('\n');
}

export const exitCodesHelp = `
Exit codes:
  0  clean
  1  findings, documents that no longer match the code, or an edited file in the way
  2  mistake in the command line or the config; a project or disk that cannot be used
  3  mistake in Verklaar itself

Everything written is a draft for a person to review.`;
