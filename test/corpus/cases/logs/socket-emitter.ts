// rule: no-personal-data-in-logs
// form: event emitter
// annotated: yes
import EventEmitter from 'eventemitter3';
import pino from 'pino';
import { PersonalData } from '@verklaar/annotations';

const logger = pino({ name: 'chat' });

class ChatLine {
  room = '';
  @PersonalData('comm.message') words = '';
}

const chat = new EventEmitter<'line' | 'closed'>();

chat.on('line', (line: ChatLine) => {
  logger.debug({ room: line.room }, 'line');
  logger.debug({ line }, 'whole line'); // expect: no-personal-data-in-logs comm.message
});

chat.once('closed', (room: string) => logger.info(`closed ${room}`));

export function say(line: ChatLine): void {
  chat.emit('line', line);
}
