package salient.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import salient.cli.Pages;

/** One Chromium for all tests of a process, and the pages that they open from disk. What a page complains of or asks for is kept. */
final class Browsing {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static final Browser BROWSER = launch();
    private static final Path FOLDER = folder();
    private static final Path ALL = written("all.html", Pages.ofAllReadings(workspace(), "latakia-2014"));
    private static final Path ONE = written("one.html", Pages.ofDefaultReading(workspace(), "latakia-2014"));

    private Browsing() {}

    /** How large the window is and what it is like. */
    record Screen(int width, int height, ColorScheme colors, boolean touch) {
        static final Screen DESK = new Screen(1440, 900, ColorScheme.LIGHT, false);
        static final Screen TABLET = new Screen(1024, 768, ColorScheme.LIGHT, false);
        static final Screen PHONE = new Screen(390, 844, ColorScheme.LIGHT, true);

        Screen dark() {
            return new Screen(width, height, ColorScheme.DARK, touch);
        }

        @Override
        public String toString() {
            return width + "x" + height + (colors == ColorScheme.DARK ? "-dark" : "");
        }
    }

    /** A page in a window of its own, and all that it complained of, or asked for beyond its own file. */
    record Visit(Page page, List<String> complaints) implements AutoCloseable {
        /** Makes the record, as it was written, the variable {@code record} of scripts. */
        void unpackRecord() {
            page.evaluate("""
                    async () => {
                      const part = async (id) => {
                        const packed = atob(document.getElementById(id).textContent);
                        const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
                        const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
                        return JSON.parse(await new Response(text).text());
                      };
                      const [record, evidence] = [await part("record"), await part("evidence")];
                      const readings = record.readings.map((reading, i) => ({ ...reading, ...evidence.readings[i] }));
                      window.record = { ...record, ...evidence, readings };
                    }
                    """);
        }

        String text(String selector) {
            return page.locator(selector).innerText();
        }

        @Override
        public void close() {
            page.context().close();
        }
    }

    static Path workspace() {
        return salient.testkit.Repository.ROOT;
    }

    /** The page of all readings of the first campaign. */
    static Path all() {
        return ALL;
    }

    /** The page of its default reading alone. */
    static Path one() {
        return ONE;
    }

    /** Opens {@code file} at {@code hash}, which may be empty, and waits until it is whole: its map drawn and its account written. */
    static Visit open(Path file, String hash, Screen screen) {
        BrowserContext context = BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setColorScheme(screen.colors())
                .setHasTouch(screen.touch()));
        List<String> complaints = new ArrayList<>();
        String own = file.toUri().toString().replace("file:/", "file:///").replace("file://///", "file:///");
        context.route("**/*", route -> answer(route, own, complaints));
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add("console: " + message.text()));
        page.setDefaultTimeout(8000);
        page.onPageError(error -> complaints.add("error: " + error));
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.navigate(own + hash);
        page.waitForSelector("html[data-whole=yes]");
        return new Visit(page, complaints);
    }

    private static void answer(Route route, String own, List<String> complaints) {
        String url = route.request().url();
        if (url.startsWith(own) || url.startsWith("data:")) {
            route.resume();
        } else {
            complaints.add("request: " + url);
            route.abort();
        }
    }

    static Path written(String name, byte[] page) {
        try {
            return Files.write(FOLDER.resolve(name), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Path.of(System.getProperty("salient.pages")))
                    .toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Browser launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close the browser"));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("salient.chromium")))
                        .setArgs(ARGUMENTS));
    }
}
