import type { SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { functionKinds } from '../../scope/scopes.js';
import { calledName } from '../deletion/entity-of.js';
import { patternOf, propertyNode } from '../values/plain-value.js';
import { type FoundCollection, type FoundField, mergeFields } from './found-collection.js';
import { formFields, formRoute, type Attributes } from './html-form.js';
import { schemaFields } from './schema-fields.js';

const formTags = /^(?:form|Form|\w*\.?Form|\w*\.form)$/u;
const fieldTags =
  /input|field|select|area|textarea|combobox|picker|autocomplete|upload|checkbox|radio|controller|phone|editor/iu;

/** A form in JSX: its named fields, those registered by a form library, and those of the schema it is checked by. */
export function readJsxForm(reading: InventoryReading, element: SyntaxNode): FoundCollection | undefined {
  const { ast } = reading.context;
  const opening = childNode(element, 'openingElement');
  const tag = opening && childNode(opening, 'tagName');
  if (!opening || !tag || !formTags.test(ast.sourceTextOf(tag)) || isInsideForm(reading, element)) return undefined;
  const fields: FoundField[] = [];
  ast.walk(element, (node) => {
    if (ast.is(node, 'JsxOpeningElement', 'JsxSelfClosingElement') && node !== opening)
      fields.push(...fieldsOf(reading, node));
  });
  const attributes = attributesOf(reading, opening);
  const action = attributeNode(reading, opening, 'action');
  const isServerAction = action !== undefined && attributes.action === undefined;
  const merged = mergeFields([...fields, ...resolverFields(reading, element)]);
  if (attributes.method?.toLowerCase() === 'get' || isSearch(merged) || merged.length === 0) return undefined;
  const route = isServerAction ? undefined : formRoute(attributes);
  return { node: opening, by: 'form', ...(route !== undefined && { route }), fields: merged };
}

/** A form that asks for nothing but words to look for. */
export function isSearch(fields: readonly FoundField[]): boolean {
  return fields.every(({ name }) =>
    /^(?:q|s|query|search\w*|zoek\w*|suche|recherche|filter\w*|sort\w*|page|limit)$/iu.test(name),
  );
}

function isInsideForm({ context: { ast } }: InventoryReading, element: SyntaxNode): boolean {
  for (let at = element.parent; at; at = at.parent) {
    const opening = ast.is(at, 'JsxElement') ? childNode(at, 'openingElement') : undefined;
    const tag = opening && childNode(opening, 'tagName');
    if (tag && formTags.test(ast.sourceTextOf(tag))) return true;
  }
  return false;
}

function attributeNode(
  { context: { ast } }: InventoryReading,
  opening: SyntaxNode,
  name: string,
): SyntaxNode | undefined {
  const holder = childNode(opening, 'attributes');
  const found = (holder ? childList(holder, 'properties') : []).find((attribute) => {
    const key = ast.is(attribute, 'JsxAttribute') ? childNode(attribute, 'name') : undefined;
    return key !== undefined && ast.sourceTextOf(key) === name;
  });
  return found;
}

/** Attributes whose value is constant; one without a value is the empty text. */
function attributesOf(reading: InventoryReading, opening: SyntaxNode): Attributes {
  const { ast } = reading.context;
  const holder = childNode(opening, 'attributes');
  const attributes: Record<string, string> = {};
  for (const attribute of holder ? childList(holder, 'properties') : []) {
    const key = ast.is(attribute, 'JsxAttribute') ? childNode(attribute, 'name') : undefined;
    if (!key) continue;
    const value = childNode(attribute, 'initializer');
    const expression = value && ast.is(value, 'JsxExpression') ? childNode(value, 'expression') : value;
    const name = ast.sourceTextOf(key);
    if (!expression) attributes[name] = '';
    else if (ast.is(expression, 'TrueKeyword')) attributes[name] = '';
    else if (!ast.is(expression, 'FalseKeyword')) {
      const text = patternOf(reading, expression);
      if (text !== undefined) attributes[name] = text;
    }
  }
  return attributes;
}

function fieldsOf(reading: InventoryReading, opening: SyntaxNode): readonly FoundField[] {
  const { ast } = reading.context;
  const tagNode = childNode(opening, 'tagName');
  const tag = tagNode ? ast.sourceTextOf(tagNode) : '';
  const attributes = attributesOf(reading, opening);
  const holder = childNode(opening, 'attributes');
  const registered = (holder ? childList(holder, 'properties') : []).flatMap((attribute) => {
    const call = ast.is(attribute, 'JsxSpreadAttribute') ? childNode(attribute, 'expression') : undefined;
    return call && ast.is(call, 'CallExpression') ? registeredField(reading, call, tag, attributes) : [];
  });
  if (registered.length > 0) return registered;
  if (!fieldTags.test(tag) || attributes.name === undefined) return [];
  const rules = attributeNode(reading, opening, 'rules');
  const value = rules && childNode(rules, 'initializer');
  const object = value && childNode(value, 'expression');
  const isRuled = propertyNode(reading, object, 'required') !== undefined;
  const fields = formFields(tag, { ...attributes, ...(isRuled && { required: '' }) });
  return rendersFreeText(reading, opening) ? fields.map((field) => ({ ...field, free: true })) : fields;
}

/** `<FormField name="bio" render={({ field }) => <Textarea {...field} />} />` */
function rendersFreeText(reading: InventoryReading, opening: SyntaxNode): boolean {
  const render = attributeNode(reading, opening, 'render');
  return (
    render !== undefined &&
    /<Text[Aa]rea\b|type="file"|<\w*(?:Upload|Dropzone)/u.test(reading.context.ast.sourceTextOf(render))
  );
}

/** `{...register('email', { required: true })}` */
function registeredField(
  reading: InventoryReading,
  call: SyntaxNode,
  tag: string,
  attributes: Attributes,
): readonly FoundField[] {
  if (!/^(?:register|getInputProps|getFieldProps|field)$/u.test(calledName(reading, call))) return [];
  const [nameNode, rules] = childList(call, 'arguments');
  const name = patternOf(reading, nameNode);
  if (name === undefined) return [];
  const rule = propertyNode(reading, rules, 'required');
  const isRequired = rule !== undefined && !reading.context.ast.is(rule, 'FalseKeyword');
  return formFields(tag, { ...attributes, name, ...(isRequired && { required: '' }) });
}

/** `useForm({ resolver: zodResolver(schema) })` in the component around. */
function resolverFields(reading: InventoryReading, element: SyntaxNode): readonly FoundField[] {
  const { ast } = reading.context;
  let component: SyntaxNode | undefined;
  for (let at = element.parent; at; at = at.parent) if (ast.is(at, ...functionKinds)) component = at;
  if (!component || !/[Rr]esolver|validationSchema|validator/u.test(ast.sourceTextOf(component))) return [];
  const fields: FoundField[] = [];
  ast.walk(component, (node) => {
    if (ast.is(node, 'CallExpression') && /(?:^|[a-z])Resolver$/u.test(calledName(reading, node))) {
      fields.push(...(schemaFields(reading, childList(node, 'arguments')[0]) ?? []));
    }
    if (ast.is(node, 'PropertyAssignment') && textOf(childNode(node, 'name') ?? node) === 'validationSchema') {
      fields.push(...(schemaFields(reading, childNode(node, 'initializer')) ?? []));
    }
  });
  return fields;
}
