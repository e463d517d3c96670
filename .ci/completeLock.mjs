// After `npm install`: npm leaves platform packages out of the lock that the registry here does not hold, and `npm ci` then refuses it.
// Adds each as { version, optional, os, cpu }, so that the lock is whole and other machines install what fits them.
import { readFileSync, writeFileSync } from "node:fs";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = ["arm64", "arm", "x64", "ia32", "ppc64", "riscv64", "s390x"];
const added = [];

for (const [owner, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    if (lock.packages[place] || lock.packages[`${owner}/${place}`]) continue;
    const os = systems.find((system) => name.includes(system));
    const cpu = processors.find((processor) => name.includes(processor));
    if (!os || !cpu)
      throw new Error(`Für ${name} ist kein Betriebssystem zu erkennen; bitte von Hand ergänzen.`);
    lock.packages[place] = { version, cpu: [cpu], dev: entry.dev, optional: true, os: [os] };
    added.push(place);
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))
);
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length} Einträge ergänzt\n`);
