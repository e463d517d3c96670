/** Tests on another Node than the lock file's would prove nothing about the product. */
export default function requireNode24(): void {
  if (!process.versions.node.startsWith("24.")) {
    throw new Error(
      `Node 24 wird gebraucht, hier läuft ${process.versions.node}. Bitte „npm ci“ ohne --omit=optional ausführen und „npm test“ aufrufen.`
    );
  }
}
