/** A telephone number or mail address in running text, as German offices write them. */
interface Contact {
  readonly what: "Telefonnummer" | "E-Mail-Adresse";
  readonly text: string;
}

const mail = /[\p{L}\d._%+-]+(?:@|\s?\(at\)\s?|\[at\])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,}/iu;

/** "Tel. 0251/492-…", "App. 3122", "Durchwahl -17", "Mobil: 0171 2345678" */
const labelled =
  /\b(?:Tel(?:efon)?|Fon|Fax|Mobil(?:nummer|telefon)?|Handy|App(?:arat)?|Durchwahl|DW|Rufnummer)(?:\.?-?\s?Nr)?\.?\s?:?\s?(?:\+|\(?0|-?\s?\d)[\d\s/()–.…-]*\d[\d/–.…-]*/;

/** Without a word before it: an area code with its divider, a mobile number, +49. */
const bare =
  /(?<![\dA-Za-zÄÖÜäöüß/.,-])(?:(?:\+49|0049)[\s/()-]*\d|\(0\d{2,5}\)\s?\d|0\d{2,5}\s?[/-]\s?\d|01[5-7]\d[\s/-]?\d)[\d\s/-]{3,}\d/;

/** Paper numbers look alike: "V/0770/2019" is kept out by its letter, "0456/2022" by its year. */
const paperNumber = /^0\d{2,5}\s?\/\s?(?:19|20)\d{2}$/;

/** The first contact in a text; undefined when there is none. */
export function contactIn(text: string): Contact | undefined {
  if (text.includes("@") || text.includes("at)") || text.includes("at]")) {
    const address = mail.exec(text)?.[0];
    if (address !== undefined) return { what: "E-Mail-Adresse", text: address };
  }
  if (!hasDigits.test(text)) return undefined;
  const number = (hasLabel.test(text) ? labelled.exec(text)?.[0] : undefined) ?? bareNumber(text);
  return number === undefined ? undefined : { what: "Telefonnummer", text: number.trim() };
}

/** Fast looks before the thorough ones. */
const hasDigits = /\d\d/;
const hasLabel = /Tel|Fon|Fax|Mobil|Handy|App|Durchwahl|DW|Rufnummer/;
const hasAreaCode = /(?:^|\D)0\d|\+49/;

function bareNumber(text: string): string | undefined {
  if (!hasAreaCode.test(text)) return undefined;
  const number = bare.exec(text)?.[0].trim();
  return number === undefined || paperNumber.test(number) ? undefined : number;
}
