/** HTML; anything else that is put into it is text. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = string | number | Markup | readonly Markup[];

/** HTML with values in it: text is escaped, for elements and for quoted attributes. */
export function html({ raw }: TemplateStringsArray, ...values: Value[]): Markup {
  return new Markup(
    raw.map((part, index) => (index === 0 ? part : `${textOf(values[index - 1])}${part}`)).join(''),
  );
}

/** JSON inside a script element: nothing in it can end the element or be taken for markup. */
export function json(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
}

function textOf(value: Value = ''): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return escaped(String(value));
}

/** Text for HTML: an element's content or a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
