import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from '#app/ui/IconButton.tsx';

const confirmMs = 2_000;

type CopyReplyProps = { text: string; announce: (sentence: string) => void };

/** Copies a reply as text. */
export function CopyReply({ text, announce }: CopyReplyProps) {
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), confirmMs);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce('Copied');
    } catch {
      announce('Couldn’t copy. Select the text instead.');
    }
  }

  return (
    <IconButton label="Copy reply" className="!size-7" onClick={() => void copy()}>
      {copied ? (
        <Check aria-hidden="true" className="icon icon-sm text-success" />
      ) : (
        <Copy aria-hidden="true" className="icon icon-sm" />
      )}
    </IconButton>
  );
}
