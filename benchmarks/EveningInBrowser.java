import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A fresh start and its worksheet by keys alone in Chromium. Every three hundred keys the browser
 * is closed, as somebody would who takes a rest, and opened again at the same place: the next must
 * be the one that was shown.
 */
final class EveningInBrowser {
  private static final int KEYS_AT_A_SITTING = 300;

  private static final Page.WaitForConditionOptions PATIENCE =
      new Page.WaitForConditionOptions().setTimeout(3_000);

  private final Playwright playwright;
  private final String link;
  private final List<Double> times;
  private Browser browser;
  private Page page;
  private int loaded;
  private int lost;
  private int keys;

  /**
   * @param link where the pages are served, with what lets one in
   * @param times takes the milliseconds from each key to what it brought
   */
  EveningInBrowser(Playwright playwright, String link, List<Double> times) {
    this.playwright = playwright;
    this.link = link;
    this.times = times;
    sit(Optional.empty());
  }

  /** How many keys were pressed between two pages, where nobody heard them. */
  int lost() {
    return lost;
  }

  void run(IntFunction<String> key) {
    page.navigate(link);
    go(".places a[href='/fresh-start']");
    page.waitForSelector("a[href='/fresh-start/next']");
    go("a[href='/fresh-start/next']");
    page.waitForSelector("button[value=MET]");
    for (var press = 0; page.querySelector("button[value=MET]") != null; press++) {
      press(key.apply(press));
      restSometimes("h1");
    }
    go("a[href='/fresh-start/worksheet']");
    page.waitForSelector("[data-key=d]");
    while (page.querySelector("[data-key=d]") != null) {
      press("d");
      restSometimes("div[data-keys]");
    }
    browser.close();
  }

  private void restSometimes(String shown) {
    if (keys % KEYS_AT_A_SITTING == 0) {
      var before = page.locator(shown).first().innerText();
      var at = page.url();
      var kept = page.context().storageState();
      browser.close();
      sit(Optional.of(kept));
      page.navigate(at);
      var now = page.locator(shown).first().innerText();
      if (!now.equals(before)) {
        throw new IllegalStateException("it goes on at " + before + ", not at " + now);
      }
    }
  }

  private void sit(Optional<String> kept) {
    var options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(
                Path.of(
                    Optional.ofNullable(System.getenv("SUUNTA_CHROMIUM"))
                        .orElse("/usr/bin/chromium")))
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
    browser = playwright.chromium().launch(options);
    var context = new Browser.NewContextOptions();
    kept.ifPresent(context::setStorageState);
    page = browser.newContext(context).newPage();
    page.onDOMContentLoaded(done -> loaded++);
  }

  private void press(String key) {
    var at = System.nanoTime();
    var before = loaded;
    var name = key.equals(" ") ? "Space" : key;
    keys++;
    page.keyboard().press(name);
    try {
      page.waitForCondition(() -> loaded > before, PATIENCE);
    } catch (TimeoutError notTaken) {
      // Between two pages nobody hears a key; whoever sees that nothing happens presses it again.
      lost++;
      page.keyboard().press(name);
      page.waitForCondition(() -> loaded > before);
    }
    times.add((System.nanoTime() - at) / 1e6);
  }

  /** Tabs there and presses Enter. */
  private void go(String selector) {
    var wanted = page.locator(selector).first();
    for (var presses = 0; presses < 80; presses++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"))) {
        page.keyboard().press("Enter");
        return;
      }
    }
    throw new IllegalStateException("the keyboard does not reach " + selector);
  }
}
