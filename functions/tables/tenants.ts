/** Which municipality a directory (Entra tenant) belongs to. */
export interface Tenant {
  readonly tid: string;
  readonly municipality: string;
  readonly name: string;
  readonly isActive: boolean;
}
