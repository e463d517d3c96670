/** Line breaks of any kind, U+2028 and U+2029 among them, are blanks in a title; hard blanks stay. */
export const onOneLine = (text: string): string =>
  text.replace(/[ \t]*[\r\n\u000b\u000c\u0085\u2028\u2029]+[ \t]*/g, " ");
