import { v7 } from 'uuid';

/** Makes UUIDv7 ids: unique, and ordered by the time they were made (RFC 9562). */
export type NewId = () => string;

export const newId: NewId = () => v7();
