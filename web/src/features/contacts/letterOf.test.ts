import * as assert from "@/testing/assert.ts";
import { letterOf } from "./letterOf.ts";

Deno.test("Latin names stand under their first letter, with or without an accent", () => {
  assert.equal(letterOf("anna"), "A");
  assert.equal(letterOf("  Émile"), "E");
  assert.equal(letterOf("Øystein"), "#");
});

Deno.test("Chinese names stand under the first letter of their pinyin", () => {
  const names = {
    王小明: "W",
    李雷: "L",
    张三: "Z",
    欧阳修: "O",
    陈: "C",
    阿宝: "A",
    左: "Z",
    赵敏: "Z",
    孙: "S",
    冯: "F",
  };
  for (const [name, letter] of Object.entries(names)) assert.equal(letterOf(name), letter);
});

Deno.test("a surname is read as a surname", () => {
  assert.equal(letterOf("曾国藩"), "Z");
  assert.equal(letterOf("单田芳"), "S");
});

Deno.test("everything else stands at the end", () => {
  for (const name of ["🐼", "42", "", "Жанна", "たろう"]) assert.equal(letterOf(name), "#");
});
