/** An entry as Hugging Face's API has it, made up. */
export function entry(id: string, day: string, fields: Readonly<Record<string, unknown>> = {}) {
  return {
    paper: {
      id,
      authors: [
        { _id: '1', name: 'Kai Chen', hidden: false },
        { _id: '2', name: 'Ann Lee', hidden: false },
      ],
      publishedAt: '2020-01-01T00:00:00.000Z',
      submittedOnDailyAt: `${day}T04:30:20.087Z`,
      title: `Paper\n${id}`,
      summary: 'We study a model.\nIt is small.',
      upvotes: 7,
      ai_summary: 'A small model.',
      ai_keywords: ['small models', ''],
      ...fields,
    },
    title: `Paper\n${id}`,
    thumbnail: `https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${id}.png`,
    numComments: 1,
  };
}

/** Ids from `2601.00001` on. */
export function ids(count: number, start = 1): string[] {
  return Array.from({ length: count }, (_, index) => `2601.${`${start + index}`.padStart(5, '0')}`);
}
