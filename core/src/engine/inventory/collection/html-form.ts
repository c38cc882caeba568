import { type FoundField, invitesText, maximumFields, mergeFields } from './found-collection.js';

/** Attributes of an element by name; one without a value is the empty text. */
export type Attributes = Readonly<Record<string, string>>;

/** A form in a text of HTML. */
export interface HtmlForm {
  /** Offset of its start tag in the text. */
  readonly at: number;
  readonly route?: string;
  readonly fields: readonly FoundField[];
}

const notAsked = /^(?:submit|button|reset|image|hidden|search)$/iu;
const types: Readonly<Record<string, FoundField['type']>> = { checkbox: 'boolean', date: 'date', number: 'number' };
const routes: readonly (readonly [attribute: string, method: string])[] = [
  ['hx-post', 'POST'],
  ['hx-put', 'PUT'],
  ['hx-patch', 'PATCH'],
  ['data-post', 'POST'],
  ['data-action', 'POST'],
];
const maximumForms = 20;

/** The field that an element is, unless it asks for nothing. */
export function formFields(tag: string, attributes: Attributes): readonly FoundField[] {
  const { name, type = '' } = attributes;
  if (name === undefined || name === '' || notAsked.test(type)) return [];
  const isArea = /textarea|area$|editor/iu.test(tag) || Object.hasOwn(attributes, 'multiline');
  const isText = type === '' || type === 'text';
  const isBare =
    isText && /input$|^text\w*$/iu.test(tag) && invitesText(name) && !Object.hasOwn(attributes, 'maxLength');
  const isFree = type === 'file' || isArea || isBare;
  const kind = types[type];
  return [
    {
      name,
      required:
        Object.hasOwn(attributes, 'required') ||
        Object.hasOwn(attributes, 'isRequired') ||
        attributes['aria-required'] === 'true',
      ...(isFree && { free: true as const }),
      ...(kind && { type: kind }),
    },
  ];
}

/** `POST /contact`; absent when a form names no place to go to. */
export function formRoute(attributes: Attributes): string | undefined {
  for (const [attribute, method] of routes) {
    const path = attributes[attribute];
    if (path !== undefined && path !== '') return `${method} ${path}`;
  }
  const { action, method = 'GET' } = attributes;
  return action === undefined || action === ''
    ? undefined
    : `${method.toUpperCase()} ${action.replace(/^https?:\/\/[^/]+/u, '')}`;
}

/** The forms that ask for something in a text of HTML, whatever stands between. */
export function htmlForms(text: string): readonly HtmlForm[] {
  const forms: HtmlForm[] = [];
  for (const match of text.matchAll(/<form\b/giu)) {
    if (forms.length >= maximumForms) break;
    const end = text.indexOf('</form', match.index);
    const next = text.indexOf('<form', match.index + 5);
    const stop = end >= 0 ? end : next >= 0 ? next : text.length;
    const [form, ...elements] = elementsIn(text.slice(match.index, stop));
    const fields = mergeFields(elements.flatMap(({ tag, attributes }) => formFields(tag, attributes)));
    const attributes = form?.attributes ?? {};
    const route = formRoute(attributes);
    const isGet = attributes.method?.toLowerCase() === 'get';
    if (fields.length > 0 && !isGet) forms.push({ at: match.index, ...(route !== undefined && { route }), fields });
  }
  return forms;
}

function elementsIn(text: string): readonly { readonly tag: string; readonly attributes: Attributes }[] {
  const found: { tag: string; attributes: Attributes }[] = [];
  for (const match of text.slice(0, 40_000).matchAll(/<(form|input|textarea|select)\b([^<>]{0,2000})/giu)) {
    found.push({ tag: match[1] ?? '', attributes: attributesIn(match[2] ?? '') });
    if (found.length > maximumFields) break;
  }
  return found;
}

function attributesIn(text: string): Attributes {
  const attributes: Record<string, string> = {};
  for (const match of text.matchAll(/([a-z][\w-]*)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>/]+)))?/giu)) {
    const name = (match[1] ?? '').toLowerCase();
    attributes[name === 'maxlength' ? 'maxLength' : name] = match[2] ?? match[3] ?? match[4] ?? '';
  }
  return attributes;
}
