import { AppError } from '#app/platform/errors.ts';

/** Below this chroma (0 to 255) a colour is a grey and its hue means nothing. */
const greyChroma = 24;

/**
 * Google's event colours by colorId 1 to 11, as `colors.get` gives them:
 * https://developers.google.com/workspace/calendar/api/v3/reference/colors.
 */
const eventColors = [
  '#a4bdfc',
  '#7ae7bf',
  '#dbadff',
  '#ff887c',
  '#fbd75b',
  '#ffb878',
  '#46d6db',
  '#e1e1e1',
  '#5484ed',
  '#51b749',
  '#dc2127',
].map(hueAndLight);

const graphite = 8;

/** What Google Calendar calls the event colours, by colorId 1 to 11. */
const colourNames = [
  'Lavender',
  'Sage',
  'Grape',
  'Flamingo',
  'Banana',
  'Tangerine',
  'Peacock',
  'Graphite',
  'Blueberry',
  'Basil',
  'Tomato',
];

/** Plain words for the same colours. */
const plainColours: Record<string, string> = {
  purple: 'Grape',
  violet: 'Grape',
  pink: 'Flamingo',
  yellow: 'Banana',
  orange: 'Tangerine',
  turquoise: 'Peacock',
  teal: 'Peacock',
  grey: 'Graphite',
  gray: 'Graphite',
  blue: 'Blueberry',
  green: 'Basil',
  red: 'Tomato',
};

/** Google's name of a colorId, `Tomato`; undefined for none. */
export function colourName(colorId: string | undefined): string | undefined {
  return colourNames[Number(colorId) - 1];
}

/** The colorId of a colour by its name or id; null for `default`, the calendar's. Throws `invalid` for any other word. */
export function colourId(text: string): string | null {
  const word = text.trim().toLowerCase();
  if (word === 'default') return null;
  const name = plainColours[word] ?? word;
  const index = colourNames.findIndex((each) => each.toLowerCase() === name.toLowerCase());
  if (index >= 0) return String(index + 1);
  if (colourName(word) !== undefined) return word;
  throw new AppError('invalid', `Google Calendar has no colour “${text}”. It has ${colourNames.join(', ')}.`);
}

/** colorId 1 to 11 of an event: its own, else the one nearest in hue to its calendar's colour, else graphite. */
export function eventColor(colorId: string | undefined, calendarColor: string | undefined): number {
  const own = Number(colorId);
  if (Number.isInteger(own) && own >= 1 && own <= eventColors.length) return own;
  if (!/^#[0-9a-f]{6}$/i.test(calendarColor ?? '')) return graphite;
  const wanted = hueAndLight(calendarColor ?? '');
  if (wanted.hue === null) return graphite;
  const distances = eventColors.map((color) => distance(color, wanted));
  return distances.indexOf(Math.min(...distances)) + 1;
}

/** Hue in degrees, null for a grey; lightness from 0 to 255. */
type HueAndLight = { hue: number | null; light: number };

function hueAndLight(hex: string): HueAndLight {
  const value = Number.parseInt(hex.slice(1), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255];
  const [max, min] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const chroma = max - min;
  const light = (max + min) / 2;
  if (chroma < greyChroma) return { hue: null, light };
  const sixth =
    max === red
      ? (green - blue) / chroma
      : max === green
        ? (blue - red) / chroma + 2
        : (red - green) / chroma + 4;
  return { hue: (sixth * 60 + 360) % 360, light };
}

/** Hue tells colours apart first; lightness decides between two of nearly the same hue, such as red and pink. */
function distance(a: HueAndLight, b: HueAndLight): number {
  if (a.hue === null || b.hue === null) return Number.POSITIVE_INFINITY;
  const apart = Math.abs(a.hue - b.hue);
  return Math.hypot(Math.min(apart, 360 - apart), (a.light - b.light) / 4);
}
