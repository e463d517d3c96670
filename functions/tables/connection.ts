/** Where the storage account is: Azurite by its connection string, Azure by the account's name and who we are there. */
export type Connection = { readonly connectionString: string } | { readonly accountName: string };

/** What a host lends to the stores. */
export interface StoreHost {
  readonly connection: Connection;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
  readonly newId: () => string;
  /** Milliseconds one request may take. */
  readonly timeout?: number;
}

let credential: Promise<import("@azure/identity").TokenCredential> | undefined;

/** Loaded when first needed: it takes half a second, and Azurite needs none. */
export function cloudCredential(): Promise<import("@azure/identity").TokenCredential> {
  credential ??= import("@azure/identity").then(
    ({ DefaultAzureCredential }) => new DefaultAzureCredential()
  );
  return credential;
}

/** Our own patience is the only one: retries of retries take minutes. */
export const tableOptions = ({ timeout = usualTimeout }: StoreHost) => ({
  retryOptions: { maxRetries: 0 },
  allowInsecureConnection: true,
  additionalPolicies: [
    {
      position: "perRetry" as const,
      policy: {
        name: "timeout",
        sendRequest<Request extends { timeout: number }, Answer>(
          request: Request,
          next: (request: Request) => Promise<Answer>
        ): Promise<Answer> {
          request.timeout = timeout;
          return next(request);
        },
      },
    },
  ],
});

/** The same for blobs and queues, whose client counts otherwise. */
export const bytesOptions = ({ timeout = usualTimeout }: StoreHost) => ({
  retryOptions: { maxTries: 1, tryTimeoutInMs: timeout },
});

const usualTimeout = 15_000;
