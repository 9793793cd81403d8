package interleave.syntax;

import java.util.HashMap;
import java.util.Map;

/**
 * The kinds of tokens, named as in CPython's {@code Grammar/Tokens}; each keyword is a kind of its
 * own.
 */
enum TokenKind {
  ENDMARKER(null),
  NAME(null),
  NUMBER(null),
  STRING(null),
  NEWLINE(null),
  INDENT(null),
  DEDENT(null),
  /** A character that begins no token, such as a lone exclamation mark. */
  OTHER(null),
  LPAR("("),
  RPAR(")"),
  LSQB("["),
  RSQB("]"),
  COLON(":"),
  COMMA(","),
  SEMI(";"),
  PLUS("+"),
  MINUS("-"),
  STAR("*"),
  SLASH("/"),
  VBAR("|"),
  AMPER("&"),
  LESS("<"),
  GREATER(">"),
  EQUAL("="),
  DOT("."),
  PERCENT("%"),
  LBRACE("{"),
  RBRACE("}"),
  EQEQUAL("=="),
  NOTEQUAL("!="),
  LESSEQUAL("<="),
  GREATEREQUAL(">="),
  TILDE("~"),
  CIRCUMFLEX("^"),
  LEFTSHIFT("<<"),
  RIGHTSHIFT(">>"),
  DOUBLESTAR("**"),
  PLUSEQUAL("+="),
  MINEQUAL("-="),
  STAREQUAL("*="),
  SLASHEQUAL("/="),
  PERCENTEQUAL("%="),
  AMPEREQUAL("&="),
  VBAREQUAL("|="),
  CIRCUMFLEXEQUAL("^="),
  LEFTSHIFTEQUAL("<<="),
  RIGHTSHIFTEQUAL(">>="),
  DOUBLESTAREQUAL("**="),
  DOUBLESLASH("//"),
  DOUBLESLASHEQUAL("//="),
  AT("@"),
  ATEQUAL("@="),
  RARROW("->"),
  ELLIPSIS("..."),
  COLONEQUAL(":="),
  FALSE_KEYWORD("False"),
  NONE_KEYWORD("None"),
  TRUE_KEYWORD("True"),
  AND_KEYWORD("and"),
  AS_KEYWORD("as"),
  ASSERT_KEYWORD("assert"),
  ASYNC_KEYWORD("async"),
  AWAIT_KEYWORD("await"),
  BREAK_KEYWORD("break"),
  CLASS_KEYWORD("class"),
  CONTINUE_KEYWORD("continue"),
  DEF_KEYWORD("def"),
  DEL_KEYWORD("del"),
  ELIF_KEYWORD("elif"),
  ELSE_KEYWORD("else"),
  EXCEPT_KEYWORD("except"),
  FINALLY_KEYWORD("finally"),
  FOR_KEYWORD("for"),
  FROM_KEYWORD("from"),
  GLOBAL_KEYWORD("global"),
  IF_KEYWORD("if"),
  IMPORT_KEYWORD("import"),
  IN_KEYWORD("in"),
  IS_KEYWORD("is"),
  LAMBDA_KEYWORD("lambda"),
  NONLOCAL_KEYWORD("nonlocal"),
  NOT_KEYWORD("not"),
  OR_KEYWORD("or"),
  PASS_KEYWORD("pass"),
  RAISE_KEYWORD("raise"),
  RETURN_KEYWORD("return"),
  TRY_KEYWORD("try"),
  WHILE_KEYWORD("while"),
  WITH_KEYWORD("with"),
  YIELD_KEYWORD("yield");

  private static final Map<String, TokenKind> BY_TEXT = new HashMap<>();

  static {
    for (TokenKind kind : values()) {
      if (kind.text != null) {
        BY_TEXT.put(kind.text, kind);
      }
    }
  }

  private final String text;

  TokenKind(String text) {
    this.text = text;
  }

  /** How the token is written; null where that varies. */
  String text() {
    return text;
  }

  /** The kind of the operator or keyword that is written so, or null. */
  static TokenKind of(String text) {
    return BY_TEXT.get(text);
  }

  /** Whether the token only shapes lines and blocks. */
  boolean isLayout() {
    return this == NEWLINE || this == INDENT || this == DEDENT || this == ENDMARKER;
  }
}
