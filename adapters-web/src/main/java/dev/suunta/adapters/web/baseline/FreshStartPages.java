package dev.suunta.adapters.web.baseline;

import dev.suunta.adapters.web.page.Visits;
import dev.suunta.adapters.web.page.Words;
import dev.suunta.adapters.web.people.PeopleView.Choice;
import dev.suunta.adapters.web.people.PeopleView.Row;
import dev.suunta.application.baseline.driven.BaselineRepository.Count;
import dev.suunta.application.baseline.driven.BaselineRepository.Filter;
import dev.suunta.application.baseline.driving.ReadBaseline;
import dev.suunta.application.baseline.driving.ReadBaseline.Entry;
import dev.suunta.application.baseline.driving.SweepBaseline.Progress;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.people.driving.ReadPeople;
import dev.suunta.application.strategy.driving.ReadStrategy;
import dev.suunta.domain.baseline.Line;
import dev.suunta.domain.baseline.Proof;
import dev.suunta.domain.baseline.SweepOrder;
import dev.suunta.domain.network.NetworkId;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Whom the owner follows: how the sweep stands, and what one can do in it. */
public final class FreshStartPages {
  /** How many names a piece of news tells at the most. */
  private static final int MOST_TOLD = 10;

  /** What differs from what was decided; the rest is as it should be. */
  private static final List<Proof> NEWS =
      List.of(Proof.STILL_THERE, Proof.AGAIN, Proof.GONE, Proof.CANNOT_TELL, Proof.DONE);

  private final Means means;

  public FreshStartPages(
      Following ports,
      ReadPeople people,
      ReadStrategy strategies,
      ManageNetworks networks,
      Visits visits) {
    this.means = new Means(ports, people, strategies, networks, visits);
  }

  /** One by one. */
  public SweepPages sweep() {
    return new SweepPages(means);
  }

  /** All undecided ones in a list. */
  public SkimPages skim() {
    return new SkimPages(means);
  }

  /** All others in one decision. */
  public RestPages rest() {
    return new RestPages(means);
  }

  /** What is to be done on the networks. */
  public WorksheetPages worksheet() {
    return new WorksheetPages(means);
  }

  /** Whom to call. */
  public ToCallPages toCall() {
    return new ToCallPages(means);
  }

  /** From whom one would like to hear. */
  public HearFromPages hearFrom() {
    return new HearFromPages(means);
  }

  /** {@code GET /fresh-start}. */
  public void show(Context ctx) {
    var words = means.words(ctx);
    var progress = means.ports().sweep().progress(means.owner());
    means
        .visits()
        .show(
            ctx,
            "freshStart",
            Map.of(
                "page",
                means.frame(ctx, words, words.say("nav.FRESH_START"), Address.OVERVIEW),
                "view",
                new OverviewView(
                    progress.map(FreshStartPages::id).orElse(""),
                    progress
                        .map(now -> means.saying(words).day(now.baseline().startedAt()))
                        .orElse(""),
                    progress.isPresent() || isAnybodyFollowed(),
                    progress.map(now -> counts(now, words)).orElse(List.of()),
                    progress.map(new ByGround(words)::told).orElse(List.of()),
                    progress.map(now -> news(now, words)).orElse(List.of()),
                    progress.filter(now -> now.open(Optional.empty()) > 0).isPresent(),
                    progress.filter(now -> amount(now, FreshStartPages::isToDo) > 0).isPresent(),
                    orders(words),
                    notice(ctx, progress, words))));
  }

  private static String id(Progress progress) {
    return progress.baseline().id().value().toString();
  }

  private boolean isAnybodyFollowed() {
    return !means
        .people()
        .list(new ReadPeople.Query(means.owner(), "", Optional.empty(), true, Optional.empty(), 1))
        .rows()
        .isEmpty();
  }

  private static List<OverviewView.Counts> counts(Progress progress, Words words) {
    return progress.counts().stream()
        .map(Count::network)
        .distinct()
        .map(
            network ->
                new OverviewView.Counts(
                    words.network(network),
                    amount(progress, on(network).and(one -> one.state() == Line.State.KEEP)),
                    amount(
                        progress,
                        on(network)
                            .and(
                                one ->
                                    one.state() == Line.State.STOP_SEEING
                                        || one.state() == Line.State.PART)),
                    amount(progress, on(network).and(one -> one.state() == Line.State.OPEN)),
                    amount(progress, on(network).and(FreshStartPages::isToDo))))
        .toList();
  }

  private static Predicate<Count> on(NetworkId network) {
    return one -> one.network().equals(network);
  }

  private static boolean isToDo(Count count) {
    return count.todo() != Line.Todo.NOTHING;
  }

  private static int amount(Progress progress, Predicate<Count> which) {
    return progress.counts().stream().filter(which).mapToInt(Count::amount).sum();
  }

  private List<OverviewView.News> news(Progress progress, Words words) {
    return NEWS.stream()
        .filter(proof -> amount(progress, one -> one.proof() == proof) > 0)
        .map(proof -> news(proof, amount(progress, one -> one.proof() == proof), words))
        .toList();
  }

  private OverviewView.News news(Proof proof, int amount, Words words) {
    var said = words.say("fresh.proof." + proof.name(), amount);
    if (proof == Proof.DONE || proof == Proof.CANNOT_TELL) {
      return new OverviewView.News(said, List.of(), false);
    }
    var page =
        means
            .ports()
            .baseline()
            .list(
                new ReadBaseline.Query(
                    means.owner(),
                    new Filter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(proof)),
                    Optional.empty(),
                    MOST_TOLD));
    return new OverviewView.News(
        said,
        page.rows().stream().map(entry -> row(entry, words)).toList(),
        page.next().isPresent());
  }

  private Row row(Entry entry, Words words) {
    return new Row(
        entry.connection().person().value().toString(),
        means.saying(words).name(entry.connection()),
        words.say(
            "fresh.row",
            words.network(entry.line().network()),
            means.saying(words).stands(entry.line())));
  }

  private static List<Choice> orders(Words words) {
    return Arrays.stream(SweepOrder.values())
        .map(
            order ->
                new Choice(order.name(), words.texts().word(order), order == SweepOrder.OLDEST))
        .toList();
  }

  private static Optional<Notice> notice(Context ctx, Optional<Progress> progress, Words words) {
    var key = "fresh.now." + Asked.query(ctx, "did").orElse("");
    if (!words.knows(key)) {
      return Optional.empty();
    }
    var said = words.say(key, Asked.accounts(ctx));
    if (!key.endsWith(".rest")) {
      return Optional.of(new Notice(said, false, ""));
    }
    var isNobodyLeft = progress.filter(now -> now.open(Optional.empty()) == 0).isPresent();
    return Optional.of(
        new Notice(
            isNobodyLeft ? said + " " + words.say("fresh.hearFrom") : said, false, "overview"));
  }

  /**
   * {@code POST /fresh-start}: begins, unless another one was begun since the form was shown, which
   * a second click must not end.
   */
  public void begin(Context ctx) {
    var open = means.ports().sweep().progress(means.owner()).map(FreshStartPages::id).orElse("");
    var order =
        Arrays.stream(SweepOrder.values())
            .filter(each -> Asked.form(ctx, "order").filter(each.name()::equals).isPresent())
            .findFirst();
    if (order.isPresent() && open.equals(Asked.form(ctx, "open").orElse(""))) {
      means
          .ports()
          .sweep()
          .start(
              means.owner(),
              order.get(),
              Asked.form(ctx, "anew").isPresent(),
              means.visits().actor());
    }
    Address.OVERVIEW.follow(ctx);
  }
}
