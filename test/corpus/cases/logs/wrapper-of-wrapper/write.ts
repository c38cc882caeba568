export function write(line: string) {
  process.stdout.write(`${new Date().toISOString()} ${line}\n`);
  console.error(line);
}
