/** What the host lends: both take text (as UTF-8) and give lower-case hex. */
export interface Hashes {
  sha1(text: string): string;
  sha256(text: string): string;
}
