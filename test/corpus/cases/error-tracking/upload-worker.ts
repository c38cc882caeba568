// rule: no-personal-data-in-error-tracking
// form: class field
// annotated: yes
import { PersonalData } from '@verklaar/annotations';
import * as Sentry from '@sentry/node';

export class UploadWorker {
  @PersonalData('identity.document') private scan: Uint8Array = new Uint8Array();
  private attempts = 0;
  private readonly bucket = process.env.BUCKET ?? 'scans';

  run(bytes: Uint8Array) {
    this.scan = bytes;
    this.attempts += 1;
    if (this.scan.byteLength === 0) Sentry.captureMessage(`empty scan, attempt ${this.attempts}`);
    Sentry.addBreadcrumb({ message: 'upload', data: { bucket: this.bucket, bytes: this.scan.byteLength } });
  }
}
