import { CHARACTERS, LINKS, MARKUP, MEDIA, NAMES, TEX } from './attacks';

/** Papers on a day, at most: as many as are drawn whole. */
const PAPERS_A_DAY = 40;

type HostilePaper = {
  readonly title: string;
  readonly authors: string;
  readonly lines: readonly string[];
};

/** Every attack in every place that a digest has for it. */
export function hostilePapers(): HostilePaper[] {
  const names = NAMES.map((name) => name.replaceAll(',', ''));
  const inText = [...MARKUP, ...LINKS, ...TEX, ...CHARACTERS];
  return [
    ...inText.map((text, place) => ({
      title: `T${place} ${text}`,
      authors: `${text.replaceAll(',', ' ')}, ${names[place % names.length]}, Kai Chen`,
      lines: [
        `Title (ko): ${text} 제목`,
        `Keywords: ${text}, 강화 학습`,
        `Code: https://github.com/haru/${text}`,
        `Project: ${text}`,
        `Language: ${text}`,
        '',
        `- ***What's New***: ${text} 끝`,
        `- ***${text}***: 이름표`,
        `- **굵게 ${text}** \`코드 ${text}\` $x$ ${text}`,
        `  - ${text}`,
        text,
      ],
    })),
    ...MEDIA.map((line, place) => ({
      title: `Media ${place}`,
      authors: names.join(', '),
      lines: [line, `- ***What's New***: ${line}`, line],
    })),
  ];
}

/** Digests of these papers, file name → text. */
export function hostileDigests(): Map<string, string> {
  const papers = hostilePapers();
  const files = new Map<string, string>();
  for (let place = 0; place < papers.length; place += PAPERS_A_DAY) {
    const day = `2025-01-${String(1 + place / PAPERS_A_DAY).padStart(2, '0')}`;
    const texts = papers
      .slice(place, place + PAPERS_A_DAY)
      .map(({ title, authors, lines }, rank) => {
        const id = `2501.${String(10_000 + place + rank)}`;
        const head = `### [${title}](https://arxiv.org/abs/${id})`;
        return [head, '', `Vote: ${rank}`, '', `Authors: ${authors}`, '', ...lines].join('\n');
      });
    files.set(`${day}.md`, `## Daily Papers (${day})\n\n${texts.join('\n\n')}\n`);
  }
  return files;
}
