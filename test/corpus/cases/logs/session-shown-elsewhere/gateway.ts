import loglevel from 'loglevel';

import { ChatSession, type Visitor } from './session.js';

const sessions = new Map<string, ChatSession>();

export function onHello(socketId: string, visitor: Visitor): void {
  const session = new ChatSession();
  session.identify(visitor);
  sessions.set(socketId, session);
}

export function onClose(socketId: string): void {
  const session = sessions.get(socketId);
  if (session === undefined) return;
  loglevel.info('closed after', session.messages);
  loglevel.info('closed chat of', session.who); // expect: no-personal-data-in-logs contact.email
  sessions.delete(socketId);
}
