import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { RelaxNGValidator, XmlDocument, XmlElement, XmlLibError } from 'libxml2-wasm';

const FOLDER = new URL('../../fixtures/schemas/', import.meta.url);

/** What a schema of `test/fixtures/schemas` says against a document; nothing when it is valid. */
export function problemsOf(
  schema: 'atom' | 'sitemap' | 'openSearch' | 'jsonFeed',
  document: string,
): string[] {
  return schema === 'jsonFeed' ? jsonProblems(document) : xmlProblems(schema, document);
}

const isJsonFeed = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync(new URL('jsonFeed.schema.json', FOLDER), 'utf8')),
);

function jsonProblems(document: string): string[] {
  if (isJsonFeed(JSON.parse(document))) return [];
  return (isJsonFeed.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const grammars = new Map<string, RelaxNGValidator>();

/** A grammar is read once, and lives as long as the tests of a file. */
function grammar(schema: string): RelaxNGValidator {
  const known = grammars.get(schema);
  if (known) return known;
  const rules = XmlDocument.fromString(readFileSync(new URL(`${schema}.rng`, FOLDER), 'utf8'));
  const read = RelaxNGValidator.fromDoc(rules);
  grammars.set(schema, read);
  return read;
}

function xmlProblems(schema: string, text: string): string[] {
  try {
    return withXml(text, (document) => {
      grammar(schema).validate(document);
      return [];
    });
  } catch (error) {
    if (error instanceof XmlLibError) return error.details.map(({ message }) => message.trim());
    throw error;
  }
}

/** What is read off a document that is well-formed; throws for one that is not. */
function withXml<T>(text: string, read: (document: XmlDocument) => T): T {
  const document = XmlDocument.fromString(text);
  try {
    return read(document);
  } finally {
    document.dispose();
  }
}

type Written = {
  readonly name: string;
  readonly text: string;
  readonly attributes: Record<string, string>;
};

/** Name, text and attributes of all elements that an XPath finds, with `a:` for the root's namespace. */
export function elementsAt(text: string, path: string): Written[] {
  return withXml(text, (document) => {
    const { namespaceUri } = document.root;
    const found = document.find(path, { a: namespaceUri });
    return found.flatMap((node) => {
      if (!(node instanceof XmlElement)) return [];
      const attributes = node.attrs.map(({ name, value }) => [name, value]);
      return { name: node.name, text: node.content, attributes: Object.fromEntries(attributes) };
    });
  });
}
