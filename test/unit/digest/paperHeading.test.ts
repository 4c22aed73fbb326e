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
    expect(parsePaperHeading(`### [${title}](${LINK})`)).toEqual({ id: '2502.18411', title });
  });

  it.each([
    [`### [Title](${LINK})\r`, 'a carriage return after it'],
    [`###   [ Title ]( ${LINK} )`.replace('( ', '(').replace(' )', ')'), 'spaces'],
    [`###[Title](${LINK})`, 'no space after the mark'],
    [`\ufeff### [Title](${LINK})`, 'a byte order mark'],
    ['### [Title](http://arxiv.org/abs/2502.18411)', 'http'],
    ['### [Title](https://www.arxiv.org/pdf/2502.18411v2)', 'another address of arXiv'],
  ])('reads %j: %s', (line) => {
    expect(parsePaperHeading(line)).toEqual({ id: '2502.18411', title: 'Title' });
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
    [`### [Title](${LINK}) [code](https://github.com/x/y)`, 'two links'],
  ])('refuses %j: %s', (line) => {
    expect(parsePaperHeading(line)).toBeNull();
  });
});
