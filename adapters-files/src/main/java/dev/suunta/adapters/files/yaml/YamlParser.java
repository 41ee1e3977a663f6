package dev.suunta.adapters.files.yaml;

import static dev.suunta.application.documents.DocumentProblemCode.ALIAS_REFUSED;
import static dev.suunta.application.documents.DocumentProblemCode.EMPTY;
import static dev.suunta.application.documents.DocumentProblemCode.KEY_TWICE;
import static dev.suunta.application.documents.DocumentProblemCode.NESTED_TOO_DEEP;
import static dev.suunta.application.documents.DocumentProblemCode.TAG_REFUSED;
import static dev.suunta.application.documents.DocumentProblemCode.TOO_LARGE;
import static dev.suunta.application.documents.DocumentProblemCode.VALUE_WRONG_KIND;
import static dev.suunta.application.documents.DocumentProblemCode.YAML_BROKEN;
import static dev.suunta.application.documents.DocumentProblemCode.YAML_TAB;

import dev.suunta.adapters.files.yaml.YamlNode.Entry;
import dev.suunta.adapters.files.yaml.YamlNode.Mapping;
import dev.suunta.adapters.files.yaml.YamlNode.Refused;
import dev.suunta.adapters.files.yaml.YamlNode.Scalar;
import dev.suunta.adapters.files.yaml.YamlNode.Sequence;
import dev.suunta.domain.finding.Fact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Reads the YAML that people need: mappings, sequences and scalars. It goes through the events of
 * the document and keeps its own stack, so that neither aliases nor nesting can make it grow.
 */
public final class YamlParser {
  /** How many bytes of YAML are taken. */
  public static final int MOST_BYTES = 256 * 1024;

  /** How deep values may be nested. */
  public static final int MOST_DEPTH = 20;

  private final String text;
  private final Place start;
  private final Problems problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private Optional<YamlNode> root = Optional.empty();

  private YamlParser(String text, Place start, Problems problems) {
    this.text = text;
    this.start = start;
    this.problems = problems;
  }

  /** A collection that has not ended. */
  private record Open(CollectionStartEvent event, Place place, List<YamlNode> nodes) {}

  /** The mapping that a document's bytes hold, or nothing and the reasons among the problems. */
  public static Optional<Mapping> read(byte[] content, Problems problems) {
    return DocumentText.of(content, MOST_BYTES, problems)
        .flatMap(text -> read(text, Place.START, problems));
  }

  /**
   * The mapping that a text holds, or nothing and the reasons among the problems.
   *
   * @param start where the text begins in its document
   */
  public static Optional<Mapping> read(String text, Place start, Problems problems) {
    if (text.length() > MOST_BYTES) {
      problems.add(TOO_LARGE, start, Fact.of(MOST_BYTES));
      return Optional.empty();
    }
    if (!DocumentText.accepts(text, YamlParser::isPrintable, start, problems)) {
      return Optional.empty();
    }
    return new YamlParser(text, start, problems).mapping();
  }

