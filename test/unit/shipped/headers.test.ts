import { describe, expect, it } from "vitest";
import { headersOf } from "../../../tools/shipped/headers";

const licence =
  "Copyright (c) Ann Corporation\n\nAll rights reserved.\n\nCopyright &copy; 2011 Bob";

describe("what files say of others", () => {
  it("is a comment at the top that names somebody whom the licence does not", () => {
    const file = `"use strict";
/* --------------
 * Copyright (c) Eve and others. All rights reserved.
 *
 *   Taken from there.
 * -------------- */
code();`;
    const header = "Copyright (c) Eve and others. All rights reserved.\n\n  Taken from there.";
    expect(headersOf([file, file], licence)).toEqual([header]);
  });

  it.each([
    "/*!\n * Based on that (c) Eve.\n */",
    "/* Copyright (C) 2013 Eve */",
    "/*\nAdapted from that, copyright 2011 Eve (eve@example.com).\n*/",
    "/* Copyright (c) Ann Corporation\n * Copyright (c) Eve */",
  ])("is found in %j", (file) => {
    expect(headersOf([file], licence)).toHaveLength(1);
  });

  it.each([
    "/* Copyright (c) Ann Corporation. All rights reserved. */",
    "/*\n Copyright (C) 2011 Bob\n*/",
    "/* THE COPYRIGHT HOLDERS BE LIABLE */",
    "code(); /* Copyright (c) Eve */",
    "// a line\ncode();",
    "",
  ])("is nothing in %j", (file) => {
    expect(headersOf([file], licence)).toEqual([]);
  });
});
