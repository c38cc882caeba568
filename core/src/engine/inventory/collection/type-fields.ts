import type { SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { type FoundField, invitesText, invitesUpload, maximumFields, mergeFields } from './found-collection.js';
import { schemaFields } from './schema-fields.js';

const maximumDepth = 3;

/** The fields of what a type says is sent: class with validators, interface, literal, `z.infer<typeof schema>`. */
export function typeFields(reading: InventoryReading, type: SyntaxNode | undefined, depth = 0): readonly FoundField[] {
  if (!type || depth > maximumDepth) return [];
  const { ast } = reading.context;
  switch (ast.kindOf(type)) {
    case 'TypeLiteral':
    case 'InterfaceDeclaration':
    case 'ClassDeclaration':
      return mergeFields([...baseFields(reading, type, depth), ...memberFields(reading, type, depth)]);
    case 'IntersectionType':
      return mergeFields(childList(type, 'types').flatMap((part) => typeFields(reading, part, depth + 1)));
    case 'TypeAliasDeclaration':
    case 'ParenthesizedType':
      return typeFields(reading, childNode(type, 'type'), depth + 1);
    case 'TypeReference':
      return referenceFields(reading, type, depth);
    default:
      return [];
  }
}

function referenceFields(reading: InventoryReading, type: SyntaxNode, depth: number): readonly FoundField[] {
  const { ast } = reading.context;
  const name = childNode(type, 'typeName');
  const [argument] = childList(type, 'typeArguments');
  if (!name) return [];
  const text = ast.sourceTextOf(name);
  if (/(?:^|\.)(?:infer|input|output|Infer|InferInput|InferOutput|InferType|Static)$/u.test(text) && argument) {
    const queried = ast.is(argument, 'TypeQuery') ? childNode(argument, 'exprName') : undefined;
    return schemaFields(reading, queried) ?? [];
  }
  if (/^(?:Partial|Required|Readonly|Promise|Awaited)$/u.test(text) && argument) {
    const fields = typeFields(reading, argument, depth + 1);
    return text === 'Partial' ? fields.map((field) => ({ ...field, required: false })) : fields;
  }
  if (!ast.is(name, 'Identifier')) return [];
  return reading.typeDeclarationsOf(name).flatMap((declaration) => typeFields(reading, declaration, depth + 1));
}

function baseFields(reading: InventoryReading, holder: SyntaxNode, depth: number): readonly FoundField[] {
  const { ast } = reading.context;
  return childList(holder, 'heritageClauses')
    .filter((clause) => ast.sourceTextOf(clause).startsWith('extends'))
    .flatMap((clause) => childList(clause, 'types'))
    .flatMap((base) => {
      const name = childNode(base, 'expression');
      if (!name) return [];
      if (ast.is(name, 'Identifier')) {
        return reading.typeDeclarationsOf(name).flatMap((declaration) => typeFields(reading, declaration, depth + 1));
      }
      // `class UpdateDto extends PartialType(CreateDto)`
      const [inner] = ast.is(name, 'CallExpression') ? childList(name, 'arguments') : [];
      const fields = ast.is(inner, 'Identifier')
        ? reading.typeDeclarationsOf(inner).flatMap((declaration) => typeFields(reading, declaration, depth + 1))
        : [];
      return ast.sourceTextOf(name).startsWith('PartialType')
        ? fields.map((field) => ({ ...field, required: false }))
        : fields;
    });
}

function memberFields(reading: InventoryReading, holder: SyntaxNode, depth: number): readonly FoundField[] {
  const { ast } = reading.context;
  return childList(holder, 'members')
    .slice(0, maximumFields)
    .flatMap((member) => {
      if (!ast.is(member, 'PropertyDeclaration', 'PropertySignature') || ast.hasModifier(member, 'static')) return [];
      const name = declaredName(ast, member);
      if (name === undefined || name.startsWith('#')) return [];
      const type = childNode(member, 'type');
      const decorators = childList(member, 'modifiers')
        .map((modifier) => ast.sourceTextOf(modifier))
        .join(' ');
      const typeText = type ? ast.sourceTextOf(type) : '';
      const isOptional =
        hasQuestion(reading, member) ||
        /@IsOptional\b|required:\s*false/u.test(decorators) ||
        /\bundefined\b/u.test(typeText);
      const category = reading.categoryOf(member);
      const nested =
        category === undefined && type && /^\p{Lu}|^\{/u.test(typeText) ? typeFields(reading, type, depth + 1) : [];
      if (nested.length > 0) {
        return nested.map((field) => ({
          ...field,
          name: `${name}.${field.name}`,
          required: !isOptional && field.required,
        }));
      }
      const isUpload =
        /^(?:File|Blob|FileList|Buffer|Express\.Multer\.File)\b/u.test(typeText) ||
        (typeText === '' && invitesUpload(name));
      const isFree =
        isUpload ||
        (/^string\b/u.test(typeText) && invitesText(name) && !/@(?:MaxLength|Length|IsEnum|IsIn)\b/u.test(decorators));
      const kind = typeKind(typeText);
      return [
        {
          name,
          required: !isOptional,
          ...(category !== undefined && { category }),
          ...(isFree && { free: true as const }),
          ...(kind && { type: kind }),
        },
      ];
    });
}

function typeKind(text: string): FoundField['type'] {
  if (/\[\]$|^(?:readonly |ReadonlyArray|Array)/u.test(text)) return 'list';
  const word = /^(?:string|number|boolean|Date)\b/u.exec(text)?.[0];
  return word === 'Date' ? 'date' : (word as 'boolean' | 'number' | 'string' | undefined);
}

function hasQuestion({ context: { ast } }: InventoryReading, member: SyntaxNode): boolean {
  return ast.childrenOf(member).some((child) => child.end - child.pos < 40 && ast.sourceTextOf(child) === '?');
}
