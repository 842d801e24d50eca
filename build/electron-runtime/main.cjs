// What Electron's own default application does: starts the one whose folder is the first argument.
const path = require('node:path');
const { app } = require('electron');

const folder = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
// an asar archive and a folder are alike to require
const { name, productName, version, main } = require(path.join(folder, 'package.json'));
app.setName(productName ?? name);
app.setVersion(version);
app.setAppPath(folder);
require(path.join(folder, main));
