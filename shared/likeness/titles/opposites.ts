/** Words that exclude one another although the rest of the title is the same. */
export const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/innen(?!stadt)/i, /au(?:ß|ss)en/i],
  [/technisch/i, /historisch/i],
  [/groß/i, /klein/i],
  [/grundschul|\bGS\b/i, /gymnasi/i],
  [/altbau/i, /neubau/i],
  [/anbau(?!t)/i, /neubau/i],
  [/erdgeschoss|\bEG\b/i, /obergeschoss|dachgeschoss|\bOG\b/i],
  [/hauptgebäude|haupthaus/i, /nebengebäude|anbau(?!t)/i],
  [/haupteingang/i, /nebeneingang|hintereingang/i],
  [/vorderhaus/i, /hinterhaus/i],
  [/links|linke/i, /recht(?:s|e)/i],
  [/ladezone/i, /haltezone/i],
];
