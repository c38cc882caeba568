export type { Contact as Receiver } from './contact';
