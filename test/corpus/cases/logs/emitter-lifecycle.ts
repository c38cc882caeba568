// rule: no-personal-data-in-logs
// form: event emitter
import { EventEmitter } from 'node:events';

interface Upload {
  name: string;
  size: number;
}

class Uploads extends EventEmitter {
  constructor(private readonly uploader: { email: string }) {
    super();
  }

  start(files: readonly Upload[]): void {
    for (const file of files) this.emit('file', file);
    this.emit('end', files.length, this.uploader.email !== '');
  }
}

export function watch(uploads: Uploads): void {
  uploads.on('file', (file: Upload) => console.log(`uploading ${file.name} (${file.size} bytes)`));
  uploads.on('end', (count: number, known: boolean) => console.log('done', count, known));
}
