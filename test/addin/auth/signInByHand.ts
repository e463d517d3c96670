/** Does what a person does in the window of the sign-in: fills in the forms until it leads back to `page`. */
export async function signInByHand(address: string, page: string): Promise<string> {
  const cookies = new Map<string, string>();
  let next: Step = { url: new URL(address).searchParams.get("to") ?? "" };
  for (let steps = 0; steps < 12; steps++) {
    const answer: Response = await fetch(next.url, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(next.form && { method: "POST", body: next.form }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get("location");
    if (location?.startsWith(page)) return new URL(location).search;
    next = location ? { url: new URL(location, next.url).href } : filledIn(await answer.text());
  }
  throw new Error("the sign-in leads nowhere");
}

interface Step {
  readonly url: string;
  readonly form?: URLSearchParams;
}

function filledIn(html: string): Step {
  const url = /action="([^"]+)"/.exec(html)?.[1];
  if (url === undefined) throw new Error(`no form: ${html.slice(0, 500)}`);
  const hidden = [...html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
  const form = new URLSearchParams(hidden.map(([, name = "", value = ""]) => [name, value]));
  if (html.includes('name="login"')) {
    form.set("login", "person-1");
    form.set("password", "egal");
  }
  return { url, form };
}
