// Before the fuses are set and the package is signed: takes out what an unpacked Electron brought for starting others.
const { rm } = require('node:fs/promises');
const path = require('node:path');

exports.default = async ({ appOutDir, packager }) => {
  const resources = packager.getResourcesDir(appOutDir);
  for (const name of ['app', 'default_app.asar'])
    await rm(path.join(resources, name), { recursive: true, force: true });
};
