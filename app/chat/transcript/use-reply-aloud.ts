import { useEffect, useRef } from 'react';
import { askAloud } from '#app/actions/cards/words.ts';
import type { TimeFormat } from '#app/ui/time-format.ts';
import { plainText } from './markdown-text.ts';
import type { OpenQuestion } from './open-question.ts';
import { sentencesOf } from './sentences.ts';

type ReplyAloudProps = {
  /** The reply's Markdown as it stands. */
  text: string;
  running: boolean;
  question: OpenQuestion | null;
  format: TimeFormat;
  announce: (sentence: string) => void;
};

/** Reads a reply aloud while it is written: that it began, whole sentences as they complete, that it ended. */
export function useReplyAloud({ text, running, question, format, announce }: ReplyAloudProps): void {
  const wasRunning = useRef(false);
  const spoken = useRef(0);
  const asked = useRef(question?.key);

  useEffect(() => {
    if (!running && !wasRunning.current) return;
    if (running && !wasRunning.current) {
      wasRunning.current = true;
      spoken.current = 0;
      announce('Arlo is replying');
    }
    const sentences = sentencesOf(plainText(text), running);
    for (const sentence of sentences.slice(spoken.current)) announce(sentence);
    spoken.current = Math.max(spoken.current, sentences.length);
    if (!running) {
      wasRunning.current = false;
      announce('Reply finished');
    }
  }, [text, running, announce]);

  useEffect(() => {
    if (question?.key === asked.current) return;
    asked.current = question?.key;
    if (question) announce(askAloud(question.actions, format));
  }, [question, format, announce]);
}
