package dev.suunta.adapters.files.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.files.strategy.Strategies;
import dev.suunta.adapters.files.strategy.YamlStrategyDocuments;
import dev.suunta.application.documents.Document;
import dev.suunta.domain.network.Acceptance;
import dev.suunta.domain.network.CountingRule;
import dev.suunta.domain.network.MediaKind;
import dev.suunta.domain.network.MediaLimits;
import dev.suunta.domain.network.Network;
import dev.suunta.domain.network.NetworkId;
import dev.suunta.domain.network.Reach;
import dev.suunta.domain.network.TextLimit;
import dev.suunta.domain.network.Tie;
import dev.suunta.domain.network.Way;
import dev.suunta.domain.strategy.CallStance;
import dev.suunta.domain.strategy.GoalId;
import dev.suunta.domain.strategy.GoalIdea;
import dev.suunta.domain.strategy.GroupId;
import dev.suunta.domain.strategy.KnownNetwork;
import dev.suunta.domain.strategy.NetworkCharter;
import dev.suunta.domain.strategy.Standing;
import dev.suunta.domain.strategy.Strategy;
import dev.suunta.domain.strategy.Topic;
import dev.suunta.domain.strategy.TopicId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class YamlNetworkDocumentsTest {
  private final YamlNetworkDocuments documents = new YamlNetworkDocuments();

  @Test
  void comesWithElevenNetworksInTheOrderOfTheirOffer() {
    assertThat(documents.builtIn())
        .extracting(known -> known.network().id().value())
        .containsExactly(
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
    assertThat(documents.builtIn()).noneMatch(KnownNetwork::own);
  }

  @Test
  void countsAsTheNetworksCount() {
    assertThat(of("x").network().accepts(Way.BY_HAND).text())
        .containsExactly(new TextLimit(CountingRule.X_WEIGHTED, 280));
    assertThat(of("bluesky").network().accepts(Way.BY_API).text())
        .containsExactly(
            new TextLimit(CountingRule.GRAPHEMES, 300),
            new TextLimit(CountingRule.UTF8_BYTES, 3000));
    assertThat(of("linkedin").network().accepts(Way.BY_API).text())
        .containsExactly(new TextLimit(CountingRule.LINKEDIN_ESCAPED, 3000));
    var youtube = of("youtube").network().accepts(Way.BY_HAND);
    assertThat(youtube.title()).contains(new TextLimit(CountingRule.CODE_POINTS, 100));
    assertThat(youtube.titleRequired()).isTrue();
    assertThat(youtube.refused()).containsExactlyInAnyOrder((int) '<', (int) '>');
  }

  @Test
  void asksForMediaWhereNothingGoesWithoutThem() {
    assertThat(documents.builtIn())
        .filteredOn(known -> known.network().accepts(Way.BY_HAND).media().atLeast() == 1)
        .extracting(known -> known.network().id().value())
        .containsExactly("instagram", "youtube", "tiktok", "snapchat", "pinterest");
  }

  @Test
  void knowsNoWayByApiToAFacebookProfile() {
    assertThat(of("facebook").network().accepts()).containsOnlyKeys(Way.BY_HAND);
  }

  @Test
  void offersTheGroundRulesOfTheCharter() {
    assertThat(of("facebook").groundRules().audience().orElseThrow().reach())
        .isEqualTo(Reach.GROUP);
    assertThat(of("linkedin").groundRules().call()).isEqualTo(CallStance.ALWAYS);
    assertThat(of("x").groundRules().call()).isEqualTo(CallStance.LEANS);
    assertThat(of("youtube").groundRules().standing()).isInstanceOf(Standing.Experiment.class);
    assertThat(of("linkedin").groundRules().unwelcome()).contains(new TopicId("children"));
    assertThat(of("snapchat").groundRules().unwelcome()).contains(new TopicId("job"));
  }

  @Test
  void offersGroundRulesThatNameOnlyStartingGoalsAndTopicsOfTheExample() {
    var example =
        ((Document.Read<Strategy>)
                new YamlStrategyDocuments()
                    .read(
                        new YamlStrategyDocuments().example("en").getBytes(StandardCharsets.UTF_8)))
            .content();
    var goals =
        Arrays.stream(GoalIdea.values())
            .filter(GoalIdea::isStarting)
            .map(GoalIdea::goalId)
            .toList();
    var topics = example.topics().stream().map(Topic::id).toList();

    assertThat(documents.builtIn())
        .allSatisfy(
            known -> {
              var rules = known.groundRules();
              assertThat(rules.goals()).isNotEmpty().isSubsetOf(goals);
              assertThat(rules.cares()).isNotEmpty().isSubsetOf(topics);
              assertThat(rules.unwelcome()).isNotEmpty().isSubsetOf(topics);
              assertThat(rules.contradictions()).isEmpty();
              assertThat(rules.hours()).isNotEmpty();
              assertThat(rules.minutesPerWeek()).isPresent();
              assertThat(known.network().reaches())
                  .contains(rules.audience().orElseThrow().reach());
              assertThat(known.network().exportPage()).isPresent();
            });
  }

  @Test
  void writesSizesAsAPersonWould() {
    assertThat(documents.write(of("youtube"))).contains("video: 256 GB\n");
    assertThat(documents.write(of("mastodon"))).contains("image: 16 MiB\n", "video: 99 MiB\n");
    assertThat(documents.write(of("x"))).contains("image: 5 MB\n", "video: unknown\n");
  }

  @Property(tries = 300)
  void readsBackWhatItWrote(@ForAll("networks") KnownNetwork network) {
    var written = documents.write(network);

    assertThat(read(written)).as(written).isEqualTo(new Document.Read<>(network));
  }

  @Test
  void readsBackTheBuiltInOnesAsTheOwnersOwn() {
    for (var known : documents.builtIn()) {
      var own = new KnownNetwork(known.network(), known.groundRules(), true);
      assertThat(read(documents.write(known))).isEqualTo(new Document.Read<>(own));
    }
  }

  @Provide
  Arbitrary<KnownNetwork> networks() {
    var limits =
        Combinators.combine(
                Arbitraries.of(CountingRule.class), Arbitraries.integers().greaterOrEqual(1))
            .as(TextLimit::new);
    var sizes = Arbitraries.longs().greaterOrEqual(1).optional();
    var media =
        Combinators.combine(
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(3, 40).optional(),
                Arbitraries.maps(Arbitraries.of(MediaKind.class), sizes),
                limits.optional())
            .as(
                (least, most, bytes, description) ->
                    new MediaLimits(least, Strategies.optional(most), bytes, description));
    var characters = Arbitraries.integers().between(0, Character.MAX_CODE_POINT).set().ofMaxSize(5);
    var acceptances =
        Combinators.combine(
                limits.list().ofMaxSize(3),
                Arbitraries.of(true, false),
                limits.optional(),
                Arbitraries.of(true, false),
                characters,
                media)
            .as(
                (text, required, title, titleRequired, refused, files) ->
                    new Acceptance(
                        text, required, title, titleRequired && title.isPresent(), refused, files));
    var links =
        Arbitraries.of(
            "https://e.fi/?t={text}&u={url}", "http://e.fi", "https://e.fi/#text={text}");
    var pages = Arbitraries.of("https://e.fi/a?b=%20#c", "http://e.fi:8080/x").map(URI::create);
    return Strategies.slugs()
        .map(NetworkId::new)
        .flatMap(
            id ->
                Combinators.combine(
                        Strategies.lines(60),
                        Arbitraries.of(Tie.class),
                        Arbitraries.of(Reach.class).set().ofMinSize(1),
                        Arbitraries.maps(Arbitraries.of(Way.class), acceptances),
                        links.optional(),
                        pages.optional(),
                        Strategies.charters(
                            id,
                            Set.of(new GoalId("work"), new GoalId("on")),
                            Set.of(new TopicId("a"), new TopicId("1"), new TopicId("null")),
                            Set.of(new GroupId("camp"))))
                    .as(
                        (name, tie, reaches, accepts, link, page, rules) ->
                            new KnownNetwork(
                                new Network(
                                    id, name, tie, with(reaches, rules), accepts, link, page),
                                rules,
                                true)));
  }

  /** Ground rules are for readers whom the network offers. */
  private static Set<Reach> with(Set<Reach> reaches, NetworkCharter rules) {
    var all = new HashSet<>(reaches);
    rules.audience().ifPresent(audience -> all.add(audience.reach()));
    return all;
  }

  private KnownNetwork of(String id) {
    return documents.builtIn().stream()
        .filter(known -> known.network().id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Document<KnownNetwork> read(String document) {
    return documents.read(document.getBytes(StandardCharsets.UTF_8));
  }
}
