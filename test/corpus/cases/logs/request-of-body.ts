// rule: no-personal-data-in-logs
// form: generics
import express, { type Request, type Response } from 'express';
import debug from 'debug';

interface SignUp { newsletter: boolean; email: string; password: string }

type BodyOf<T> = Request<Record<string, string>, unknown, T>;

const trace = debug('app:sign-up');

function signUp(request: BodyOf<SignUp>, response: Response): void {
  trace('newsletter wanted: %s', request.body.newsletter);
  trace('new member: %o', request.body); // expect: no-personal-data-in-logs contact.email account.password
  response.status(201).end();
}

export const app = express();
app.use(express.json());
app.post('/members', signUp);
