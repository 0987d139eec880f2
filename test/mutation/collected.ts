/** What a test does. */
export type Body = () => void | Promise<void>;

/** A test by its full name, which is unlike any other's. */
export interface MutationTest {
  readonly name: string;
  readonly body: Body;
}

/** What the bundle of tests exports. */
export interface Bundle {
  collected(): readonly MutationTest[];
}
