package dev.newspost.internal.envelope;

import dev.newspost.internal.Settings;
import dev.newspost.internal.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes posts apart. */
public final class Envelopes {
    private Envelopes() {}

    /** {@return the parts of a post given as bytes} */
    public static Envelope open(byte[] bytes, Settings settings, Report report) {
        return open(new String(bytes, StandardCharsets.UTF_8), settings, report);
    }

    /** {@return the parts of a post given as text} */
    public static Envelope open(String text, Settings settings, Report report) {
        return new Envelope(Optional.empty(), Optional.empty(), Optional.empty(), text, 1);
    }
}
