// rule: no-personal-data-in-error-tracking
// form: class field
import * as Sentry from '@sentry/browser';

class Widget {
  protected owner = { id: '', email: '', phone: '' };

  attach(owner: { id: string; email: string; phone: string }): void {
    Object.assign(this.owner, owner);
  }
}

export class UploadWidget extends Widget {
  private files = 0;

  upload(file: File): void {
    this.files += 1;
    Sentry.addBreadcrumb({ message: 'upload', data: { size: file.size, files: this.files, owner: this.owner.id } });
    if (file.size > 10_000_000) this.refuse();
  }

  private refuse(): void {
    Sentry.captureMessage(`upload of ${this.owner.email} is too large`); // expect: no-personal-data-in-error-tracking contact.email
  }
}
