type Values = Readonly<Record<string, unknown>>;

/**
 * An answer as CloudStack writes it if it is not asked for JSON (ApiResponseSerializer.toXMLSerializedString): a list is
 * its entries one after another, and what is empty is left out.
 *
 * @param name the outer key of the answer, such as `listzonesresponse`
 */
export async function toXml(name: string, answer: Values, version: string): Promise<string> {
  // Eager: it is in the program's one file, as the stand-in's server is, and is run only when it is needed.
  const { default: Builder } = await import(/* webpackMode: "eager" */ 'fast-xml-builder');
  const builder = new Builder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    suppressEmptyNode: false,
  });
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    [name]: { '@cloud-stack-version': version, ...withoutEmptyLists(answer) },
  });
}

/** The builder writes an element for an empty list, CloudStack does not. */
function withoutEmptyLists(values: Values): Record<string, unknown> {
  const written = Object.entries(values).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(written.map(([key, value]) => [key, nested(value)]));
}

function nested(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nested);
  return typeof value === 'object' && value !== null ? withoutEmptyLists(value as Values) : value;
}
