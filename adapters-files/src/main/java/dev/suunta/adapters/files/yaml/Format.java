package dev.suunta.adapters.files.yaml;

import static dev.suunta.application.documents.DocumentProblemCode.FORMAT_MISSING;
import static dev.suunta.application.documents.DocumentProblemCode.FORMAT_UNKNOWN;

import dev.suunta.adapters.files.yaml.YamlNode.Scalar;
import dev.suunta.domain.finding.Fact;
import java.util.List;

/** The format number that every document begins with. */
public final class Format {
  private static final String KEY = "format";
  private static final int NUMBER = 1;

  private Format() {}

  /**
   * Whether the document can be read on. It cannot if it has a format of another number; a missing
   * number is told and the rest is read all the same, so that its problems are told with it.
   */
  public static boolean isKnown(YamlFields fields) {
    var format = fields.entry(KEY);
    if (format.isEmpty()) {
      fields.problems().add(FORMAT_MISSING, fields.owner());
      return true;
    }
    if (!(format.get().value() instanceof Scalar scalar)) {
      fields.wrongKind(KEY, format.get().value(), Needed.NUMBER);
      return false;
    }
    if (scalar.value().equals(Integer.toString(NUMBER))) {
      return true;
    }
    fields
        .problems()
        .add(
            FORMAT_UNKNOWN,
            scalar.place(),
            Problems.quote(scalar.value()),
            Fact.of(List.of(Integer.toString(NUMBER))));
    return false;
  }

  /** Writes the number. */
  public static YamlWriter write(YamlWriter out) {
    return out.number(KEY, NUMBER);
  }
}
