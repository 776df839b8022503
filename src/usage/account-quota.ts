/** What the quota service has of an account; amounts are in its currency. */
export interface AccountQuota {
  account: string;
  /** Its path, such as `ROOT/acme`. */
  domain: string;
  balance: number;
  used: number;
  /** Used, by the usage type's name; only what is not 0. */
  types: Record<string, number>;
  /** Such as `$`. */
  currency: string;
}
