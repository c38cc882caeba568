// rule: no-personal-data-in-errors
// form: JSON.stringify
interface Rule {
  name: string;
  pattern: string;
  fields: string[];
}

export function compile(rule: Rule): RegExp {
  try {
    return new RegExp(rule.pattern, 'u');
  } catch {
    throw new SyntaxError(`rule ${rule.name} is broken: ${JSON.stringify(rule)}`);
  }
}
