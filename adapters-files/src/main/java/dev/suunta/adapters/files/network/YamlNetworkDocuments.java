package dev.suunta.adapters.files.network;

import static dev.suunta.application.documents.DocumentProblemCode.ADDRESS_UNREADABLE;
import static dev.suunta.application.documents.DocumentProblemCode.KEY_MISSING;
import static dev.suunta.application.documents.DocumentProblemCode.TWICE;

import dev.suunta.adapters.files.strategy.Choices;
import dev.suunta.adapters.files.strategy.GroundRulesYaml;
import dev.suunta.adapters.files.strategy.References;
import dev.suunta.adapters.files.yaml.Format;
import dev.suunta.adapters.files.yaml.Problems;
import dev.suunta.adapters.files.yaml.Resources;
import dev.suunta.adapters.files.yaml.YamlFields;
import dev.suunta.adapters.files.yaml.YamlParser;
import dev.suunta.adapters.files.yaml.YamlWriter;
import dev.suunta.application.documents.Document;
import dev.suunta.application.network.driven.NetworkDocuments;
import dev.suunta.domain.finding.Fact;
import dev.suunta.domain.network.Acceptance;
import dev.suunta.domain.network.Network;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.network.Tie;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.strategy.Audience;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.TopicId;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Networks as YAML documents; those that come with Suunta lie beside this class. */
public final class YamlNetworkDocuments implements NetworkDocuments {
  private static final List<String> BUILT_IN =
      List.of(
          "facebook",
          "instagram",
          "threads",
          "linkedin",
          "x",
          "youtube",
          "bluesky",
          "mastodon",
          "tiktok",
          "snapchat",
          "pinterest");

  private static final String ID = "id";
  private static final String NAME = "name";
  private static final String TIE = "tie";
  private static final String REACHES = "reaches";
  private static final String AUDIENCE = "audience";
  private static final String COMPOSE = "compose-link";
  private static final String EXPORT = "export-page";
  private static final String PUBLISHING = "publishing";
  private static final String GROUND_RULES = "ground-rules";

  private static final Map<String, Tie> TIES = Choices.of(Tie.class);
  private static final Map<String, Reach> ALL_REACHES = Choices.of(Reach.class);

  private final List<KnownNetwork> builtIn = BUILT_IN.stream().map(this::load).toList();

  @Override
  public List<KnownNetwork> builtIn() {
    return builtIn;
  }

  private KnownNetwork load(String name) {
    var document = read(Resources.bytes(YamlNetworkDocuments.class, name + ".yaml"), false);
    if (document instanceof Document.Read<KnownNetwork> known) {
      return known.content();
    }
    throw new IllegalStateException(name + " cannot be read: " + document);
  }

  @Override
  public Document<KnownNetwork> read(byte[] content) {
    return read(content, true);
  }

  private static Document<KnownNetwork> read(byte[] content, boolean own) {
    var problems = new Problems();
    var known =
        YamlParser.read(content, problems)
            .map(mapping -> YamlFields.of(mapping, problems))
            .filter(Format::isKnown)
            .flatMap(fields -> known(fields, own));
    return known.isPresent() && problems.isEmpty()
        ? new Document.Read<>(known.get())
        : problems.unreadable();
  }

  private static Optional<KnownNetwork> known(YamlFields fields, boolean own) {
    fields.require(ID);
    var id = fields.id(ID, NetworkId::new);
    fields.require(NAME);
    var name = fields.line(NAME, 60);
    fields.require(TIE);
    var tie = fields.choice(TIE, TIES);
    fields.require(REACHES);
    var reaches = reaches(fields);
    var compose = fields.scalar(COMPOSE).map(scalar -> scalar.value());
    if (compose.isPresent()) {
      address(fields, COMPOSE, compose.get().replace("{text}", "t").replace("{url}", "u"));
    }
    var export = fields.scalar(EXPORT).flatMap(scalar -> address(fields, EXPORT, scalar.value()));
    var accepts = fields.fields(PUBLISHING).map(YamlNetworkDocuments::accepts).orElse(Map.of());
    fields.require(GROUND_RULES);
    var rules =
        fields
            .fields(GROUND_RULES)
            .flatMap(
                inner ->
                    GroundRulesYaml.read(inner, id.orElse(new NetworkId("unknown")), References.ANY)
                        .map(read -> offered(inner, read, reaches)));
    fields.refuseOthers();
    if (!fields.problems().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new KnownNetwork(
            new Network(
                id.orElseThrow(),
                name.orElseThrow(),
                tie.orElseThrow(),
                reaches,
                accepts,
                compose,
                export),
            rules.orElseThrow(),
            own));
  }

