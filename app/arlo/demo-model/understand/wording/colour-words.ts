/** Words for Google's event colours, and the names that Google gives them: a pattern. */
export const colourWord =
  'red|green|blue|yellow|orange|purple|violet|pink|grey|gray|turquoise|teal|tomato|flamingo|tangerine|banana|sage|basil|peacock|blueberry|lavender|grape|graphite';
