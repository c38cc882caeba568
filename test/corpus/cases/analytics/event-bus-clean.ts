// rule: no-personal-data-in-analytics
// form: event emitter
// annotated: yes
import EventEmitter from 'eventemitter3';
import mixpanel from 'mixpanel-browser';
import type { Personal } from '@verklaar/annotations';

const bus = new EventEmitter<{ rated: (stars: number, remark: Personal<string, 'comm.message'>) => void }>();

bus.on('rated', (stars) => {
  mixpanel.track('rated', { stars });
});

export const rate = (stars: number, remark: Personal<string, 'comm.message'>) => bus.emit('rated', stars, remark);
