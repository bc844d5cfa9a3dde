/** The page of a chat, and where its edits are posted. */
export function chatPath(chatId: string): string {
  return `/chat/${chatId}`;
}
