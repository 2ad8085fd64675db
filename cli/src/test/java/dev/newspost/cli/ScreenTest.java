package dev.newspost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private final StringWriter shown = new StringWriter();

    @Test
    void aLongRunThatIsWatchedShowsHowFarItIs() {
        try (Screen screen = new Screen(new PrintWriter(shown), () -> true, 0)) {
            screen.step(2);
            screen.say("newspost: b.md: no such file");
            screen.step(2);
        }

        assertThat(shown.toString())
                .contains("posts 100%")
                .contains("\rnewspost: b.md: no such file" + System.lineSeparator())
                .endsWith(" \r");
    }

    @Test
    void aShortRunShowsNothing() {
        try (Screen screen = new Screen(new PrintWriter(shown), () -> true, Long.MAX_VALUE)) {
            screen.step(1);
        }

        assertThat(shown.toString()).isEmpty();
    }

    @Test
    void aRunThatNobodyWatchesShowsOnlyMessages() {
        try (Screen screen = new Screen(new PrintWriter(shown), () -> false, 0)) {
            screen.step(1);
            screen.say("newspost: b.md: no such file");
        }

        assertThat(shown.toString()).isEqualTo("newspost: b.md: no such file" + System.lineSeparator());
    }
}
