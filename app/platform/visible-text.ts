/** What Unicode says is not to be shown, beside joiners and the mark that makes an emoji of a sign. */
const unseen = /(?!\u200c|\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;

/**
 * A text without the characters that nobody sees: fillers of newsletters, marks that turn text around, and the tag
 * characters and variation selectors in which whole sentences can be hidden from a person and shown to a model.
 * Line and paragraph separators become line breaks.
 */
export function visibleText(text: string): string {
  return (
    text
      .replace(unseen, '')
      // Joiners belong inside words and emoji, one at a time; beside a space or in a row they are fillers.
      .replace(/(?<=^|\s)[\u200c\u200d]+|[\u200c\u200d]+(?=\s|$)|[\u200c\u200d]{2,}/g, '')
      .replace(/\ufe0f{2,}/g, '\ufe0f')
      .replace(/[\u2028\u2029\u0085]/g, '\n')
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
  );
}
