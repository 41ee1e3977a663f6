package dev.suunta.adapters.files.exports;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One property of a card or an appointment.
 *
 * @param name its name, in capitals and without its group
 * @param parameters its parameters
 * @param value its value as it is written, but for quoted-printable, which is decoded
 */
public record ContentProperty(String name, List<Parameter> parameters, String value) {
  /**
   * A parameter; one with several values stands there once for each.
   *
   * @param name its name, in capitals; in vCard 2.1 a type may stand without one, and it is empty
   * @param value its value, without quotation marks
   */
  public record Parameter(String name, String value) {}

  public ContentProperty {
    parameters = List.copyOf(parameters);
  }

  /** The properties of a component, without those of components within it. */
  static List<ContentProperty> of(String component, String text) {
    var properties = new ArrayList<ContentProperty>();
    var rules = component.equals("VCARD") ? SyntaxRules.vcard() : SyntaxRules.iCalendar();
    var begun = component.equals("VCARD") ? "" : "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
    try (var reader = new VObjectReader(new Text(begun + text), rules)) {
      reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
      reader.parse(
          new VObjectDataAdapter() {
            @Override
            public void onProperty(VObjectProperty property, Context context) {
              var parents = context.getParentComponents();
              if (!parents.isEmpty() && parents.getLast().equals(component)) {
                properties.add(of(property));
              }
            }
          });
    } catch (IOException | RuntimeException unparsable) {
      // The library may throw unchecked exceptions at values that it did not foresee.
      return List.copyOf(properties);
    }
    return List.copyOf(properties);
  }

  /** The library reads single characters, for each of which the JDK's reader takes a lock. */
  private static final class Text extends Reader {
    private final String text;
    private int at;

    Text(String text) {
      this.text = text;
    }

    @Override
    public int read() {
      return at < text.length() ? text.charAt(at++) : -1;
    }

    @Override
    public int read(char[] characters, int from, int length) {
      if (at == text.length()) {
        return -1;
      }
      var count = Math.min(length, text.length() - at);
      text.getChars(at, at + count, characters, from);
      at += count;
      return count;
    }

    @Override
    public void close() {
      // Nothing was opened.
    }
  }

  private static ContentProperty of(VObjectProperty property) {
    var parameters = new ArrayList<Parameter>();
    for (var parameter : property.getParameters()) {
      var name = parameter.getKey() == null ? "" : parameter.getKey();
      parameter
          .getValue()
          .forEach(value -> parameters.add(new Parameter(Letters.capital(name), value)));
    }
    return new ContentProperty(
        Letters.capital(property.getName().strip()), parameters, property.getValue());
  }

  /** The first value of a parameter; empty if it is not there. */
  public Optional<String> parameter(String wanted) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(wanted))
        .map(Parameter::value)
        .findFirst();
  }

  /** The value as a text. */
  public String text() {
    return VObjectPropertyValues.unescape(value).strip();
  }

  /** The parts of a value that has parts, such as a name; each may have several values. */
  public List<List<String>> parts() {
    return VObjectPropertyValues.parseStructured(value);
  }
}
