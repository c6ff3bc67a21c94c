/** A reporter of jest: a line in JSON for each test that fails and for each file that ended, as they come. */
module.exports = class {
  tell(line) {
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }

  onTestCaseResult({ path }, { fullName, status }) {
    if (status === "failed") this.tell({ path, failed: fullName });
  }

  onTestResult({ path }, { testExecError, perfStats }) {
    // a file that cannot be loaded has no tests
    if (testExecError) this.tell({ path, failed: "(the file)" });
    this.tell({ path, seconds: perfStats.runtime / 1000 });
  }
};
