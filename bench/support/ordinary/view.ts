import type { Domain, Field } from '../domain.js';

/** Rows and columns that people are shown. */
export function view({ type, value, fields }: Domain, aspect: string): string {
  const title = (name: string): string => name.replaceAll(/([A-Z])/gu, ' $1').toLowerCase();
  const shown = ({ name, type: of }: Field): string => {
    if (of === 'Date') return `dateOf(${value}.${name})`;
    if (of === 'boolean') return `${value}.${name} ? 'yes' : 'no'`;
    return of === 'number' ? `amountOf(${value}.${name})` : `${value}.${name}`;
  };
  return `import type { ${type} } from '../entity.js';
import type { ${type}${aspect}Verdict } from './rules.js';

export interface ${type}${aspect}Row {
  readonly id: string;
${fields.map(({ name }) => `  readonly ${name}: string;`).join('\n')}
  readonly tone: 'calm' | 'warning' | 'stop';
}

export interface ${type}${aspect}Column {
  readonly key: keyof ${type}${aspect}Row;
  readonly title: string;
  readonly width: number;
  readonly isRight?: true;
}

export const ${value}${aspect}Columns: readonly ${type}${aspect}Column[] = [
  { key: 'id', title: 'id', width: 12 },
${fields
  .map(
    ({ name, type: of }) =>
      `  { key: '${name}', title: '${title(name)}', width: ${name.length + 8}${of === 'number' ? ', isRight: true' : ''} },`,
  )
  .join('\n')}
  { key: 'tone', title: 'state', width: 10 },
];

function amountOf(amount: number): string {
  const whole = amount < 0 ? -amount : amount;
  const cents = whole % 1;
  const sign = amount < 0 ? '-' : '';
  return cents === 0 ? \`\${sign}\${whole}\` : \`\${sign}\${whole - cents},\${cents}\`;
}

function dateOf(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  const two = (part: number): string => (part < 10 ? \`0\${part}\` : \`\${part}\`);
  return \`\${two(day)}-\${two(month)}-\${year}\`;
}

function toneOf(verdict: ${type}${aspect}Verdict): ${type}${aspect}Row['tone'] {
  if (verdict.isAllowed) return 'calm';
  return verdict.score > 50 ? 'warning' : 'stop';
}

export function to${type}${aspect}Row(${value}: ${type}, verdict: ${type}${aspect}Verdict): ${type}${aspect}Row {
  return {
    id: ${value}.id,
${fields.map((field) => `    ${field.name}: ${shown(field)},`).join('\n')}
    tone: toneOf(verdict),
  };
}

export interface ${type}${aspect}Order {
  readonly by: keyof ${type}${aspect}Row;
  readonly isDescending: boolean;
}

/** Rows in an order that people asked for; those that are alike stay as they were. */
export function ordered(rows: readonly ${type}${aspect}Row[], order: ${type}${aspect}Order): readonly ${type}${aspect}Row[] {
  const sign = order.isDescending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const left = one[order.by];
    const right = other[order.by];
    if (left === right) return 0;
    return left < right ? -sign : sign;
  });
}

export function widthOf(columns: readonly ${type}${aspect}Column[], gap = 2): number {
  let width = 0;
  for (const column of columns) {
    width += column.width + gap;
  }
  return width === 0 ? 0 : width - gap;
}
`;
}
