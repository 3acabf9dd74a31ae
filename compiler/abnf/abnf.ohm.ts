/**
 * ABNF as a grammar for Ohm, one rule of the language for one rule of RFC 5234 section 4 (as amended by RFC 7405
 * and errata 2968 and 3076). Lines are folded beforehand (layout.ts), so white space here includes line ends.
 * The second half is the language of `;!` annotations, which borrows ABNF's elements for its operands.
 */
export const abnfGrammar = String.raw`
Abnf {
  rule       = rulename s definedAs s alternation s end
  preamble   = s end

  definedAs  (a definition mark, = or =/) = "=/" | "="
  alternation    = concatenation (s "/" s concatenation)*
  concatenation  = repetition (cwsp repetition)*
  repetition     = repeat? element
  repeat     = digit* "*" digit*  -- range
             | digit+             -- exact
  element    = rulename -- reference
             | group | option | charVal | numVal | proseVal
  group      = "(" s alternation s ")"
  option     = "[" s alternation s "]"
  charVal    (a quoted string) = ("%s" | "%S" | "%i" | "%I")? "\"" quotedChar* "\""
  quotedChar = " ".."!" | "#".."~"
  numVal     (a numeric value) = "%" (binVal | decVal | hexVal)
  binVal     = ("b" | "B") bits (rangeTail<bits> | chainTail<bits>)?
  decVal     = ("d" | "D") digits (rangeTail<digits> | chainTail<digits>)?
  hexVal     = ("x" | "X") hexes (rangeTail<hexes> | chainTail<hexes>)?
  rangeTail<d>  = "-" d
  chainTail<d>  = ("." d)+
  bits       = ("0" | "1")+
  digits     = digit+
  hexes      = hexDigit+
  proseVal   = "<" (" ".."=" | "?".."~")* ">"
  rulename   (a rule name) = asciiLetter (asciiLetter | digit | "-")*
  asciiLetter = "a".."z" | "A".."Z"

  s          = wsp*
  cwsp       = wsp+
  wsp        (white space) = " " | "\t" | "\r" | "\n" | comment
  comment    (a comment) = ";" (~"\n" ~"\r" any)*

  // ---- annotations ----
  annotation = s condition? word s end
  condition  = ("if" | "unless") g field s ":" s
  word       = capture | list | valueRange | operation | flag | error | take | prefer | action | entry
             | file | alphabet
  capture    = "capture" g field g captureType (g "absent" g rulename)?
  captureType (octets, text, integer or timestamp) = ("octets" | "text" | "integer" | "timestamp") ~nameChar
  list       = "list" g field (g "after" g rulename)?
  valueRange = "range" g digits s ".." s digits (g "padded")?
  operation  = ("except" | "intersection" | "without") g alternation
  flag       = ("utf8" | "case-sensitive") ~nameChar
  error      = "error" g field g text
  take       = "take" g field g "max" g digits
  prefer     = "prefer" g ("first" | "longest") ~nameChar
  action     = ("enter" | "leave" | "finish" | "each" | "failed" | "eof") g field (g "fails" g field g text)?
  entry      = ("entry" | "recognise") (g entryName)+
  entryName  = ~(("with" | "as") ~nameChar) rulename (g "with" g field)* (g "as" g rulename)?
  file       = ("actions" | "import") g text
  alphabet   = "alphabet" g ("octet" | "utf8") ~nameChar
  field      (a name in camelCase) = "a".."z" (asciiLetter | digit)*
  text       (a quoted text) = "\"" (~"\"" any)* "\""
  nameChar   = asciiLetter | digit | "-"
  g          (white space) = (" " | "\t")+
}
`;
