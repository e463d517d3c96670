import type { AskedQuestion } from "../../../shared/exchange/entities/question.ts";
import { answered } from "../answered.ts";
import { notYet } from "../deskTrouble.ts";
import { readFrom } from "../readFrom.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import { type Asking, type Consolidation, caseAt } from "./consolidation.ts";

/** How the office asks a department about the case it looks at. */
export function askingActions({ client, act, say }: Desk, { state, change }: Store<Consolidation>) {
  const send = () =>
    act("Die Rückfrage wird gesendet …", async () => {
      const { asking, period } = state();
      if (asking === undefined || period === undefined) return;
      const { department, text, dueDate } = asking;
      if (department === "" || text.trim() === "") throw notYet(notWhole);
      const question = caseAt(state())?.question.key;
      const parameters = { period: period.id };
      await answered(
        client.call("ask", {
          parameters,
          body: {
            ...{ department, text },
            ...(question !== undefined && { question }),
            ...(dueDate !== "" && { dueDate }),
          },
        })
      );
      const { entries: inquiries } = await answered(client.call("listInquiries", { parameters }));
      change({ inquiries, asking: undefined });
      say(`Die Rückfrage an ${department} ist gesendet. Der Klärungsfall bleibt so lange offen.`);
      readFrom("case");
    });
  return {
    beginAsking: ({ departments = [], sentence }: AskedQuestion) => {
      change({ asking: { department: departments[0] ?? "", text: sentence, dueDate: "" } });
      readFrom("asking");
    },
    asking: {
      write: (different: Partial<Asking>) => {
        const { asking } = state();
        if (asking) change({ asking: { ...asking, ...different } });
      },
      send: () => void send(),
      leave: () => {
        change({ asking: undefined });
        readFrom("case");
      },
    },
  };
}

const notWhole = "Bitte einen Fachbereich wählen und die Frage aufschreiben.";
