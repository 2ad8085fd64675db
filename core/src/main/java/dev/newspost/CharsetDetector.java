package dev.newspost;

import java.nio.charset.Charset;
import java.util.Optional;

/** Guesses the charset of bytes that carry no mark and are not UTF-8. Must be safe for use by many threads. */
@FunctionalInterface
public interface CharsetDetector {
    /**
     * Guesses a charset.
     *
     * @param bytes the whole post; must not be changed
     * @return the charset, or empty where it cannot tell
     */
    Optional<Charset> detect(byte[] bytes);
}
