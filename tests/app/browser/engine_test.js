"use strict";
// What runs in a browser gives the numbers of the program: engine_test.js BIN GOLDEN, with golden.json as
// `simul-cli run --format json` prints each of its links. Run by Node.
const assert = require("assert");
const fs = require("fs");
const path = require("path");

const [engineFile, goldenFile] = process.argv.slice(2);
require(path.resolve(engineFile))().then(engine => {
  const scenario = engine.cwrap("simul_scenario", "string", ["string"]), run = engine.cwrap("simul_run", "string", ["string"]);
  const golden = JSON.parse(fs.readFileSync(goldenFile, "utf8"));
  for (const [link, said] of Object.entries(golden)) {
    const told = JSON.parse(run(JSON.stringify(JSON.parse(scenario(link)).scenario)));
    assert.deepStrictEqual(told.run, said, link);
  }
  console.log(`${Object.keys(golden).length} runs are the same to the millisecond`);
});
