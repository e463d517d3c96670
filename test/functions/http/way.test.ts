import { afterAll, beforeAll } from "vitest";
import { aMeldung } from "./way/aMeldung.ts";
import { answers } from "./way/answers.ts";
import { aVersion } from "./way/aVersion.ts";
import { papers } from "./way/papers.ts";
import { people } from "./way/people.ts";
import { closeTown, openTown } from "./way/town.ts";
import { workbooks } from "./way/workbooks.ts";

beforeAll(openTown);
afterAll(closeTown);

aMeldung();
aVersion();
papers();
workbooks();
people();
answers();
