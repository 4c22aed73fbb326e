/** Resolves once no text of the page is selected: at once where none is. */
export async function whenNothingSelected(): Promise<void> {
  if (isNothingSelected()) return;
  await new Promise<void>((resolve) => {
    const onChange = () => {
      if (!isNothingSelected()) return;
      document.removeEventListener('selectionchange', onChange);
      resolve();
    };
    document.addEventListener('selectionchange', onChange);
  });
}

function isNothingSelected(): boolean {
  return getSelection()?.isCollapsed !== false;
}
