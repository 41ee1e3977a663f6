package dev.suunta.adapters.files.post;

import static dev.suunta.application.documents.DocumentProblemCode.HEADING_UNREADABLE;

import dev.suunta.adapters.files.strategy.AudienceText;
import dev.suunta.adapters.files.yaml.Place;
import dev.suunta.adapters.files.yaml.Problems;
import dev.suunta.adapters.files.yaml.YamlFields;
import dev.suunta.adapters.files.yaml.YamlParser;
import dev.suunta.adapters.files.yaml.YamlWriter;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.shared.Slug;
import dev.suunta.domain.strategy.Audience;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/**
 * The line that begins a rendition: {@code ## facebook {audience: group camp, account: eevajo}}. A
 * question mark stands for a network that is not said.
 *
 * @param line the whole line
 * @param place where it stands
 * @param isReadable whether it says where its rendition stands; told already if not
 */
record Heading(
    String line,
    Place place,
    boolean isReadable,
    Optional<NetworkId> network,
    Optional<String> handle,
    Optional<Audience> audience,
    Optional<String> title) {
  private static final String UNSAID = "?";
  private static final String AUDIENCE = "audience";
  private static final String ACCOUNT = "account";
  private static final String TITLE = "title";

  /** The heading of a rendition that has none. */
  static Heading none(Place place) {
    return none("", place, true);
  }

  private static Heading none(String line, Place place, boolean isReadable) {
    return new Heading(
        line,
        place,
        isReadable,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Reads one; what cannot be read is told and left out. */
  static Heading read(String line, int number, Problems problems) {
    var start = 2;
    while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    var end = start;
    while (end < line.length() && line.charAt(end) != '{' && line.charAt(end) != ' ') {
      end++;
    }
    var brace = end;
    while (brace < line.length() && Character.isWhitespace(line.charAt(brace))) {
      brace++;
    }
    var name = line.substring(start, end).strip().toLowerCase(Locale.ROOT);
    var attributes = line.substring(brace).strip();
    var place = new Place(number, 1);
    var isReadable =
        (name.equals(UNSAID) || Slug.isOne(name))
            && (attributes.isEmpty() || (attributes.startsWith("{") && attributes.endsWith("}")));
    if (!isReadable) {
      problems.add(HEADING_UNREADABLE, place, Problems.quote(line.strip()));
      return none(line.strip(), place, false);
    }
    var network =
        name.equals(UNSAID) ? Optional.<NetworkId>empty() : Optional.of(new NetworkId(name));
    var column = 1 + line.codePointCount(0, brace);
    var fields =
        attributes.isEmpty()
            ? Optional.<YamlFields>empty()
            : YamlParser.read(attributes, new Place(number, column), problems)
                .map(mapping -> YamlFields.of(mapping, problems));
    var heading =
        new Heading(
            line.strip(),
            place,
            true,
            network,
            fields.flatMap(inner -> inner.line(ACCOUNT, 300)),
            fields.flatMap(inner -> AudienceText.read(inner, AUDIENCE, Optional.empty())),
            fields.flatMap(inner -> inner.line(TITLE, 500)));
    fields.ifPresent(YamlFields::refuseOthers);
    return heading;
  }

  /** Whether both would stand at the same place. */
  boolean isBesides(Heading other) {
    return network.equals(other.network)
        && handle.equals(other.handle)
        && audience.equals(other.audience);
  }

  static String write(PostDraft.Version version) {
    var attributes = new ArrayList<String>();
    version
        .audience()
        .ifPresent(
            audience -> {
              attributes.add(AUDIENCE);
              attributes.add(AudienceText.write(audience));
            });
    version
        .handle()
        .ifPresent(
            handle -> {
              attributes.add(ACCOUNT);
              attributes.add(handle);
            });
    version
        .title()
        .ifPresent(
            title -> {
              attributes.add(TITLE);
              attributes.add(title);
            });
    return "## "
        + version.network().map(NetworkId::value).orElse(UNSAID)
        + (attributes.isEmpty() ? "" : " " + YamlWriter.flow(attributes));
  }
}
