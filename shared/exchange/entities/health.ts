export interface Health {
  readonly state: "ok" | "storeAway";
  readonly version: string;
  readonly schema: number;
}
