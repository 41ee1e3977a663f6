package dev.suunta.adapters.web.strategy;

import dev.suunta.adapters.web.page.Frame;
import dev.suunta.adapters.web.page.Visits;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.strategy.driving.ReadStrategy;
import dev.suunta.application.strategy.driving.ReadStrategy.Which;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;

/** Shows the strategy and how it came to be. */
public final class StrategyPages {
  /** Revisions on the page; at two a year these are ten years. */
  private static final int HISTORY = 20;

  private final ReadStrategy strategies;
  private final ManageNetworks networks;
  private final Visits visits;

  public StrategyPages(ReadStrategy strategies, ManageNetworks networks, Visits visits) {
    this.strategies = strategies;
    this.networks = networks;
    this.visits = visits;
  }

  /** {@code GET /strategy}, or {@code ?revision=3} for one of its revisions. */
  public void show(Context ctx) {
    var owner = visits.owner();
    var words = visits.words(ctx).knowing(networks.list(owner));
    var frame = visits.frame(ctx, words, words.say("nav.STRATEGY"), Frame.Place.STRATEGY);
    var asked = Optional.ofNullable(ctx.queryParam("revision"));
    var shown = strategies.show(owner, asked.map(StrategyPages::which).orElse(new Which.Current()));
    if (shown.isEmpty() && asked.isPresent()) {
      throw new HttpResponseException(HttpStatus.NOT_FOUND.getCode());
    }
    if (shown.isEmpty()) {
      visits.show(ctx, "strategyEmpty", Map.of("page", frame));
      return;
    }
    var history = strategies.history(owner, Integer.MAX_VALUE, HISTORY);
    var view = new StrategyPresenter(words).present(shown.get(), history);
    visits.show(ctx, "strategy", Map.of("page", frame, "view", view));
  }

  private static Which which(String number) {
    try {
      return new Which.Numbered(Integer.parseInt(number));
    } catch (NumberFormatException e) {
      throw new HttpResponseException(HttpStatus.NOT_FOUND.getCode());
    }
  }
}
