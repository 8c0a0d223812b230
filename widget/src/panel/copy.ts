/** Puts text on the clipboard, also on pages without https. */
export async function copy(text: string, near: Node): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    near.appendChild(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
}
