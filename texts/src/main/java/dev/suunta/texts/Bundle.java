package dev.suunta.texts;

import java.util.Locale;

/** A subject on which there are sentences; its file is named for it, one for each language. */
public enum Bundle {
  /** Single words and names. */
  WORDS,
  /** What the gate and the strategy's check find. */
  FINDINGS,
  /** What is wrong with files and documents. */
  PROBLEMS,
  /** Goals, value questions and ready answers. */
  STARTING,
  /** What the terminal says. */
  CLI,
  /** What the terminal's commands and options are for; keys as picocli reads them. */
  HELP,
  /** What the pages say. */
  WEB,
  /** What the demo says. */
  DEMO;

  String baseName() {
    return "dev.suunta.texts." + name().toLowerCase(Locale.ROOT);
  }
}
