const MARGIN = 12;

/** Shows the person's last message at the top: a long answer is read from its beginning. */
export function showLatest(log: HTMLElement): void {
  const mine = [...log.querySelectorAll<HTMLElement>('.message[data-by="person"]')].at(-1);
  log.scrollTop = mine ? mine.offsetTop - log.offsetTop - MARGIN : log.scrollHeight;
}
