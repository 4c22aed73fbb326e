import { digest } from './digestText';
import { publish } from './fakeHost';

export const DIFFUSION = 'Diffusion Models Revisited';
export const SPARSE = 'Sparse Attention for Video';
export const LATENT = 'Latent Attention Is All You Need';
export const SCALING = 'Distillation Scaling Laws';
export const RETHINKING = 'Rethinking Attention';

/** Three days, five papers: one of unknown votes, one in the source's oldest form. */
export const THREE_DAYS = publish(
  digest(
    '2025-02-26',
    {
      id: '2502.18411',
      title: DIFFUSION,
      votes: 53,
      authors: 'Kai Chen, Bo Li',
      lines: [
        "- ***What's New***: 확산 모델을 다시 살펴봅니다.",
        '- ***Technical Details***: 잡음 제거 단계를 줄입니다.',
        '- ***Performance Highlights***: 두 배 빠릅니다.',
      ],
    },
    {
      id: '2502.18137',
      title: SPARSE,
      votes: 8,
      authors: 'Jun Zhu',
      lines: ["- ***What's New***: 희소 주의로 영상 생성을 빠르게 합니다."],
    },
  ),
  digest(
    '2025-02-13',
    {
      id: '2502.07864',
      title: LATENT,
      votes: '-',
      authors: 'Bo Li, Miquel Farré',
      lines: ["- ***What's New***: 잠재 주의로 메모리를 아낍니다."],
    },
    {
      id: '2502.08606',
      title: SCALING,
      votes: 20,
      authors: 'Kai Chen',
      lines: ["- ***What's New***: 작은 모델의 증류 법칙을 찾습니다."],
    },
  ),
  digest('2023-11-20', {
    id: '2311.10642',
    title: RETHINKING,
    lines: ['- 어텐션을 얕은 신경망으로 바꿉니다.'],
  }),
);
