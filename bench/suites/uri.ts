import { join } from "node:path";
import { benchFolder } from "../places.js";
import { timed } from "../timed-suite.js";
import { nanoseconds } from "../unit.js";
import { nodePeer, ownGrammar, ownGrammarOfText } from "../variants.js";

/** URIs of RFC 3986: another grammar, the same compiler. */
export const uri = timed({
  name: "uri",
  headings: {
    lazy: "URIs of RFC 3986, parse and look whether it was accepted",
    fields: "URIs of RFC 3986, parse and read every component",
  },
  corpus: () => join(benchFolder, "corpus", "uri.json"),
  variants: [
    ...ownGrammar("uri", "uri-abnfa"),
    ownGrammarOfText("uri", "uri-abnfa"),
    nodePeer("RegExp", "uri-regexp", "whole"),
    nodePeer("RegExp B", "uri-regexp", "split"),
    nodePeer("URL", "url"),
    nodePeer("fast-uri", "uri-packages", "fast-uri"),
    nodePeer("uri-js", "uri-packages", "uri-js"),
    nodePeer("@hyperjump/uri", "uri-packages", "@hyperjump/uri"),
  ],
  units: [nanoseconds],
  hasMeans: true,
});
