// rule: no-personal-data-in-logs
// form: queue
import log from 'loglevel';
import { Subject, concatMap, from, tap } from 'rxjs';

interface Enrolment { course: string; studentName: string; dateOfBirth: string }

const enrolments = new Subject<Enrolment>();

async function enrol(enrolment: Enrolment): Promise<Enrolment> {
  await fetch('/api/enrolments', { method: 'POST', body: JSON.stringify(enrolment) });
  return enrolment;
}

export const running = enrolments
  .pipe(
    tap(({ course }) => log.debug('queued for', course)),
    concatMap((enrolment) => from(enrol(enrolment))),
  )
  .subscribe((done) => {
    log.info('enrolled', done.studentName, done.course); // expect: no-personal-data-in-logs identity.name
  });

export function submit(enrolment: Enrolment): void {
  enrolments.next(enrolment);
}
