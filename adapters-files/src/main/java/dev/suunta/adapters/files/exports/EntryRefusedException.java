package dev.suunta.adapters.files.exports;

import dev.suunta.application.imports.ImportProblemCode;
import dev.suunta.domain.finding.Fact;
import java.io.IOException;
import java.util.Map;

/** An entry cannot be read on: it is damaged, gone, or more than is taken. */
final class EntryRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final ImportProblemCode code;
  private final transient Map<String, Fact> facts;

  EntryRefusedException(ImportProblemCode code, Map<String, Fact> facts) {
    super(code.name());
    this.code = code;
    this.facts = facts;
  }

  ImportProblemCode code() {
    return code;
  }

  Map<String, Fact> facts() {
    return facts;
  }
}
