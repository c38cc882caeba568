export { type Addressee as Receiver } from './addressee';
