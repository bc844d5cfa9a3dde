/** The person who is signed in. */
export type User = {
  id: string;
  email: string;
  name: string;
  /** IANA zone, from the browser; null until it has told. */
  timeZone: string | null;
  /** BCP 47 tag, from the browser; null until it has told. */
  locale: string | null;
};
