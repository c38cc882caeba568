// rule: no-personal-data-in-logs
// form: whole object by type
import { consola } from 'consola';

type BuildEvent = {
  name: string;
  project: { name: string; branch: string };
  duration: number;
  files: { name: string; size: number }[];
};

export function report(event: BuildEvent) {
  consola.info(event);
  consola.info('built', event.project.name, event.files.length);
}
