package dev.suunta.application.documents;

import java.util.List;

/** What can be wrong with a document. Stable names; each says which facts it brings. */
public enum DocumentProblemCode {
  /** There is nothing in it. */
  EMPTY,
  /** It is longer than is taken, in bytes. */
  TOO_LARGE("limit"),
  /** It is not UTF-8. */
  ENCODING_WRONG,
  /** It holds a character that cannot be kept, such as U+0000. */
  CHARACTER_REFUSED("character"),
  /** It is not well-formed YAML. */
  YAML_BROKEN("detail"),
  /** A tab stands where YAML wants spaces. */
  YAML_TAB,
  /** A key stands twice in one mapping. */
  KEY_TWICE("key"),
  /** An alias; they are not taken, because they can be made to explode. */
  ALIAS_REFUSED,
  /** A type tag; they are not taken. */
  TAG_REFUSED("tag"),
  /** Nested deeper than is taken. */
  NESTED_TOO_DEEP("limit"),
  /** The format number is missing. */
  FORMAT_MISSING,
  /** The format number is one that this version does not know. */
  FORMAT_UNKNOWN("format", "known"),
  /** A needed key is missing. */
  KEY_MISSING("key"),
  /** A key that nobody knows; likely ones are named. */
  KEY_UNKNOWN("key", "known"),
  /** A value of another kind than is needed there; without a key it is the whole document. */
  VALUE_WRONG_KIND("key", "needed"),
  /** A value out of those that are possible there. */
  VALUE_UNKNOWN("key", "value", "known"),
  /** A number out of its range. */
  NUMBER_OUT_OF_RANGE("key", "value", "least", "most"),
  /** A text longer than is taken. */
  TEXT_TOO_LONG("key", "limit"),
  /** A date that does not exist or has another form than 2026-01-31. */
  DATE_UNREADABLE("key", "value"),
  /** A time of day that does not exist or has another form than 08:30. */
  TIME_UNREADABLE("key", "value"),
  /** An id that has not the form of ids. */
  ID_MALFORMED("key", "value"),
  /** A goal, topic, group or network that stands nowhere. */
  REFERENCE_UNKNOWN("key", "value", "known"),
  /** Something stands twice that may stand once. */
  TWICE("key", "value"),
  /** More of something than is taken. */
  TOO_MANY("key", "limit"),
  /** A web address that is none. */
  ADDRESS_UNREADABLE("key", "value"),
  /** The front matter does not end. */
  FRONT_MATTER_UNENDED,
  /** The heading of a rendition cannot be read. */
  HEADING_UNREADABLE("heading"),
  /** There is no text for a rendition. */
  RENDITION_EMPTY("heading");

  private final List<String> facts;

  DocumentProblemCode(String... facts) {
    this.facts = List.of(facts);
  }

  /** The names of the facts that it brings. */
  public List<String> facts() {
    return facts;
  }
}
