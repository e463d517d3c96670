// The page that stands in while there is no pane: shows what the counter holds. The token comes behind
// the # of the printed address, is never sent in an address and kept for this tab only.

const key = "klimakatalog-token";
const given = new URLSearchParams(location.hash.slice(1)).get("token");
if (given) {
  sessionStorage.setItem(key, given);
  history.replaceState(null, "", location.pathname);
}
const token = sessionStorage.getItem(key) ?? "";
const element = (id) => document.getElementById(id);

async function ask(path, options = {}) {
  const answer = await fetch(`/api/v1/${path}`, {
    ...options,
    headers: { authorization: `Bearer ${token}`, "klimakatalog-schema": "1", ...options.headers },
  });
  if (answer.ok) return answer;
  const problem = await answer.json().catch(() => ({}));
  throw new Error([problem.title, problem.detail].filter(Boolean).join(": ") || "Keine Antwort.");
}
const read = async (path) => (await ask(path)).json();

const states = {
  ausstehend: "steht aus",
  "zur Freigabe": "wartet auf Freigabe",
  abgegeben: "abgegeben",
  angenommen: "angenommen",
  zurückgegeben: "zurückgegeben",
};
const measures = (count) => (count === 1 ? "1 Maßnahme" : `${count} Maßnahmen`);
const date = (iso) => new Date(iso).toLocaleDateString("de-DE", { dateStyle: "long" });

async function show() {
  const me = await read("me");
  element("town").textContent = me.municipality.name;
  document.title = `Klimakatalog: ${me.municipality.name}`;
  const { entries: periods } = await read("periods");
  const period = periods.find(({ state }) => state === "open") ?? periods.at(-1);
  if (period) await showRequests(period);
  await showVersions();
}

async function showRequests(period) {
  const address = `periods/${encodeURIComponent(period.id)}`;
  const [{ entries: requests }, { entries: submissions }] = await Promise.all([
    read(`${address}/requests`),
    read(`${address}/submissions?limit=1000`),
  ]);
  const due = period.dueDate ? `, Frist ${date(period.dueDate)}` : "";
  const here = requests.filter(({ state }) => state !== "ausstehend").length;
  element("requests-title").textContent = `Meldungen ${period.label}`;
  element("requests-summary").textContent =
    `${here} von ${requests.length} Fachbereichen haben gemeldet${due}.`;
  element("requests-rows").replaceChildren(
    ...requests.map((request) => row(request, submissions, address))
  );
  element("consolidate").onclick = () => consolidate(address);
  element("requests").hidden = false;
}

function row(request, submissions, address) {
  const line = document.createElement("tr");
  const own = submissions.filter(
    ({ department, isCurrent }) => department === request.department && isCurrent
  );
  const count = own.reduce((sum, one) => sum + one.measures, 0);
  if (request.state === "ausstehend") line.className = "missing";
  const head = document.createElement("th");
  head.scope = "row";
  head.textContent = request.department;
  line.append(head, cell(states[request.state] ?? request.state), cell(own.length ? count : "–", "number"));
  const last = document.createElement("td");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain";
  button.textContent = "Arbeitsmappe";
  button.setAttribute("aria-label", `Vorbereitete Arbeitsmappe für ${request.department} herunterladen`);
  button.onclick = () =>
    act(button, () => save(`${address}/requests/${encodeURIComponent(request.department)}/workbook`));
  last.append(button);
  line.append(last);
  return line;
}

function cell(text, className = "") {
  const made = document.createElement("td");
  made.className = className;
  made.textContent = String(text);
  return made;
}

async function save(path) {
  const answer = await ask(path);
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("content-disposition") ?? "");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name ? decodeURIComponent(name[1]) : "Klimakatalog";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function consolidate(address) {
  return act(element("consolidate"), async () => {
    let job = await (await ask(`${address}/consolidation`, { method: "POST" })).json();
    while (job.state === "queued" || job.state === "running") {
      element("job").textContent = `${job.step} (${job.progress} %)`;
      await new Promise((resolve) => setTimeout(resolve, 500));
      job = await read(`jobs/${job.id}`);
    }
    element("job").textContent = outcome(job);
  });
}

function outcome({ result = {}, trouble }) {
  if (trouble) return `${trouble.sentence} (Nr. ${trouble.reference})`;
  const open = result.openQuestions ?? 0;
  const left = open === 1 ? "1 Klärungsfall ist" : `${open} Klärungsfälle sind`;
  return `Fertig: ${measures(result.measures ?? 0)} im Entwurf, ${left} offen.`;
}

async function showVersions() {
  const { entries } = await read("versions");
  const newest = entries.at(-1);
  element("versions-summary").textContent = newest
    ? `Es gilt Stand ${newest.number} vom ${date(newest.at)} mit ${measures(newest.measures)}.`
    : "Noch keiner. Nach dem Zusammenführen und Klären wird der Entwurf veröffentlicht.";
  element("versions").hidden = false;
}

async function act(button, work) {
  button.disabled = true;
  try {
    await work();
    element("trouble").hidden = true;
  } catch (error) {
    tell(error);
  }
  button.disabled = false;
}

function tell(error) {
  element("trouble").textContent = error.message;
  element("trouble").hidden = false;
  if (element("town").textContent === "Lädt …") element("town").textContent = "";
}

show().catch(tell);
