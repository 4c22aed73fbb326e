import { describe, expect, it } from 'vitest';
import { parsePaperHeading } from '../../../src/digest/paperHeading';

const LINK = 'https://arxiv.org/abs/2502.18411';

describe('parsePaperHeading', () => {
  it.each([
    ['SpargeAttn: Accurate Sparse Attention', 'plain'],
    ['[Re] A Study [with brackets]', 'brackets'],
    ['PanGu-$π$: Enhancing Language Models', 'a formula'],
    ['MVD$^2$: Efficient Multiview 3D Reconstruction', 'a formula'],
    ['$\\textit{Trans-LoRA}$: Towards Data-free Transfer', 'TeX in a formula'],
    ['AutoCoder: \\textsc{AIEV-Instruct}', 'bare TeX'],
    ['Can Models Earn $1 Million?', 'money'],
    ['f(x) = [0, 1](2)', 'text that looks like a link'],
    ['A <b>bold</b> & brave "title"', 'HTML'],
    ['한국어 제목', 'Korean'],
  ])('keeps the title %j: %s', (title) => {
    expect(parsePaperHeading(`### [${title}](${LINK})`)).toEqual({
      id: '2502.18411',
      title,
      isUnclear: false,
    });
  });

  it.each([
    [`### [Title](${LINK})\r`, 'a carriage return after it'],
    [`###   [ Title ]( ${LINK} )`.replace('( ', '(').replace(' )', ')'), 'spaces'],
    [`###[Title](${LINK})`, 'no space after the mark'],
    [`\ufeff### [Title](${LINK})`, 'a byte order mark'],
    ['### [Title](http://arxiv.org/abs/2502.18411)', 'http'],
    ['### [Title](https://www.arxiv.org/pdf/2502.18411v2)', 'another address of arXiv'],
    ['### [Title](https://export.arxiv.org/abs/2502.18411)', 'a mirror of arXiv'],
    ['### [Title](https://huggingface.co/papers/2502.18411)', 'Hugging Face'],
    ['### [Title](https://hf.co/papers/2502.18411)', 'Hugging Face in short'],
    ['### [Title](https://www.alphaxiv.org/abs/2502.18411)', 'alphaXiv'],
    ['### [Title](https://doi.org/10.48550/arXiv.2502.18411)', 'a DOI'],
    [`### [12] [Title](${LINK})`, 'a number in brackets'],
    [`### 12. [Title](${LINK})`, 'a number'],
    [`### **[Title](${LINK})**`, 'bold'],
    [`### [Title](<${LINK}>)`, 'an address in angle brackets'],
    [`### [Title](${LINK}) ⭐`, 'a star'],
  ])('reads %j: %s', (line) => {
    expect(parsePaperHeading(line)).toEqual({
      id: '2502.18411',
      title: 'Title',
      isUnclear: false,
    });
  });

  it.each([
    [`### [Title](${LINK}) [PDF](https://arxiv.org/pdf/2502.18411)`, 'Title', 'two of the paper'],
    [`### [Title](${LINK}) [code](https://github.com/x/y)`, 'Title', 'one to somewhere else'],
    [`### [code](https://github.com/x/y) [Title](${LINK})`, 'Title', 'the other one first'],
    [`### [A](${LINK}) [B](https://arxiv.org/abs/2502.00001)`, 'A', 'two papers'],
    [`### New: [Title](${LINK})`, 'Title', 'words before it'],
    [`### [Title](${LINK}) by A. Author`, 'Title', 'words after it'],
  ])('reads the first link to a paper in %j with doubt: %s, %s', (line, title) => {
    expect(parsePaperHeading(line)).toEqual({ id: '2502.18411', title, isUnclear: true });
  });

  it.each([
    ['A [link](https://x.y/z) in it', 'a link inside'],
    ['a [ b', 'a bracket that stays open'],
    ['a ] b', 'a bracket that never opened'],
    ['a \\] b', 'a bracket after a backslash'],
  ])('keeps the title %j: %s', (title) => {
    expect(parsePaperHeading(`### [${title}](${LINK})`)?.title).toBe(title);
  });

  it('decodes entities before it removes what must not be shown', () => {
    const line = `### [Q&amp;A &lt;think&gt; &#39;x&#x27; &#x202e;&copy;](${LINK})`;
    expect(parsePaperHeading(line)?.title).toBe("Q&A <think> 'x' &copy;");
  });

  it('keeps the last zero of an id', () => {
    const line = '### [Title](https://arxiv.org/abs/2505.04920)';
    expect(parsePaperHeading(line)?.id).toBe('2505.04920');
  });

  it.each([
    ['###', 'nothing'],
    ['### Title', 'no link'],
    [`### ${LINK}`, 'no title'],
    [`### [](${LINK})`, 'an empty title'],
    [`### [\u200b](${LINK})`, 'an invisible title'],
    [`### [Title(${LINK})`, 'half a link'],
    [`### [Title](${LINK}`, 'half a link'],
    [`### Title](${LINK})`, 'half a link'],
    ['### [Title]()', 'an empty link'],
    ['### [Title](https://arxiv.org/abs/)', 'no id'],
    ['### [Title](https://arxiv.org/abs/2513.18411)', 'an impossible id'],
    ['### [Title](https://example.com/abs/2502.18411)', 'another host'],
    ['### [Title](https://arxiv.org.example.com/abs/2502.18411)', 'another host'],
    ['### [Title](javascript:alert("2502.18411"))', 'no address'],
    ['### [Title](https://huggingface.co/datasets/2502.18411)', 'no paper of Hugging Face'],
    ['### [Title](https://doi.org/10.1000/2502.18411)', 'a DOI of another publisher'],
  ])('refuses %j: %s', (line) => {
    expect(parsePaperHeading(line)).toBeNull();
  });
});
