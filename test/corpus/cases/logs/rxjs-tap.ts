// rule: no-personal-data-in-logs
// form: callback
import { from, map, tap } from 'rxjs';

interface Reader {
  emailAddress: string;
  issue: number;
}

export const mailing$ = (readers: Reader[]) =>
  from(readers).pipe(
    map((reader) => ({ to: reader.emailAddress, issue: reader.issue })),
    tap((mail) => {
      console.log('issue', mail.issue);
      console.log('to', mail.to); // expect: no-personal-data-in-logs contact.email
    }),
  );
