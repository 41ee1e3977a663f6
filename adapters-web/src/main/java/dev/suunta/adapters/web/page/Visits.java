package dev.suunta.adapters.web.page;

import dev.suunta.adapters.web.access.Guard;
import dev.suunta.adapters.web.access.Session;
import dev.suunta.domain.shared.Actor;
import dev.suunta.domain.shared.Owner;
import dev.suunta.domain.shared.OwnerId;
import dev.suunta.domain.shared.Via;
import dev.suunta.texts.Language;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Knows who asks and in which language, and writes the page. */
public final class Visits {
  private static final String LANGUAGE = "lang";
  private static final int A_YEAR = 365 * 24 * 60 * 60;

  private final Guard guard;
  private final Supplier<Owner> owner;
  private final Assets assets;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "dev.suunta.adapters.web.templates");

  public Visits(Guard guard, Supplier<Owner> owner, Assets assets) {
    this.guard = guard;
    this.owner = owner;
    this.assets = assets;
  }

  /** Whose pages they are. */
  public OwnerId owner() {
    return owner.get().id();
  }

  /** Who decides on a page. */
  public Actor actor() {
    return new Actor(owner.get().name(), Via.PAGE);
  }

  /**
   * The words to answer in: what was asked for by {@code ?lang=}, else what was chosen before, else
   * the owner's language; whoever has not come in is answered as their browser asks, since the
   * owner's language is nobody else's business.
   */
  public Words words(Context ctx) {
    var asked = known(ctx.queryParam(LANGUAGE));
    asked.ifPresent(language -> remember(ctx, language));
    return Words.in(
        asked
            .or(() -> known(ctx.cookie(cookieName(ctx))))
            .orElseGet(
                () ->
                    guard.session(ctx).isPresent()
                        ? Language.of(owner.get().language())
                        : accepted(ctx)));
  }

  /** The words of a page that says what broke: the owner is not asked, for that may be broken. */
  Words wordsWithoutOwner(Context ctx) {
    return Words.in(
        known(ctx.queryParam(LANGUAGE))
            .or(() -> known(ctx.cookie(cookieName(ctx))))
            .orElseGet(() -> accepted(ctx)));
  }

  private static Optional<Language> known(String tag) {
    return Arrays.stream(Language.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst();
  }

  private static Language accepted(Context ctx) {
    var wanted = Optional.ofNullable(ctx.header("Accept-Language")).orElse("");
    try {
      return Locale.LanguageRange.parse(wanted.isBlank() ? "en" : wanted).stream()
          .map(Locale.LanguageRange::getRange)
          .filter(range -> range.startsWith("en") || range.startsWith("fi"))
          .findFirst()
          .map(Language::of)
          .orElse(Language.ENGLISH);
    } catch (IllegalArgumentException e) {
      return Language.ENGLISH;
    }
  }

  private static void remember(Context ctx, Language language) {
    var cookie = new Cookie(cookieName(ctx), language.tag());
    cookie.setPath("/");
    cookie.setMaxAge(A_YEAR);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    ctx.cookie(cookie);
  }

  private static String cookieName(Context ctx) {
    return Guard.cookieName(ctx) + "-" + LANGUAGE;
  }

  /** What stands around a page. */
  public Frame frame(Context ctx, Words words, String title, Frame.Place here) {
    return frame(ctx, words, title, here, address(ctx, here));
  }

  /** What stands around a page that comes in the other language at this address. */
  public Frame frame(Context ctx, Words words, String title, Frame.Place here, String address) {
    return new Frame(
        words, title, here, guard.session(ctx).map(Session::formToken).orElse(""), address, assets);
  }

  /** What is not there has no address to come back to; the strategy has. */
  private static String address(Context ctx, Frame.Place here) {
    if (here == Frame.Place.ELSEWHERE) {
      return Frame.Place.STRATEGY.path();
    }
    var query =
        ctx.queryParamMap().entrySet().stream()
            .filter(entry -> !entry.getKey().equals(LANGUAGE))
            .flatMap(
                entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
            .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&"));
    return here.path() + (query.isEmpty() ? "" : "?" + query);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Writes a page. */
  public void show(Context ctx, String template, Map<String, Object> model) {
    var output = new Utf8ByteOutput();
    templates.render(template + ".jte", model, output);
    ctx.contentType("text/html; charset=utf-8").result(output.toByteArray());
  }
}
