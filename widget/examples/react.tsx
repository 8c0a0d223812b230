import { useEffect, useRef, useState } from 'react';

const SCRIPT = 'https://mourchid.example/static/widget/mourchid.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'mourchid-chat': React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement> & {
        server?: string;
        theme?: 'light' | 'dark' | 'auto';
        position?: 'start' | 'end';
        'site-name'?: string;
      };
    }
  }
}

/** Put it once, near the root: a conversation goes on from page to page. */
export function Mourchid({ siteName, lang }: { siteName: string; lang: string }) {
  const chat = useRef<HTMLElement>(null);
  const [unread, setUnread] = useState(0);

  useEffect(() => {
    if (document.querySelector(`script[src="${SCRIPT}"]`)) return;
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: SCRIPT }));
  }, []);

  useEffect(() => {
    const element = chat.current;
    const onUnread = (event: Event) => setUnread((event as CustomEvent<{ count: number }>).detail.count);
    element?.addEventListener('mourchid-unread', onUnread);
    return () => element?.removeEventListener('mourchid-unread', onUnread);
  }, []);

  return (
    <>
      {unread > 0 && <p role="status">Mourchid : {unread}</p>}
      <mourchid-chat ref={chat} lang={lang} site-name={siteName} />
    </>
  );
}
