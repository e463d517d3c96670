/** What the host lends: both take text (as UTF-8) and give lower-case hex; SHA-256 takes bytes, too. */
export interface Hashes {
  sha1(text: string): string;
  sha256(content: string | Uint8Array): string;
}
