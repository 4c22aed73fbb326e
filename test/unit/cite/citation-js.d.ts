// The libraries ship no types; these are the parts the tests call.
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    readonly data: readonly import('./readCitations').CslItem[];
    format(kind: 'bibliography', options: { template: 'apa'; format: 'text' }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-bibtex/lib/input/file.js' {
  export function parse(text: string): readonly {
    type: string;
    label: string;
    properties: Readonly<Record<string, string>>;
  }[];
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
