// rule: no-personal-data-in-logs
// form: not a personal name
import { stat } from 'node:fs/promises';

export async function describeUpload(file: File, path: string) {
  const { size } = await stat(path);
  console.info(`stored ${file.name} (${size} bytes, ${file.type})`);
  return { name: file.name, size };
}
