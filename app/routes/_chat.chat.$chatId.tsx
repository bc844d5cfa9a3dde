import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { Conversation } from '#app/chat/Conversation.tsx';
import { TopBar } from '#app/chat/sidebar/TopBar.tsx';
import { readInput, requireUuid, userAction, userLoader } from '#app/doors.server.ts';
import { answerUnreachable, keepLoaded } from '#app/platform/unreachable.ts';
import type { loader as chatLoader } from './_chat.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.chat.title ?? 'Chat'} · Arlo` },
];

export const loader = userLoader(async ({ services, user, params }) => {
  const chat = await services.chats.get(user.id, requireUuid(params.chatId));
  return { chat, conversation: await services.conversation.load(user.id, chat.id) };
});

const change = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('rename'), title: z.string().trim().min(1).max(120) }),
  /** `leave`: the chat's own page sent this, so the browser goes on to the start page. */
  z.object({ intent: z.literal('delete'), leave: z.literal('true').optional() }),
]);

export const action = userAction(async ({ services, user, params, request }) => {
  const chatId = requireUuid(params.chatId);
  const asked = await readInput(request, change);
  if (asked.intent === 'rename') {
    await services.chats.rename(user.id, chatId, asked.title);
  } else {
    await services.conversation.remove(user.id, chatId);
    if (asked.leave) throw redirect('/');
  }
  return { ok: true as const };
});

export const clientLoader = keepLoaded('routes/_chat.chat.$chatId');
export const clientAction = answerUnreachable;

export default function ChatPage() {
  const { chat, conversation } = useLoaderData<typeof loader>();
  const page = useRouteLoaderData<typeof chatLoader>('routes/_chat');
  if (!page) return null;
  return (
    <Conversation
      key={chat.id}
      chatId={chat.id}
      conversation={conversation}
      connections={page.connections}
      format={page.viewer.format}
      now={page.now}
      modelName={page.modelName}
    >
      <TopBar chat={{ id: chat.id, title: chat.title }} connections={page.connections} />
    </Conversation>
  );
}
