export interface Contact {
  email: string;
  locale: string;
}
