package dev.suunta.adapters.web.baseline;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An address of a page, to be put together. */
record Address(String path, String query) {
  static final Address OVERVIEW = of("/fresh-start");
  static final Address NEXT = of("/fresh-start/next");
  static final Address SKIM = of("/fresh-start/skim");
  static final Address REST = of("/fresh-start/rest");
  static final Address WORKSHEET = of("/fresh-start/worksheet");
  static final Address TO_CALL = of("/to-call");
  static final Address HEAR_FROM = of("/hear-from");

  static Address of(String path) {
    return new Address(path, "");
  }

  /** The same and this, unless it is empty. */
  Address and(String name, Object value) {
    var text = value.toString();
    return text.isEmpty()
        ? this
        : new Address(
            path,
            query
                + (query.isEmpty() ? "?" : "&")
                + name
                + "="
                + URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  /** The same and this, if it is there. */
  Address and(String name, Optional<?> value) {
    return value.map(each -> and(name, each)).orElse(this);
  }

  /** Leads there after a form was sent. */
  void follow(Context ctx) {
    ctx.redirect(toString(), HttpStatus.SEE_OTHER);
  }

  /** Leads to a place on it. */
  void follow(Context ctx, String place) {
    ctx.redirect(this + (place.isEmpty() ? "" : "#" + place), HttpStatus.SEE_OTHER);
  }

  @Override
  public String toString() {
    return path + query;
  }
}
