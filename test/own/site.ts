/** A picture on a host that only the settings of this site allow. */
export const PICTURE = 'https://images.example.org/figures/routing.png';

export const SETTINGS = {
  $schema: '../../public/site.schema.json',
  name: 'Lab Papers',
  tagline: 'What our lab reads, one page a day.',
  description: 'Lab Papers collects the papers that our reading group talks about.',
  language: 'en',
  pictureHosts: ['images.example.org'],
  videoHosts: [],
  repository: 'https://example.org/lab/papers',
  sources: [
    {
      folder: 'group',
      name: 'Reading group',
      url: 'https://example.org/group',
      licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      writtenByModel: false,
      language: 'en',
    },
    {
      folder: 'bot',
      name: 'Digest bot',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      writtenByModel: true,
      language: 'en',
    },
  ],
};

const group = {
  monday: `## Daily Papers (2026-01-05)

### [Sparse Routing for Small Models](https://arxiv.org/abs/2601.00001)

![](${PICTURE})

Authors: Jane Roe, Kai Chen

- ***What's New***: The router of a mixture learns which experts may stay idle.
- ***Technical Details***: A threshold for each layer replaces the fixed number of experts.
- ***Performance Highlights***: Half of the compute at the same perplexity.

### [A Field Guide to Tokenizer Bugs](https://arxiv.org/abs/2601.00002)

Authors: Ada B. Clark

- ***What's New***: Forty faults of tokenizers, each with a test that shows it.
`,
  tuesday: `## Daily Papers (2026-01-06)

### [Counting What Benchmarks Leave Out](https://arxiv.org/abs/2601.00004)

Authors: Kai Chen

- ***What's New***: Benchmarks are described by the questions that they cannot ask.
`,
};

const bot = `## Daily Papers (2026-01-05)

### [Plans That Check Themselves](https://arxiv.org/abs/2601.00003)

Authors: Kai Chen, Eun Kim

- ***What's New***: An agent writes the test of its plan before the plan.
`;

/** The digests of an archive in English, of two sources, without votes, and its settings: path → text. */
export function ownFiles(): Map<string, string> {
  return new Map([
    ['site.json', JSON.stringify(SETTINGS, null, 2)],
    ['group/2026-01-05.md', group.monday],
    ['group/2026-01-06.md', group.tuesday],
    ['bot/2026-01-05.md', bot],
  ]);
}
