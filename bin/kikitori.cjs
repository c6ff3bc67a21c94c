#!/usr/bin/env node
require("../build/cli/kikitori.cjs");
