/** How sure the gist has to be to count for more than the rules, or to be tried where those find nothing. */
export const sure = { certainly: 0.97, more: 0.8, rather: 0.5, perhaps: 0.35 };
