import { decodePart, isUtf8 } from "./decodePart.ts";
import type { ReadingHost } from "./host.ts";
import { isPlainXml, plainXml } from "./plainXml.ts";

/**
 * Bytes of a piece. V8 maps memory of its own for every text beyond 128 KB, which takes many times
 * as long as decoding it; a large part is therefore read piece by piece.
 */
const pieceSize = 48 * 1024;

export interface Piece {
  readonly xml: string;
  /** The same letter by letter, where each is one byte. */
  readonly letters?: Uint8Array;
}

/**
 * The XML of a part in pieces that end behind a closing tag such as "</row>", so that no row is cut.
 * What is not plain UTF-8 and plain XML comes as one piece.
 */
export function* xmlPieces(
  bytes: Uint8Array,
  closing: string,
  host: ReadingHost
): Generator<Piece> {
  let end = endOfPiece(bytes, 0, closing);
  const first = decodePart(bytes.subarray(0, end), host);
  if (!isUtf8(bytes) || hasDeclarations(bytes) || !isPlainXml(first)) {
    yield { xml: plainXml(decodePart(bytes, host)) };
    return;
  }
  yield pieceOf(first, bytes.subarray(0, end));
  for (let from = end; from < bytes.length; from = end) {
    end = endOfPiece(bytes, from, closing);
    const letters = bytes.subarray(from, end);
    yield pieceOf(host.decode(letters, "utf-8"), letters);
  }
}

const pieceOf = (xml: string, letters: Uint8Array): Piece =>
  xml.length === letters.length ? { xml, letters } : { xml };

/** Behind the first closing tag that makes the piece long enough. */
function endOfPiece(bytes: Uint8Array, from: number, closing: string): number {
  const first = closing.charCodeAt(0);
  let at = bytes.indexOf(first, from + pieceSize);
  while (at >= 0 && !standsAt(bytes, at, closing)) at = bytes.indexOf(first, at + 1);
  return at < 0 ? bytes.length : at + closing.length;
}

function standsAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** "<!" begins comments, CDATA and DTDs, in which a closing tag may stand as text. */
function hasDeclarations(bytes: Uint8Array): boolean {
  let at = bytes.indexOf(EXCLAMATION);
  while (at >= 0 && bytes[at - 1] !== LESS) at = bytes.indexOf(EXCLAMATION, at + 1);
  return at >= 0;
}

const EXCLAMATION = 0x21;
const LESS = 0x3c;
