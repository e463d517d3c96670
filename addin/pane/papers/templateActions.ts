import type { TemplateEntry } from "../../../shared/exchange/entities/paper.ts";
import { docx } from "../../../shared/exchange/routes/media.ts";
import { answered } from "../answered.ts";
import { readFrom } from "../readFrom.ts";
import { saveFile } from "../saveFile.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import { withEtag } from "../withEtag.ts";
import type { DeskFile } from "../workbookHost.ts";
import { loadPapers } from "./loadPapers.ts";
import type { Papering } from "./papering.ts";
import { templateId } from "./papering.ts";
import type { TemplateActions } from "./templateSection.ts";

type Kept = Store<Papering>;

/** What the buttons about Word templates do. */
export const templateActions = (desk: Desk, store: Kept): TemplateActions => ({
  ...checking(desk, store),
  ...keeping(desk, store),
});

function checking({ client, act, say }: Desk, { state, change }: Kept) {
  return {
    checkTemplate: ({ name, bytes }: DeskFile) =>
      act("Das Word-Muster wird geprüft und zur Probe ausgefüllt …", async () => {
        const check = await answered(client.call("checkTemplate", { body: bytes }));
        change({ checked: { name, id: templateId(name), bytes, check } });
        readFrom("checked");
      }),
    fillTemplate: () =>
      act("Die Probe wird geschrieben …", async () => {
        const { checked } = state();
        if (checked === undefined) return;
        const filled = await answered(client.call("fillTemplate", { body: checked.bytes }));
        const name = `Probe ${checked.id}.docx`;
        saveFile(name, filled, docx);
        say(`„${name}“ liegt bei Ihren Downloads. Alles darin ist erfunden.`);
      }),
    dropTemplate: () => change({ checked: undefined }),
  };
}

function keeping({ client, act, say, ask }: Desk, { state, change }: Kept) {
  const etagOf = async (template: string) =>
    (await withEtag(client.call("readTemplate", { parameters: { template } }))).etag;
  const reload = async () => change({ ...(await loadPapers(client)) });
  return {
    keepTemplate: () =>
      act("Das Word-Muster wird hinterlegt …", async () => {
        const { checked, templates } = state();
        if (checked === undefined) return;
        const { id, bytes } = checked;
        const ifMatch = templates.some((one) => one.id === id) ? await etagOf(id) : "new";
        const parameters = { template: id };
        await answered(client.call("writeTemplate", { parameters, body: bytes, ifMatch }));
        await reload();
        change({ checked: undefined });
        say(
          `„${id}.docx“ ist hinterlegt und steht bei jeder Vorlage unter „Word-Muster“ zur Wahl.`
        );
      }),
    downloadTemplate: ({ id, name }: TemplateEntry) =>
      act("Das Word-Muster wird geladen …", async () => {
        const bytes = await answered(client.call("readTemplate", { parameters: { template: id } }));
        saveFile(name, bytes, docx);
        say(`„${name}“ liegt bei Ihren Downloads.`);
      }),
    removeTemplate: async ({ id, name }: TemplateEntry) => {
      const isSure = await ask({
        title: "Word-Muster entfernen?",
        text: `Vorlagen, die „${name}“ verwenden, lassen sich erst wieder erstellen, wenn dort ein anderes Word-Muster gewählt ist. Fertige Word-Dateien bleiben erhalten.`,
        yes: "Entfernen",
      });
      if (!isSure) return;
      await act("Das Word-Muster wird entfernt …", async () => {
        const parameters = { template: id };
        await answered(client.call("removeTemplate", { parameters, ifMatch: await etagOf(id) }));
        await reload();
        say(`„${name}“ ist entfernt.`);
      });
    },
  };
}
