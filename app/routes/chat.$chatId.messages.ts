import type { Person } from '#app/arlo/arlo.server.ts';
import type { Conversation, Started } from '#app/chat/conversation.server.ts';
import { chatRequest, type ChatRequest } from '#app/chat/wire.ts';
import { readInput, requireUuid, userAction } from '#app/doors.server.ts';
import { personOf } from '#app/chat/person.ts';

/** What a person says into a chat: new text, an answer, action items to book, changes to ask for again, or "try again". Answers with the run's events. */
export const action = userAction(async ({ services, user, params, request, closed }) => {
  const chatId = requireUuid(params.chatId);
  const asked = await readInput(request, chatRequest);
  await services.rateLimits.consume('chat', user.id);
  const run = await say(services.conversation, personOf(user), chatId, asked);
  return run ? services.runs.events(run, -1, closed) : new Response(null, { status: 204 });
});

function say(
  conversation: Conversation,
  person: Person,
  chatId: string,
  asked: ChatRequest,
): Promise<Started> {
  switch (asked.kind) {
    case 'message':
      return conversation.send(person, chatId, asked);
    case 'decide':
      return conversation.decide(person, chatId, asked.decisions);
    case 'pick':
      return conversation.pick(person, chatId, asked);
    case 'ask-again':
      return conversation.askAgain(person, chatId, asked);
    case 'retry':
      return conversation.retry(person, chatId);
  }
}
