import { runMain } from './errors';
import { ensureEmbedded } from './install';
import { chosenVersion } from './versions';

// Installs the embedded VS Code ahead of its first use: `npx tsx tools/installCli.ts`.
runMain(async () => {
  await ensureEmbedded(chosenVersion());
  return 0;
});
