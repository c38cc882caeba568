// rule: no-personal-data-in-logs
// form: generics
import pino from 'pino';

const log = pino();

interface EventMap {
  login: { ip: string };
  resize: { width: number };
}

type Handler<T> = (payload: T) => void;

const handlers: { [K in keyof EventMap]: Handler<EventMap[K]>[] } = { login: [], resize: [] };

export function on<K extends keyof EventMap>(kind: K, handler: Handler<EventMap[K]>): void {
  (handlers[kind] as Handler<EventMap[K]>[]).push(handler);
}

on('resize', (payload) => log.debug(payload));
on('login', (payload) => log.info(payload)); // expect: no-personal-data-in-logs device.ip