  /** The characters that YAML lets stand unescaped. */
  static boolean isPrintable(int codePoint) {
    return (codePoint >= 0x20 && codePoint <= 0x7E)
        || codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || codePoint == 0x85
        || (codePoint >= 0xA0 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || codePoint >= 0x10000;
  }

  private Optional<Mapping> mapping() {
    if (!parse()) {
      return Optional.empty();
    }
    if (root.isEmpty()) {
      problems.add(EMPTY, start);
      return Optional.empty();
    }
    if (root.get() instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    if (!(root.get() instanceof Refused)) {
      problems.add(VALUE_WRONG_KIND, root.get().place(), Fact.of(""), Needed.MAPPING.fact());
    }
    return Optional.empty();
  }

  private boolean parse() {
    var settings =
        LoadSettings.builder().setUseMarks(true).setCodePointLimit(MOST_BYTES + 1).build();
    try {
      var documents = 0;
      for (var event : new Parse(settings).parseString(text)) {
        if (event.getEventId() == Event.ID.DocumentStart && ++documents == 2) {
          problems.add(YAML_BROKEN, place(event), Fact.of("a second document"));
          return false;
        }
        if (!take(event)) {
          return false;
        }
      }
      return true;
    } catch (RuntimeException broken) {
      // Not only YamlEngineException: a library's slip on a strange document is no reason to fall.
      tell(broken);
      return false;
    }
  }

  private boolean take(Event event) {
    switch (event.getEventId()) {
      case Alias -> {
        problems.add(ALIAS_REFUSED, place(event));
        add(new Refused(place(event)));
      }
      case Scalar -> {
        var scalar = (ScalarEvent) event;
        var node = new Scalar(place(event), scalar.getValue(), scalar.isPlain());
        add(isPlainData(scalar, scalar.getTag()) ? node : new Refused(node.place()));
      }
      case SequenceStart, MappingStart -> {
        if (open.size() == MOST_DEPTH) {
          problems.add(NESTED_TOO_DEEP, place(event), Fact.of(MOST_DEPTH));
          return false;
        }
        open.push(new Open((CollectionStartEvent) event, place(event), new ArrayList<>()));
      }
      case SequenceEnd -> {
        var ended = open.pop();
        add(finished(ended, new Sequence(ended.place(), ended.nodes())));
      }
      case MappingEnd -> {
        var ended = open.pop();
        add(finished(ended, new Mapping(ended.place(), entries(ended.nodes()))));
      }
      case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
    }
    return true;
  }

  private YamlNode finished(Open ended, YamlNode node) {
    return isPlainData(ended.event(), ended.event().getTag()) ? node : new Refused(ended.place());
  }

  private boolean isPlainData(NodeEvent event, Optional<String> tag) {
    if (tag.isPresent()) {
      problems.add(TAG_REFUSED, place(event), Problems.quote(tag.get()));
      return false;
    }
    // An anchor is refused with its aliases: alone it is of no use.
    if (event.getAnchor().isPresent() && !(event instanceof AliasEvent)) {
      problems.add(ALIAS_REFUSED, place(event));
      return false;
    }
    return true;
  }

  private void add(YamlNode node) {
    if (open.isEmpty()) {
      root = Optional.of(node);
    } else {
      open.peek().nodes().add(node);
    }
  }

  private List<Entry> entries(List<YamlNode> nodes) {
    var entries = new ArrayList<Entry>();
    var seen = new HashSet<String>();
    for (var index = 0; index + 1 < nodes.size(); index += 2) {
      var key = nodes.get(index);
      if (key instanceof Scalar scalar) {
        if (seen.add(scalar.value())) {
          entries.add(new Entry(key.place(), scalar.value(), nodes.get(index + 1)));
        } else {
          problems.add(KEY_TWICE, key.place(), Problems.quote(scalar.value()));
        }
      } else if (!(key instanceof Refused)) {
        problems.add(VALUE_WRONG_KIND, key.place(), Fact.of("?"), Needed.TEXT.fact());
      }
    }
    return entries;
  }

  private void tell(RuntimeException broken) {
    var detail = broken.getClass().getSimpleName();
    var place = start;
    if (broken instanceof MarkedYamlEngineException marked) {
      var mark = marked.getProblemMark().or(marked::getContextMark);
      place = mark.map(this::place).orElse(start);
      detail = marked.getProblem();
      var tab = mark.map(this::tab).orElse(-1);
      if (tab >= 0) {
        problems.add(YAML_TAB, new Place(place.line(), tab + 1));
        return;
      }
    }
    problems.add(YAML_BROKEN, place, Problems.quote(detail));
  }

  /** The column of the tab that the reader stumbled over, or -1 if it was something else. */
  private int tab(Mark mark) {
    var lines = text.split("\r\n|\r|\n", mark.getLine() + 2);
    var line = mark.getLine() < lines.length ? lines[mark.getLine()] : "";
    var column = 0;
    while (column < line.length() && (line.charAt(column) == ' ' || line.charAt(column) == '-')) {
      column++;
    }
    if (column == line.length() || line.charAt(column) != '\t') {
      column = mark.getColumn();
    }
    if (column >= line.length() || line.charAt(column) != '\t') {
      return -1;
    }
    return mark.getLine() == 0 ? column + start.column() - 1 : column;
  }

  private Place place(Event event) {
    return event.getStartMark().map(this::place).orElse(start);
  }

  private Place place(Mark mark) {
    var firstLine = mark.getLine() == 0;
    return new Place(
        start.line() + mark.getLine(), mark.getColumn() + (firstLine ? start.column() : 1));
  }
}