  /** Tells where the ground rules are for readers that the network does not offer. */
  private static NetworkCharter offered(
      YamlFields fields, NetworkCharter rules, Set<Reach> reaches) {
    var asked = rules.audience().map(Audience::reach);
    if (asked.isPresent() && !reaches.isEmpty() && !reaches.contains(asked.get())) {
      var words = reaches.stream().map(Choices::word).collect(Collectors.toSet());
      fields
          .scalar(AUDIENCE)
          .ifPresent(scalar -> fields.unknown(AUDIENCE, scalar, scalar.value(), words));
    }
    return rules;
  }

  private static Set<Reach> reaches(YamlFields fields) {
    var reaches = EnumSet.noneOf(Reach.class);
    var scalars = fields.list(REACHES, Reach.values().length);
    for (var scalar : scalars) {
      var reach = fields.choice(REACHES, scalar, ALL_REACHES);
      if (reach.isPresent() && !reaches.add(reach.get())) {
        fields.problems().add(TWICE, scalar.place(), Fact.of(REACHES), Fact.of(scalar.value()));
      }
    }
    if (scalars.isEmpty()) {
      // A network where nobody sees a post is as good as one that does not say.
      fields
          .entry(REACHES)
          .ifPresent(entry -> fields.problems().add(KEY_MISSING, entry.place(), Fact.of(REACHES)));
    }
    return reaches;
  }

  private static Optional<URI> address(YamlFields fields, String key, String address) {
    try {
      var uri = new URI(address);
      if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException unreadable) {
      // Told below, as an address of another kind is.
    }
    fields
        .scalar(key)
        .ifPresent(
            scalar ->
                fields
                    .problems()
                    .add(
                        ADDRESS_UNREADABLE,
                        scalar.place(),
                        Fact.of(key),
                        Problems.quote(scalar.value())));
    return Optional.empty();
  }

  private static Map<Way, Acceptance> accepts(YamlFields fields) {
    Map<Way, Acceptance> accepts = new EnumMap<>(Way.class);
    for (var way : Way.values()) {
      fields
          .fields(Choices.word(way))
          .ifPresent(inner -> accepts.put(way, AcceptanceYaml.read(inner)));
    }
    fields.refuseOthers();
    return accepts;
  }

  @Override
  public String write(KnownNetwork known) {
    var network = known.network();
    var out = new YamlWriter();
    out.comment(
        "A network: what it takes by each way of publishing, and the ground rules offered for it.",
        "",
        "tie:     friend, connect (both agreed), follow, subscribe (one reads the other)",
        "reaches: how far one may let a post be seen: me, group, connections, unlisted, public",
        "text:    limits that all must hold, such as 300 graphemes; what is unknown is left out");
    Format.write(out).blank();
    out.text(ID, network.id().value());
    out.text(NAME, network.name());
    out.text(TIE, Choices.word(network.tie()));
    out.list(
        REACHES,
        Stream.of(Reach.values()).filter(network.reaches()::contains).map(Choices::word).toList());
    network.composeLink().ifPresent(link -> out.text(COMPOSE, link));
    network.exportPage().ifPresent(page -> out.text(EXPORT, page.toString()));
    if (!network.accepts().isEmpty()) {
      out.blank().mapping(PUBLISHING, () -> writeWays(out, network));
    }
    out.blank().mapping(GROUND_RULES, () -> write(out, known.groundRules()));
    return out.toString();
  }

  private static void writeWays(YamlWriter out, Network network) {
    for (var way : Way.values()) {
      if (network.accepts().containsKey(way)) {
        out.mapping(Choices.word(way), () -> AcceptanceYaml.write(out, network.accepts(way)));
      }
    }
  }

  private static void write(YamlWriter out, NetworkCharter charter) {
    var goals = charter.goals().stream().sorted(Comparator.comparing(GoalId::value)).toList();
    var topics =
        Stream.concat(charter.cares().stream(), charter.unwelcome().stream())
            .distinct()
            .sorted(Comparator.comparing(TopicId::value))
            .toList();
    GroundRulesYaml.write(out, charter, goals, topics);
  }
}
