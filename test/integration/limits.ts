/** The limit of the test that runs, which the entry sets up and a wait that was answered starts anew. */
export const limits = {
  restart: (): void => undefined,
};
