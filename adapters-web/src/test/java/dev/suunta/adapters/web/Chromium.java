package dev.suunta.adapters.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The machine's own Chromium, started once for all tests; {@code SUUNTA_CHROMIUM} says where it is,
 * as a system property or in the environment.
 */
final class Chromium {
  private static final Path EXECUTABLE =
      Path.of(
          Optional.ofNullable(System.getProperty("SUUNTA_CHROMIUM"))
              .or(() -> Optional.ofNullable(System.getenv("SUUNTA_CHROMIUM")))
              .orElse("/usr/bin/chromium"));

  private static final Playwright PLAYWRIGHT = Playwright.create();
  private static final Browser BROWSER = launch();

  private Chromium() {}

  private static Browser launch() {
    if (!Files.isExecutable(EXECUTABLE)) {
      throw new IllegalStateException(
          "no Chromium at " + EXECUTABLE + "; say where it is with SUUNTA_CHROMIUM");
    }
    Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    return PLAYWRIGHT
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(EXECUTABLE)
                .setHeadless(true)
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }

  /** How somebody looks at a page. */
  record Look(int width, int height, ColorScheme scheme, boolean scripts) {
    static final Look WIDE = new Look(1280, 900, ColorScheme.LIGHT, true);

    Look dark() {
      return new Look(width, height, ColorScheme.DARK, scripts);
    }

    Look narrow() {
      return new Look(360, 740, scheme, scripts);
    }

    Look withoutScripts() {
      return new Look(width, height, scheme, false);
    }
  }

  /** A browser window of its own, which notes what it asked for and what it complained about. */
  static final class Window implements AutoCloseable {
    final List<String> asked = new ArrayList<>();
    final List<String> complaints = new ArrayList<>();
    final Page page;
    private final BrowserContext context;

    private Window(Look look) {
      context =
          BROWSER.newContext(
              new Browser.NewContextOptions()
                  .setViewportSize(look.width(), look.height())
                  .setColorScheme(look.scheme())
                  .setJavaScriptEnabled(look.scripts()));
      page = context.newPage();
      page.onRequest(request -> asked.add(request.url()));
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
              complaints.add(message.text());
            }
          });
      page.onPageError(complaints::add);
    }

    static Window of(Look look) {
      return new Window(look);
    }

    /** A window in which somebody has come in. */
    static Window entering(Look look, Browsing browsing) {
      var window = new Window(look);
      comeIn(window.page, browsing);
      return window;
    }

    /** Comes in by a new link, as far as to where it leads on. */
    static void comeIn(Page page, Browsing browsing) {
      page.navigate(browsing.server.newLink().toString());
      page.waitForURL(browsing.at("/strategy").toString());
    }

    /** Keeps a picture of the whole page among the build's products, to be looked at by people. */
    void picture(String name) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target", "pictures", name + ".png")));
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
