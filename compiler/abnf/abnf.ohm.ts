/**
 * ABNF as a grammar for Ohm, one rule of the language for one rule of RFC 5234 section 4 (as amended by RFC 7405
 * and errata 2968 and 3076), and `#` of RFC 9110 section 5.6.1. Lines are folded beforehand (layout.ts), so white space
 * here includes line ends. The second half is the language of `;!` annotations, which borrows ABNF's elements for its
 * operands. What stands in parentheses behind a name is what messages say was expected.
 */
export const abnfGrammar = String.raw`
Abnf {
  rule       = rulename s definedAs s alternation s ruleEnd
  ruleEnd    (the end of the rule) = end

  definedAs  (= or =/) = "=/" | "="
  alternation    = concatenation (s "/" s concatenation)*
  concatenation  = repetition (cwsp repetition)*
  repetition     = repeat? element
  repeat     = digit* ("*" | "#") digit*  -- range
             | digit+                     -- exact
  element    = rulename -- reference
             | group | option | charVal | numVal | proseVal
  group      = "(" s alternation s ")"
  option     = "[" s alternation s "]"
  charVal    = caseMark? "\"" quotedChar* endOfText
  caseMark   = "%" (sensitive | insensitive)
  quotedChar (printable ASCII) = " ".."!" | "#".."~"
  numVal     = "%" binary bits (rangeTail<bits> | chainTail<bits>)?          -- binary
             | "%" decimal digits (rangeTail<digits> | chainTail<digits>)?   -- decimal
             | "%" hexadecimal hexes (rangeTail<hexes> | chainTail<hexes>)?  -- hexadecimal
  binary      (b) = "b" | "B"
  decimal     (d) = "d" | "D"
  hexadecimal (x) = "x" | "X"
  sensitive   (s) = "s" | "S"
  insensitive (i) = "i" | "I"
  rangeTail<d>  = "-" d
  chainTail<d>  = ("." d)+
  bits       = bit+
  bit        (0 or 1) = "0" | "1"
  digits     = digit+
  hexes      = hexDigit+
  proseVal   = "<" proseChar* ">"
  proseChar  (prose) = " ".."=" | "?".."~"
  rulename   (a rule name) = asciiLetter (asciiLetter | digit | "-")*
  asciiLetter = "a".."z" | "A".."Z"
  endOfText  (a closing quotation mark) = "\""

  s          = wsp*
  cwsp       = wsp+
  wsp        (white space) = " " | "\t" | "\r" | "\n" | comment
  comment    (a comment) = ";" (~"\n" ~"\r" any)*

  // ---- annotations ----
  anything   = annotation | directive
  annotation = s condition? word s commentEnd
  directive  = s fileWord s commentEnd
  commentEnd (the end of the comment) = end
  condition  = ("if" | "unless") g field s ":" s
  word       = capture | list | valueRange | operation | flag | error | take | prefer | action
  capture    = "capture" g field g captureType (g "absent" g rulename)?
  captureType = ("octets" | "text" | "integer" | "timestamp") ~nameChar
  list       = "list" g field (g "after" g rulename)?
  valueRange = "range" g digits s ".." s digits (g "padded")?
  operation  = ("except" | "intersection" | "without") g alternation
  flag       = ("utf8" | "case-sensitive") ~nameChar
  error      = "error" g field g text
  take       = "take" g field g "max" g digits
  prefer     = "prefer" g ("first" | "longest") ~nameChar
  action     = ("enter" | "leave" | "finish" | "each" | "failed" | "eof") g field (g "fails" g field g text)?
  fileWord   = entry | file | alphabet | commaLists
  entry      = ("entry" | "recognise") (g entryName)+
  entryName  = ~(("with" | "as") ~nameChar) rulename (g "with" g field)* (g "as" g rulename)?
  file       = ("actions" | "import") g text
  alphabet   = "alphabet" g ("octet" | "utf8") ~nameChar
  commaLists = "comma-lists" g ("recipient" | "sender") ~nameChar
  field      (a name in camelCase) = "a".."z" (asciiLetter | digit)*
  text       = "\"" textChar* endOfText
  textChar   (text) = ~"\"" any
  nameChar   = asciiLetter | digit | "-"
  g          (white space) = (" " | "\t")+
}
`;
