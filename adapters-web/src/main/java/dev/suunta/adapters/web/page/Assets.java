package dev.suunta.adapters.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The files that pages load, all from here. Each stands under a path with its own fingerprint, so
 * that a browser may keep it for ever; nothing else can be asked for, so there is no path to climb.
 */
public final class Assets {
  /** Where they stand. */
  public static final String ROOT = "/assets/";

  private static final String OWN = "/dev/suunta/adapters/web/assets/";
  private static final String HTMX = "org.webjars.npm/htmx.org";

  /** Inter and Source Serif 4, under the SIL Open Font License; Latin scripts only. */
  private static final List<String> FONTS =
      List.of(
          "inter-latin.woff2",
          "inter-latin-ext.woff2",
          "source-serif-4-latin.woff2",
          "source-serif-4-latin-ext.woff2");

  private final Map<String, Asset> byPath = new HashMap<>();
  private final Map<String, String> paths = new HashMap<>();

  private record Asset(byte[] bytes, String type) {}

  public Assets() {
    for (var font : FONTS) {
      add(font, "font/woff2", read(OWN + font));
    }
    add("suunta.css", "text/css; charset=utf-8", withPaths(read(OWN + "suunta.css")));
    add("suunta.js", "text/javascript; charset=utf-8", read(OWN + "suunta.js"));
    add("suunta.svg", "image/svg+xml", read(OWN + "suunta.svg"));
    add(
        "htmx.js",
        "text/javascript; charset=utf-8",
        read("/META-INF/resources/webjars/htmx.org/" + htmxVersion() + "/dist/htmx.min.js"));
  }

  /** The style sheet names its fonts by their files; a browser needs the paths they stand under. */
  private byte[] withPaths(byte[] styles) {
    var text = new String(styles, StandardCharsets.UTF_8);
    for (var font : FONTS) {
      text = text.replace("url(" + font + ")", "url(" + path(font) + ")");
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The path of an asset, with its fingerprint. */
  public String path(String name) {
    return Optional.ofNullable(paths.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no asset " + name));
  }

  /** Answers a request below {@link #ROOT}. */
  public void serve(Context ctx) {
    var asset = byPath.get(ctx.path());
    if (asset == null) {
      throw new HttpResponseException(HttpStatus.NOT_FOUND.getCode());
    }
    ctx.header("Cache-Control", "public, max-age=31536000, immutable");
    ctx.contentType(asset.type()).result(asset.bytes());
  }

  private void add(String name, String type, byte[] bytes) {
    var dot = name.lastIndexOf('.');
    var path = ROOT + name.substring(0, dot) + "-" + fingerprint(bytes) + name.substring(dot);
    byPath.put(path, new Asset(bytes, type));
    paths.put(name, path);
  }

  private static String htmxVersion() {
    var properties = new Properties();
    try (var in = Assets.class.getResourceAsStream("/META-INF/maven/" + HTMX + "/pom.properties")) {
      if (in == null) {
        throw new IllegalStateException("htmx is not on the class path");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "");
  }

  private static byte[] read(String resource) {
    try (var in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fingerprint(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
