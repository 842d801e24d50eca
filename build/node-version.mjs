// Stops with a clear word on a Node that is too old. Written so that old ones can read it: import it first.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `需要 Node.js 20.19 或更新版本，本机为 ${process.versions.node}。请从 Node.js 网站安装后再运行。`,
  );
  console.error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}
